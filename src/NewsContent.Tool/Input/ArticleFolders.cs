using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>The folders of articles that a folder of the command line stands for.</summary>
internal sealed class ArticleFolders(Projects projects)
{
    /// <summary>What builds write, and what other tools bring along.</summary>
    private static readonly string[] NeverSearched = ["bin", "obj", "node_modules"];

    private readonly List<FilePath> _faults = [];

    /// <summary>What cannot be read, or is named as nobody reads it.</summary>
    public IReadOnlyList<FilePath> Faults => _faults;

    /// <summary>
    /// Pairs of a folder to read and the folder of articles that it belongs to, which may be above it. Of a project it is the folder
    /// <c>Articles</c>, of a folder without any project or <c>Articles</c> the folder itself.
    /// </summary>
    /// <param name="given">As the command line names it.</param>
    public IReadOnlyList<(string Folder, string Base)> Of(string given)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (BaseAbove(full) is { } articles)
            return [(given, articles)];

        var found = new List<(string, string)>();
        var hasProject = Search(given, found, isInProject: false);
        if (found.Count == 0 && !hasProject && _faults.Count == 0)
            found.Add((given, full));
        return found;
    }

    /// <summary>Whether a walk through folders passes one over that is not a folder of articles.</summary>
    public static bool IsPassedOver(string name) =>
        !ArticleFiles.IsFolderOfArticles(name)
        || Array.Exists(NeverSearched, other => string.Equals(name, other, StringComparison.OrdinalIgnoreCase));

    /// <summary>The folder of articles in which a folder stands, or which it is.</summary>
    private string? BaseAbove(string full)
    {
        string? nearest = null;
        string? outermost = null;
        for (var folder = full; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Projects.IsNamedAsArticles(folder))
                (nearest, outermost) = (nearest ?? folder, folder);
            if (projects.IsProject(folder))
                return outermost;
        }

        return nearest;
    }

    private bool Search(string folder, List<(string, string)> found, bool isInProject)
    {
        var hasProject = projects.IsProject(Path.GetFullPath(folder));
        try
        {
            var below = new DirectoryInfo(folder).GetDirectories().OrderBy(static one => one.Name, StringComparer.Ordinal).ToList();
            var articles = hasProject || !isInProject ? below.FindAll(static one => Projects.IsNamedAsArticles(one.Name)) : [];
            foreach (var one in articles)
                Take(folder, one, hasProject, found);
            foreach (var one in below.Where(one => !articles.Contains(one) && one.LinkTarget is null && !IsPassedOver(one.Name)))
                hasProject |= Search(Path.Combine(folder, one.Name), found, isInProject || hasProject);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add(new FilePath(folder, fault.Message));
        }

        return hasProject;
    }

    /// <summary>Where case counts, no build reads <c>articles</c>.</summary>
    private void Take(string folder, DirectoryInfo articles, bool isOfProject, List<(string, string)> found)
    {
        var path = Path.Combine(folder, articles.Name);
        if (!isOfProject || articles.Name == ArticleSlug.RootFolder)
        {
            found.Add((path, Path.GetFullPath(path)));
        }
        else if (!Directory.Exists(Path.Combine(folder, ArticleSlug.RootFolder)))
        {
            var fault = $"A build reads the folder {ArticleSlug.RootFolder}, but this one is named {articles.Name}. Rename it.";
            _faults.Add(new FilePath(path, fault));
        }
    }
}
