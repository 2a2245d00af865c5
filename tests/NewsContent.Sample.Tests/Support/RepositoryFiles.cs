namespace NewsContent.Sample.Tests.Support;

/// <summary>
/// The repository's own files: what the sample, the README and the package's targets say is read from where people read it.
/// </summary>
internal static class RepositoryFiles
{
    private const string Solution = "NewsContent.Generators.sln";

    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } =
        FindUpwards(folder => File.Exists(Path.Combine(folder, Solution)))
        ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");

    /// <summary>The full path of a file, from its path in the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The lines of a file.</summary>
    public static string[] ReadLines(string path) => File.ReadAllLines(PathOf(path));

    /// <summary>A file that lies beside or above the repository, on a machine that has it; else null.</summary>
    public static string? FindAbove(string path) =>
        FindUpwards(folder => File.Exists(Path.Combine(folder, path))) is { } folder ? Path.Combine(folder, path) : null;

    private static string? FindUpwards(Func<string, bool> isIt)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (isIt(folder.FullName))
                return folder.FullName;
        }
        return null;
    }
}
