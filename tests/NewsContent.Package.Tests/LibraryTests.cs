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

    [Theory]
    [InlineData("")]
    [InlineData(Archive)]
    public void Articles_of_an_app_refer_to_those_of_a_library(string properties)
    {
        var world = Consumer
            .Library(package, "World", properties)
            .With("Articles/harbour/ferry.txt", Story("Ferry").Replace("2026", "Aliases: boats\n2026", StringComparison.Ordinal));
        var app = Consumer
            .Console(package, "Reader", properties, items: $"""<ProjectReference Include="{world.ProjectFile}" />""")
            .With("Articles/tides.md", "# Tides\n\nRelated: boats\n2026-01-06\n\nSee [the ferry](/harbour/ferry).\n")
            .WithProgram(
                """
                var tides = Articles.All["tides"];
                Console.WriteLine(tides.Related[0].Article == World.Articles.All["harbour/ferry"]);
                Console.WriteLine(tides.Paragraphs[0].Inlines[0].Reference?.Article.Headline);
                Console.WriteLine(Articles.All.ReferencesTo(World.Articles.All["harbour/ferry"]).Count);
                """
            );
        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["True", "Ferry", "1"], app.Run().Succeeded().Lines);

        // A slug that goes from the library is missed in the app.
        File.Move(world.PathOf("Articles/harbour/ferry.txt"), world.PathOf("Articles/harbour/ferries.txt"));
        var told = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains(
            "Articles/tides.md(6,17): error NEWS037: There is no article “/harbour/ferry”. Did you mean “/harbour/ferries”?",
            told,
            StringComparison.Ordinal
        );
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
