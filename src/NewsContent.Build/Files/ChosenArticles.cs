using Microsoft.Build.Framework;
using NewsContent.Build.Manifest;
using NewsContent.Text.Names;

namespace NewsContent.Build.Files;

/// <summary>An article's file as the build found it.</summary>
/// <param name="FullPath">The author's file.</param>
/// <param name="Identity">The path under which the article is known.</param>
/// <param name="Stamp">Another text when the file has been written or replaced.</param>
internal sealed record ChosenArticle(string FullPath, string Identity, string Stamp);

/// <summary>A file that the project calls an article and that cannot be one.</summary>
/// <param name="FullPath">The file.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
internal sealed record RefusedFile(string FullPath, string Reason);

/// <summary>Which of a project's items are articles: no file is opened to say so.</summary>
/// <param name="Articles">The articles in the order of their paths.</param>
/// <param name="Refused">What the project calls an article and is none.</param>
internal sealed record ChosenArticles(IReadOnlyList<ChosenArticle> Articles, IReadOnlyList<RefusedFile> Refused)
{
    /// <summary>How paths are compared on this system.</summary>
    public static readonly StringComparer PathComparer =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public static ChosenArticles Of(IEnumerable<ITaskItem> items)
    {
        var all = items.Select(static item => new ArticleItem(item)).ToList();
        var named = new NamedFiles(all.Where(static item => !item.IsDefault).Select(static item => item.DefinedIn));
        var (articles, refused, folders) = (new List<ChosenArticle>(), new List<RefusedFile>(), new RealFolders());
        foreach (var item in OnceEach(all).OrderBy(static item => item.FullPath, StringComparer.Ordinal))
        {
            var isFound = item.IsDefault || !named.Hold(item.FullPath);
            if (isFound && !IsArticle(item))
                continue;
            var status = FileStatus.Of(item.FullPath);
            if (ReasonAgainst(item, isFound, status, folders) is { } reason)
            {
                refused.Add(new RefusedFile(item.FullPath, reason));
                continue;
            }

            var identity = ArticlePath.Of(item.Include, item.Link, item.RecursiveFolder);
            articles.Add(new ChosenArticle(item.FullPath, identity, status!.Value.Stamp));
        }

        return new ChosenArticles(articles, refused);
    }

    /// <summary>
    /// A file that the project names itself wins over the same one among the package's items, and the last over those before it.
    /// </summary>
    private static List<ArticleItem> OnceEach(IEnumerable<ArticleItem> items)
    {
        var chosen = new Dictionary<string, ArticleItem>(PathComparer);
        foreach (var item in items)
        {
            if (!item.IsDefault || !chosen.ContainsKey(item.FullPath))
                chosen[item.FullPath] = item;
        }

        return [.. chosen.Values];
    }

    /// <summary>A pattern of the project's own may ask for another extension.</summary>
    private static bool IsArticle(ArticleItem item) =>
        ArticleFiles.IsArticle(item.IsDefault ? item.PathBelow : Path.ChangeExtension(item.PathBelow, ArticleFiles.Extensions[0]));

    private static string? ReasonAgainst(ArticleItem item, bool isFound, FileStatus? status, RealFolders folders)
    {
        if (status is not { } known)
            return "there is no such file, or it cannot be reached";
        if (!known.IsRegular)
            return "it is a folder, a pipe or a device";
        return isFound && !folders.Holds(item.Folder, item.FullPath)
            ? $"it is reached through a link that leads out of the folder {Path.GetFileName(item.Folder)}"
            : null;
    }
}
