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
        var names = Directory.EnumerateDirectories(projectFolder).Select(Path.GetFileName).ToList();
        var isHere = names.Contains(ArticleSlug.RootFolder, StringComparer.Ordinal);
        return names
            .Where(name => IsOther(name) && (isHere || !Directory.Exists(Path.Combine(projectFolder, ArticleSlug.RootFolder))))
            .Select(name => Path.Combine(projectFolder, name))
            .Where(HasArticles)
            .OrderBy(static folder => folder, StringComparer.Ordinal);
    }

    private static bool IsOther(string name) =>
        name != ArticleSlug.RootFolder && string.Equals(name, ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase);

    private static bool HasArticles(string folder) =>
        Directory.EnumerateFiles(folder).Any(static file => ArticleFiles.IsArticle(Path.GetFileName(file)))
        || Directory
            .EnumerateDirectories(folder)
            .Any(static below => ArticleFiles.IsFolderOfArticles(Path.GetFileName(below)) && HasOwn(below));

    private static bool HasOwn(string folder) =>
        Directory.EnumerateFiles(folder).Any(static file => ArticleFiles.IsArticle(Path.GetFileName(file)));
}
