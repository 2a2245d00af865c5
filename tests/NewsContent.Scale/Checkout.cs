namespace NewsContent.Scale;

/// <summary>The folders of this repository.</summary>
internal static class Checkout
{
    /// <summary>The folder of the solution.</summary>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No NewsContent.Generators.sln above {AppContext.BaseDirectory}");
    }
}
