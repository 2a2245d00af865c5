namespace NewsContent.Tool.Input;

/// <summary>What the last build of a project has made, found by where builds write.</summary>
internal static class BuiltAssembly
{
    private const string Manifest = "NewsContent.manifest";

    /// <summary>Steps through folders as far as builds go.</summary>
    public static EnumerationOptions Below { get; } =
        new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 12,
            IgnoreInaccessible = true,
        };

    /// <summary>The newest assembly that the compiler has made of a project, or null.</summary>
    /// <param name="root">The project’s folder.</param>
    public static FileInfo? Find(string root)
    {
        FileInfo? newest = null;
        foreach (var manifest in Folders(root, "obj").SelectMany(static folder => Directory.EnumerateFiles(folder, Manifest, Below)))
            newest = Newest(newest, new FileInfo(manifest).Directory!.EnumerateFiles("*.dll"));
        return newest;
    }

    /// <summary>The assemblies of libraries that are beside the newest one of a project, where it runs.</summary>
    /// <param name="root">The project’s folder.</param>
    public static IEnumerable<FileInfo> Beside(string root)
    {
        if (Find(root) is not { } compiled)
            return [];
        var own = Folders(root, "bin").SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles(compiled.Name, Below));
        return Newest(null, own)?.Directory!.EnumerateFiles("*.dll").Where(library => library.Name != compiled.Name) ?? [];
    }

    private static FileInfo? Newest(FileInfo? newest, IEnumerable<FileInfo> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            if (newest is null || assembly.LastWriteTimeUtc > newest.LastWriteTimeUtc)
                newest = assembly;
        }

        return newest;
    }

    /// <summary>The folders of a kind in which builds write: beside the project, or all of it in one place above.</summary>
    private static IEnumerable<string> Folders(string root, string kind) =>
        Directory
            .EnumerateFiles(root, "*.csproj")
            .SelectMany(project =>
                Above(root).Select(above => Path.Combine(above, "artifacts", kind, Path.GetFileNameWithoutExtension(project)))
            )
            .Prepend(Path.Combine(root, kind))
            .Where(Directory.Exists);

    private static IEnumerable<string> Above(string root)
    {
        for (var above = root; above is not null; above = Path.GetDirectoryName(above))
            yield return above;
    }
}
