namespace NewsContent.Tool.Input;

/// <summary>The deepest folder that holds all that a command line names: below it, what is named has different paths.</summary>
internal static class CommonFolder
{
    /// <summary>As a full path; the current folder when nothing is named.</summary>
    /// <param name="paths">Files, and folders, which hold themselves.</param>
    public static string Of(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            common = common is null ? folder : Shared(common, folder);
        }

        return common ?? Path.GetFullPath(".");
    }

    private static string Shared(string first, string second)
    {
        var folder = first;
        while (Path.GetDirectoryName(folder) is { } above && !Holds(folder, second))
            folder = above;
        return folder;
    }

    private static bool Holds(string folder, string path) =>
        path == folder
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
