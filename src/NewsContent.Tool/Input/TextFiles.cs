namespace NewsContent.Tool.Input;

/// <summary>A file to read, or why a path gives none.</summary>
/// <param name="Path">As it was given, or below the folder that was given.</param>
/// <param name="Fault">Why it cannot be read, as a sentence; null when nothing is known against it.</param>
internal sealed record FilePath(string Path, string? Fault = null);

/// <summary>The files that a command line names.</summary>
internal static class TextFiles
{
    // A link to a folder can lead back to where it stands: it is no part of the folder.
    private static readonly EnumerationOptions OneFolder = new()
    {
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>
    /// Every file given, and in the place of a folder the <c>.txt</c> files below it in the order of their paths, hidden ones left out;
    /// each once. A folder that cannot be opened, or that has no such file, is in the list with its fault.
    /// </summary>
    public static IReadOnlyList<FilePath> Expand(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. paths.SelectMany(Below).Where(path => path.Fault is not null || seen.Add(Path.GetFullPath(path.Path)))];
    }

    private static IEnumerable<FilePath> Below(string path)
    {
        if (path.Length == 0)
            return [new FilePath(path, "The path is empty.")];
        if (!Directory.Exists(path))
            return [new FilePath(path)];

        var found = new List<FilePath>();
        Collect(path, found);
        if (found.Count == 0)
            return [new FilePath(path, "There is no .txt file in this folder.")];
        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static void Collect(string folder, List<FilePath> found)
    {
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder, "*.txt", OneFolder).Select(static file => new FilePath(file)));
            foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories("*", OneFolder))
            {
                if (inner.LinkTarget is null)
                    Collect(Path.Combine(folder, inner.Name), found);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.Add(new FilePath(folder, fault.Message));
        }
    }
}
