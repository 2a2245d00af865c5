using System.IO.Compression;
using System.Security.Cryptography;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>An archive in several class libraries: joined by an app, compiled each for itself, and the same on every machine.</summary>
[Collection(PackageTests.Name)]
public sealed class LibraryTests(PackedPackage package)
{
    private const string Archive = "<NewsContentNames>Articles</NewsContentNames><NewsContentStorage>Resources</NewsContentStorage>";

    [Fact]
    public void An_app_joins_libraries_and_an_edited_article_compiles_its_own_alone()
    {
        var world = Consumer.Library(package, "World", Archive).With("Articles/harbour/ferry.txt", Story("Ferry"));
        var sport = Consumer.Library(package, "Sport", Archive).With("Articles/final.txt", Story("Final"));
        var app = Consumer
            .Console(package, "Reader", items: $"""<ProjectReference Include="{sport.ProjectFile}" />""")
            .Referencing(world)
            .WithProgram(
                """
                var all = NewsContent.ArticleCatalog.Combine(World.Articles.All, Sport.Articles.All);
                Console.WriteLine(string.Join(' ', all.Select(article => article.Slug + ':' + article.Headline)));
                """
            );
        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["final:Final harbour/ferry:Ferry"], app.Run().Succeeded().Lines);
        var before = new[] { world, sport, app }.Select(Compiled).ToArray();

        sport.With("Articles/final.txt", Story("Extra time"));
        app.Build("--no-restore").Succeeded();

        Assert.Equal(["final:Extra time harbour/ferry:Ferry"], app.Run().Succeeded().Lines);
        Assert.Equal([true, false, true], new[] { world, sport, app }.Select(Compiled).Zip(before, static (now, then) => now == then));
    }

    /// <summary>As two build agents check the same commit out: only then does a cache of compilations hit.</summary>
    [Fact]
    public void Two_folders_make_the_same_library_byte_for_byte()
    {
        var agents = Enumerable
            .Range(0, 2)
            .Select(_ =>
            {
                var library = Consumer.Library(
                    package,
                    "World",
                    Archive + "<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>",
                    items: """<SourceRoot Include="$(MSBuildProjectDirectory)/" />"""
                );
                for (var i = 0; i < 60; i++)
                    library.With($"Articles/y{i % 7}/story-{i}.txt", Story($"Ferry {i}"));
                DotnetCommand.Run(library.Folder, "pack", "-c", "Release", "-nodereuse:false").Succeeded();
                return (Library: library.PathOf("bin/Release/net10.0/World.dll"), Package: library.PathOf("bin/Release/World.1.0.0.nupkg"));
            })
            .ToArray();

        Assert.NotEqual(agents[0].Library, agents[1].Library);
        Assert.Equal(Hash(File.ReadAllBytes(agents[0].Library)), Hash(File.ReadAllBytes(agents[1].Library)));
        Assert.Equal(Content(agents[0].Package), Content(agents[1].Package));
    }

    private static string Story(string headline) => headline + "\n\n2026-01-05\n\n“The boats run again,” said Mara Lindqvist.\n";

    private static DateTime Compiled(Consumer project) => File.GetLastWriteTimeUtc(project.PathOf($"obj/Debug/net10.0/{project.Name}.dll"));

    /// <summary>
    /// What is in a package, less what NuGet makes anew each time: the name of the core properties' file, and the relations that hold it.
    /// </summary>
    private static List<string> Content(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive
                .Entries.Where(static entry =>
                    !entry.FullName.StartsWith("package/", StringComparison.Ordinal)
                    && !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
                )
                .Select(static entry =>
                {
                    using var stream = entry.Open();
                    return entry.FullName + " " + Convert.ToHexString(SHA256.HashData(stream));
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
