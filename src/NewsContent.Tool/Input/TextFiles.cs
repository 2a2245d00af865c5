using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>The files that a command line names: those that a build of the same folder would read.</summary>
internal sealed class TextFiles
{
    // What is passed over is decided by the names, as in a build.
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly Projects _projects = new();
    private readonly RealPaths _real = new();
    private readonly string _common;

    private TextFiles(string common) => _common = common;

    /// <summary>
    /// Every file given, and in the place of a folder the articles below it in the order of their paths; each once. A folder that
    /// cannot be opened, that has no article, or from which a link leads away, is in the list with its fault.
    /// </summary>
    public static IReadOnlyList<FilePath> Expand(IEnumerable<string> paths)
    {
        var given = paths.ToList();
        var files = new TextFiles(CommonFolder.Of(given.Where(static path => path.Length > 0)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. given
                .SelectMany(files.Below)
                .Where(path => path.Fault is not null || seen.Add(Path.GetFullPath(path.Path)))
                .Select(files.Place),
        ];
    }

    /// <summary>Where a file is in its project, or below what the command line names.</summary>
    private FilePath Place(FilePath file)
    {
        if (file.Path.Length == 0)
            return file;
        var full = Path.GetFullPath(file.Path);
        var root = _projects.RootOf(Path.GetDirectoryName(full) ?? full) ?? _common;
        return file with
        {
            Root = root,
            Identity = Relative(root, full),
            PathBelowGiven = Relative(_common, full),
            Folder = file.Folder.Length > 0 ? file.Folder : Path.GetDirectoryName(full) ?? full,
        };
    }

    private static string Relative(string folder, string full) =>
        Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');

    private List<FilePath> Below(string path)
    {
        if (path.Length == 0)
            return [new FilePath(path, "The path is empty.")];
        if (!Directory.Exists(path))
            return [new FilePath(path) { IsNamed = true }];

        var folders = new ArticleFolders(_projects);
        var found = new List<FilePath>();
        foreach (var (folder, articles) in folders.Of(path))
            Collect(folder, articles, [], found);
        found.AddRange(folders.Faults);
        if (found.Count == 0)
            return [new FilePath(path, "There is no .txt or .md file in this folder." + OtherMarkdown(path))];
        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    /// <summary>How to rename a file of the folder that is Markdown and does not end in <c>.md</c>; empty if there is none.</summary>
    private static string OtherMarkdown(string folder)
    {
        try
        {
            return
                Directory.EnumerateFiles(folder).Where(ArticleFiles.IsOtherMarkdown).Order(StringComparer.Ordinal).FirstOrDefault()
                    is { } file
                ? $" Rename {Path.GetFileName(file)} so that it ends in .md."
                : "";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <param name="folder">The folder.</param>
    /// <param name="articles">The folder of articles, a full path.</param>
    /// <param name="above">Where the folders above it really are: a link that leads back to one of them is a circle.</param>
    /// <param name="found">What was found.</param>
    private void Collect(string folder, string articles, IReadOnlyList<string> above, List<FilePath> found)
    {
        try
        {
            var here = _real.Of(Path.GetFullPath(folder));
            if (above.Contains(here, StringComparer.Ordinal))
                return;
            if (!_real.IsIn(articles, Path.GetFullPath(folder)))
            {
                found.Add(new FilePath(folder, LeadsOut(folder, articles)));
                return;
            }

            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                var path = Path.Combine(folder, entry.Name);
                if (IsFolder(entry, path))
                {
                    if (IsEntered(entry.Name, articles))
                        Collect(path, articles, [.. above, here], found);
                }
                else if (ArticleFiles.IsArticle(Relative(articles, Path.GetFullPath(path))))
                {
                    found.Add(FileOf(path, entry, articles));
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.Add(new FilePath(folder, fault.Message));
        }
    }

    private FilePath FileOf(string path, FileSystemInfo entry, string articles)
    {
        try
        {
            var fault = entry.LinkTarget is not null && !_real.IsIn(articles, Path.GetFullPath(path)) ? LeadsOut(path, articles) : null;
            return new FilePath(path, fault) { Folder = articles };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FilePath(path, fault.Message);
        }
    }

    private static bool IsFolder(FileSystemInfo entry, string path) =>
        entry is DirectoryInfo || entry.LinkTarget is not null && Directory.Exists(path);

    /// <summary>Below <c>Articles</c> a build enters every folder but those that the rule skips; elsewhere no output of builds.</summary>
    private static bool IsEntered(string name, string articles) =>
        Projects.IsNamedAsArticles(articles) ? ArticleFiles.IsFolderOfArticles(name) : !ArticleFolders.IsPassedOver(name);

    private static string LeadsOut(string path, string articles) =>
        $"{Path.GetFileName(path)} is reached through a link that leads out of the folder {Path.GetFileName(articles)}.";
}
