namespace NewsContent.Package.Tests.Consumers;

/// <summary>
/// The package, packed once for all tests under a version of its own, and a folder outside the repository for its consumers. Each
/// collection of tests has an object of it, and the last one to end deletes the folder.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    /// <summary>
    /// They write nothing into an assembly, have seen the same code in the build of the solution, and take half the time of a build.
    /// </summary>
    private const string WithoutAnalyzers = "-p:RunAnalyzers=false";

    private static readonly string Later = Path.Combine(Repository.Root, "tests", "NewsContent.Package.Tests", "Later", "Later.targets");
    private static readonly Lock Sharing = new();
    private static readonly Lock Packing = new();
    private static (string Folder, string Version) _shared;
    private static int _users;
    private static int _consumers;

    public PackedPackage()
    {
        lock (Sharing)
        {
            if (_users == 0)
                _shared = PackForAll();
            _users++;
            (Folder, Version) = _shared;
        }
    }

    /// <summary>The nupkg.</summary>
    public string File => FileOf(Version);

    /// <summary>The nupkg of NewsContent.AspNetCore of the same version, in the same feed; packed for the first test that asks.</summary>
    public string WebFile
    {
        get
        {
            var file = Path.Combine(Feed, $"NewsContent.AspNetCore.{Version}.nupkg");
            lock (Packing)
            {
                if (!System.IO.File.Exists(file))
                    Pack("src/NewsContent.AspNetCore", Feed, Version, Path.Combine(Folder, "artifacts"));
            }

            return file;
        }
    }

    /// <summary>Never seen before, so that no cache answers for it.</summary>
    public string Version { get; }

    private string Folder { get; }

    /// <summary>The folder of the packed versions.</summary>
    public string Feed => FeedIn(Folder);

    /// <summary>A new folder for a consumer.</summary>
    public string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(Folder, Interlocked.Increment(ref _consumers) + "-" + name, name)).FullName;

    /// <summary>
    /// The package in another version, for all tests that need one: a later one, which has a public member more (<c>Later.targets</c>) and
    /// in whose parser a fault is planted that one article meets. Packed into the same feed for the first test that asks.
    /// </summary>
    public string LaterVersion
    {
        get
        {
            var version = "0.2.0" + Version[Version.IndexOf('-', StringComparison.Ordinal)..];
            lock (Packing)
            {
                if (!System.IO.File.Exists(FileOf(version)))
                {
                    Pack(
                        "src/NewsContent.Generators",
                        Feed,
                        version,
                        Path.Combine(Folder, "artifacts-later"),
                        "-p:CustomAfterMicrosoftCommonTargets=" + Later
                    );
                }
            }

            return version;
        }
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
    internal CommandResult PackAgain(string project, string folder, string[] arguments)
    {
        string[] same = ["-c", "Release", "--no-build", "-o", folder, "-p:Version=" + Version];
        lock (Packing)
        {
            return DotnetCommand.Run(
                Repository.Root,
                ["pack", project, .. same, "--artifacts-path", Path.Combine(Folder, "artifacts"), .. arguments]
            );
        }
    }

    /// <summary>The folder into which a packed version's files are unpacked.</summary>
    public string Unpack(string version)
    {
        var folder = Path.Combine(Folder, "unpacked-" + version);
        lock (Packing)
        {
            if (!Directory.Exists(folder))
                System.IO.Compression.ZipFile.ExtractToDirectory(FileOf(version), folder);
        }

        return folder;
    }

    /// <summary>
    /// Another project of the repository under the package's version, packed into a feed of its own for the first test that asks.
    /// </summary>
    /// <param name="project">The project's name.</param>
    /// <returns>The nupkg, alone in its folder.</returns>
    public string PackOther(string project)
    {
        var feed = Path.Combine(Folder, "feeds", project);
        lock (Packing)
        {
            if (!Directory.Exists(feed))
                Pack("src/" + project, feed, Version, Path.Combine(Folder, "artifacts"));
        }

        return Assert.Single(Directory.GetFiles(feed));
    }

    public void Dispose()
    {
        lock (Sharing)
        {
            if (--_users > 0)
                return;
            foreach (var file in Directory.GetFiles(Feed))
                DeleteCached(Path.GetFileNameWithoutExtension(file));
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static (string Folder, string Version) PackForAll()
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-package-").FullName;
        var version = "0.1.0-test." + Guid.NewGuid().ToString("N")[..12];
        Pack("src/NewsContent.Generators", FeedIn(folder), version, Path.Combine(folder, "artifacts"));
        Assert.Single(Directory.GetFiles(FeedIn(folder)));

        // The folder is one more source; those of the machine stay, for what the SDK itself restores.
        System.IO.File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{FeedIn(folder)}" /></packageSources></configuration>"""
        );
        return (folder, version);
    }

    private static void Pack(string project, string feed, string version, string artifacts, params string[] arguments) =>
        DotnetCommand
            .Run(
                Repository.Root,
                [
                    "pack",
                    project,
                    "-c",
                    "Release",
                    "-o",
                    feed,
                    "-p:Version=" + version,
                    "--artifacts-path",
                    artifacts,
                    WithoutAnalyzers,
                    .. arguments,
                ]
            )
            .Succeeded();

    private static string FeedIn(string folder) => Path.Combine(folder, "feed");

    private string FileOf(string version) => Path.Combine(Feed, $"NewsContent.Generators.{version}.nupkg");

    /// <summary>Deletes what NuGet has unpacked of a package for the consumers.</summary>
    /// <param name="package">Its name and version, as its file has them: the version begins at the first number.</param>
    private static void DeleteCached(string package)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var version = package.AsSpan().IndexOfAnyInRange('0', '9');
        var cached = Path.Combine(cache, package[..(version - 1)].ToLowerInvariant(), package[version..]);
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }
}

/// <summary>
/// Tests of one collection run one after the other, each of them a build. The two collections run side by side, and each takes about half
/// of the time: a build has little to do for a second processor.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "The package";
}

/// <summary>The other half: sites, apps under <c>dotnet watch</c> and as native code, tools and other versions.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestsBeside : ICollectionFixture<PackedPackage>
{
    public const string Name = "The package, side by side";
}
