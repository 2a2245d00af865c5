using NewsContent.Text.Names;

namespace NewsContent.Build.Files;

/// <summary>The folder in which every project has its articles.</summary>
internal static class DefaultFolder
{
    /// <summary>
    /// Folders of the project that are named as it in other letters (<c>articles</c>) and hold articles: where case counts, no pattern
    /// finds them.
    /// </summary>
    /// <param name="projectFolder">A full path.</param>
    public static IEnumerable<string> OthersIn(string projectFolder)
    {
        var names = FoldersIn(projectFolder).Select(Path.GetFileName).ToList();
        var isHere = names.Contains(ArticleSlug.RootFolder, StringComparer.Ordinal);
        return names
            .Where(name => IsOther(name) && (isHere || !Directory.Exists(Path.Combine(projectFolder, ArticleSlug.RootFolder))))
            .Select(name => Path.Combine(projectFolder, name))
            .Where(HasArticles)
            .OrderBy(static folder => folder, StringComparer.Ordinal);
    }

    private static bool IsOther(string name) =>
        name != ArticleSlug.RootFolder && string.Equals(name, ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase);

    /// <summary>Links are not followed, since they may lead in a circle.</summary>
    private static bool HasArticles(string folder) =>
        Listed(folder, Directory.GetFiles).Any(static file => ArticleFiles.IsArticle(Path.GetFileName(file)))
        || FoldersIn(folder).Any(static below => IsOwnFolder(below) && HasArticles(below));

    private static bool IsOwnFolder(string folder) =>
        ArticleFiles.IsFolderOfArticles(Path.GetFileName(folder)) && !FileStatus.IsLink(folder);

    private static string[] FoldersIn(string folder) => Listed(folder, Directory.GetDirectories);

    /// <summary>A folder that may not be read, or is gone, has nothing to tell of.</summary>
    private static string[] Listed(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
