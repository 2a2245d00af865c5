using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>Finds the project to which a file belongs. Each folder is looked at once.</summary>
internal sealed class Projects
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// The nearest folder above a path with a C# project in it; without one, the folder that holds the nearest <c>Articles</c> folder
    /// above; null without that.
    /// </summary>
    /// <param name="folder">A full path.</param>
    public string? RootOf(string folder)
    {
        string? holder = null;
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (IsProject(above))
                return above;
            if (holder is null && IsNamedAsArticles(above))
                holder = Path.GetDirectoryName(above);
        }

        return holder;
    }

    /// <summary>Whether a C# project is in a folder; one that cannot be read has none that could be built here.</summary>
    public bool IsProject(string folder)
    {
        if (!_known.TryGetValue(folder, out var isProject))
            _known.Add(folder, isProject = HasProject(folder));
        return isProject;
    }

    /// <summary>Whether a folder has the name of the folder of articles, in any case.</summary>
    public static bool IsNamedAsArticles(string folder) =>
        string.Equals(Path.GetFileName(folder), ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase);

    private static bool HasProject(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
