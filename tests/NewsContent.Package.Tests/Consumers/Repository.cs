namespace NewsContent.Package.Tests.Consumers;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The client's article, byte for byte.</summary>
    public static string ClientArticle { get; } =
        File.ReadAllText(Path.Combine(Root, "sample-app", "NewsArticles", "Articles", "iran-us-talks.txt"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
