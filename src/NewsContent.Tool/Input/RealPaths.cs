namespace NewsContent.Tool.Input;

/// <summary>Where files really are, all links followed. Each folder is looked up once.</summary>
internal sealed class RealPaths
{
    /// <summary>A chain of links that is longer leads in a circle.</summary>
    private const int MostLinks = 40;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The path of a file or folder without a link in it.</summary>
    /// <param name="full">A full path.</param>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way cannot be read.</exception>
    public string Of(string full) => Of(full, MostLinks);

    /// <summary>Whether a file or folder is in a folder or below it when all links are followed.</summary>
    public bool IsIn(string folder, string full)
    {
        var (real, realFolder) = (Of(full), Of(folder));
        return real == realFolder
            || real.StartsWith(Path.TrimEndingDirectorySeparator(realFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private string Of(string full, int linksLeft)
    {
        if (_known.TryGetValue(full, out var known))
            return known;
        if (linksLeft == 0)
            throw new IOException($"The links of {full} lead in a circle.");
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;

        var path = Path.Combine(Of(parent, linksLeft), Path.GetFileName(full));
        var real = new FileInfo(path).LinkTarget is { } target
            ? Of(Path.GetFullPath(target, Path.GetDirectoryName(path)!), linksLeft - 1)
            : path;
        if (Directory.Exists(real))
            _known[full] = real;
        return real;
    }
}
