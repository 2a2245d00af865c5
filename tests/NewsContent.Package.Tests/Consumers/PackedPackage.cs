namespace NewsContent.Package.Tests.Consumers;

/// <summary>The package, packed once for all tests under a version of its own, and a folder outside the repository for its consumers.</summary>
public sealed class PackedPackage : IDisposable
{
    private int _consumers;

    public PackedPackage()
    {
        Folder = Directory.CreateTempSubdirectory("newscontent-package-").FullName;
        Version = "0.1.0-test." + Guid.NewGuid().ToString("N")[..12];
        var feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;
        DotnetCommand.Run(
            Repository.Root, "pack", "src/NewsContent.Generators", "-c", "Release", "-o", feed, "-p:Version=" + Version,
            "--artifacts-path", Path.Combine(Folder, "artifacts")).Succeeded();
        File = Assert.Single(Directory.GetFiles(feed));

        // The folder is one more source; those of the machine stay, for what the SDK itself restores.
        System.IO.File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""<configuration><packageSources><add key="packed" value="{feed}" /></packageSources></configuration>""");
    }

    /// <summary>The nupkg.</summary>
    public string File { get; }

    /// <summary>Never seen before, so that no cache answers for it.</summary>
    public string Version { get; }

    private string Folder { get; }

    /// <summary>A new folder for a consumer.</summary>
    public string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(Folder, Interlocked.Increment(ref _consumers) + "-" + name, name)).FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        var cached = Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "newscontent.generators", Version);
        if (Directory.Exists(cached)) Directory.Delete(cached, recursive: true);
    }
}

/// <summary>All package tests share one package, and run one after the other: each of them is a build.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "The package";
}
