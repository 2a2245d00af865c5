namespace NewsContent.Text.Tests.Format;

/// <summary>The repository in which the tests were built: the documents are the tests' data.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No NewsContent.Generators.sln above {AppContext.BaseDirectory}");
    }
}
