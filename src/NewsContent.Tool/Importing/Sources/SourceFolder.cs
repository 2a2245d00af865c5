using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>The folder that is imported. Nothing outside of it is read: links that lead out are not files of it.</summary>
internal sealed class SourceFolder(string root)
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly RealPaths _real = new();

    /// <summary>The folder, as a full path.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The full path of a file of the folder, or null, or it is elsewhere.</summary>
    /// <param name="path">Below the folder, with <c>/</c>. <c>..</c> may lead nowhere else.</param>
    public string? FindFile(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            return null;
        var full = Path.GetFullPath(Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar)));
        return File.Exists(full) && IsInside(full) && FileKind.ReasonAgainst(full) is null ? full : null;
    }

    /// <summary>The path of a file below the folder, with <c>/</c>.</summary>
    public string PathOf(string full) => Path.GetRelativePath(Root, full).Replace(Path.DirectorySeparatorChar, '/');

    public bool HasFolder(string path) => Directory.Exists(Path.Combine(Root, path)) && IsInside(Path.Combine(Root, path));

    /// <summary>All files below a folder, in the order of their paths.</summary>
    /// <param name="path">Below this one; empty for all of it.</param>
    /// <param name="report">Takes what is not read: its path and why.</param>
    public List<string> Files(string path, Action<string, string> report)
    {
        var found = new List<string>();
        Collect(Path.Combine(Root, path), [], found, report);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private void Collect(string folder, IReadOnlyList<string> above, List<string> found, Action<string, string> report)
    {
        try
        {
            var here = _real.Of(folder);
            if (above.Contains(here, StringComparer.Ordinal))
                return;
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                var full = Path.Combine(folder, entry.Name);
                if (entry.Name.StartsWith('.') || entry.Name == "node_modules")
                    continue;
                if (entry.LinkTarget is not null && !IsInside(full))
                    report(PathOf(full), "is a link that leads outside the folder, and is not read");
                else if (Directory.Exists(full))
                    Collect(full, [.. above, here], found, report);
                else if (File.Exists(full) && FileKind.ReasonAgainst(full) is not null)
                    report(PathOf(full), "is not a text file, and is not read");
                else if (File.Exists(full))
                    found.Add(PathOf(full));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            report(PathOf(folder), "cannot be read: " + fault.Message);
        }
    }

    private bool IsInside(string full)
    {
        try
        {
            return _real.IsIn(Root, full);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
