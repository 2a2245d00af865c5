namespace NewsContent.Package.Tests.Consumers;

/// <summary>
/// The package, packed once for all tests under a version of its own, and a folder outside the repository for its consumers.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    /// <summary>
    /// They write nothing into an assembly, have seen the same code in the build of the solution, and take half the time of a build.
    /// </summary>
    private const string WithoutAnalyzers = "-p:RunAnalyzers=false";

    private readonly List<string> _versions = [];
    private readonly Lazy<string> _web;
    private int _consumers;

    public PackedPackage()
    {
        _web = new Lazy<string>(PackWeb);
        Folder = Directory.CreateTempSubdirectory("newscontent-package-").FullName;
        Version = "0.1.0-test." + Guid.NewGuid().ToString("N")[..12];
        Pack(Version, "artifacts");
        File = Assert.Single(Directory.GetFiles(Feed));

        // The folder is one more source; those of the machine stay, for what the SDK itself restores.
        System.IO.File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>"""
        );
    }

    /// <summary>The nupkg.</summary>
    public string File { get; }

    /// <summary>The nupkg of NewsContent.AspNetCore of the same version, in the same feed; packed for the first test that asks.</summary>
    public string WebFile => _web.Value;

    /// <summary>Never seen before, so that no cache answers for it.</summary>
    public string Version { get; }

    private string Folder { get; }

    /// <summary>The folder of the packed versions.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>A new folder for a consumer.</summary>
    public string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(Folder, Interlocked.Increment(ref _consumers) + "-" + name, name)).FullName;

    /// <summary>Packs the package once more, into the same feed.</summary>
    /// <param name="version">The beginning of its version, which gets an ending of its own.</param>
    /// <param name="arguments">What is different about it.</param>
    /// <returns>Its version.</returns>
    public string PackAlso(string version, params string[] arguments)
    {
        var whole = version + Version[Version.IndexOf('-', StringComparison.Ordinal)..];
        if (!_versions.Contains(whole))
            Pack(whole, "artifacts-" + version, arguments);
        return whole;
    }

    /// <summary>Writes the bill of materials of the package as it was packed.</summary>
    /// <param name="folder">Where the bill, and the package once more, are written.</param>
    /// <returns>The bill.</returns>
    public string WriteBill(string folder)
    {
        PackAgain(folder, "-p:BillOfMaterials=true").Succeeded();
        return Assert.Single(Directory.GetFiles(folder, "*.spdx.json"));
    }

    /// <summary>Packs what was built for the package once more.</summary>
    /// <param name="folder">Where the package is written.</param>
    /// <param name="arguments">What is different about it.</param>
    internal CommandResult PackAgain(string folder, params string[] arguments) =>
        PackAgain("src/NewsContent.Generators", folder, arguments);

    /// <summary>Packs what was built for the package of a project once more.</summary>
    /// <param name="project">The project's folder in the repository.</param>
    /// <param name="folder">Where the package is written.</param>
    /// <param name="arguments">What is different about it.</param>
    internal CommandResult PackAgain(string project, string folder, string[] arguments) =>
        DotnetCommand.Run(
            Repository.Root,
            [
                "pack",
                project,
                "-c",
                "Release",
                "--no-build",
                "-o",
                folder,
                "-p:Version=" + Version,
                "--artifacts-path",
                Path.Combine(Folder, "artifacts"),
                .. arguments,
            ]
        );

    /// <summary>The folder into which a packed version's files are unpacked.</summary>
    public string Unpack(string version)
    {
        var folder = Path.Combine(Folder, "unpacked-" + version);
        if (!Directory.Exists(folder))
            System.IO.Compression.ZipFile.ExtractToDirectory(Path.Combine(Feed, $"NewsContent.Generators.{version}.nupkg"), folder);
        return folder;
    }

    /// <summary>Packs another project of the repository under the package's version, into a feed of its own.</summary>
    /// <param name="project">The project's folder in the repository.</param>
    /// <param name="folder">The folder of the test that asks for it.</param>
    /// <returns>The nupkg, alone in its folder.</returns>
    public string PackOther(string project, string folder)
    {
        var feed = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        DotnetCommand
            .Run(
                Repository.Root,
                "pack",
                project,
                "-c",
                "Release",
                "-o",
                feed,
                "-p:Version=" + Version,
                "--artifacts-path",
                Path.Combine(folder, "artifacts"),
                WithoutAnalyzers
            )
            .Succeeded();
        return Assert.Single(Directory.GetFiles(feed));
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (var version in _versions)
            DeleteCached(version);
    }

    private string PackWeb()
    {
        PackProject("src/NewsContent.AspNetCore", Version, "artifacts");
        return Path.Combine(Feed, $"NewsContent.AspNetCore.{Version}.nupkg");
    }

    private void Pack(string version, string artifacts, params string[] arguments)
    {
        PackProject("src/NewsContent.Generators", version, artifacts, arguments);
        _versions.Add(version);
    }

    private void PackProject(string project, string version, string artifacts, params string[] arguments) =>
        DotnetCommand
            .Run(
                Repository.Root,
                [
                    "pack",
                    project,
                    "-c",
                    "Release",
                    "-o",
                    Feed,
                    "-p:Version=" + version,
                    "--artifacts-path",
                    Path.Combine(Folder, artifacts),
                    WithoutAnalyzers,
                    .. arguments,
                ]
            )
            .Succeeded();

    private static void DeleteCached(string version)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var package in (string[])["newscontent.generators", "newscontent.aspnetcore"])
        {
            var cached = Path.Combine(cache, package, version);
            if (Directory.Exists(cached))
                Directory.Delete(cached, recursive: true);
        }
    }
}

/// <summary>All package tests share one package, and run one after the other: each of them is a build.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "The package";
}
