using System.Text;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Drafts and embargoes in real builds: what is in the assemblies that others get.</summary>
[Collection(PackageTests.Name)]
public sealed class PublishingTests(PackedPackage package)
{
    private const string Print = "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug)));";

    private static readonly string[] Sentences =
    [
        "The Secret Plan",
        "We dig at midnight",
        "shovels wait in the cellar",
        "WeDig",
        "The Secret Map",
        "isle nobody knows",
    ];

    [Theory]
    [InlineData("Literals", "Quotes")]
    [InlineData("Resources", "Quotes")]
    [InlineData("Resources", "Articles")]
    public void A_build_for_readers_has_no_word_of_a_draft(string storage, string names)
    {
        var app = Drafts(storage, names);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["plain hidden/map plan"], app.Run().Succeeded().Lines);

        Assert.Empty(app.Build("-c", "Release", "--no-restore").Succeeded().Warnings);
        Assert.Equal(["plain"], Run(app, "Release").Lines);
        Assert.All(Assemblies(app, "Release"), static file => DemandNone(file));

        // The same again is no work, another rule is another build, and back again leaves no word.
        var before = File.GetLastWriteTimeUtc(app.PathOf("obj/Release/net10.0/Demo.dll"));
        app.Build("-c", "Release", "--no-restore").Succeeded();
        Assert.Equal(before, File.GetLastWriteTimeUtc(app.PathOf("obj/Release/net10.0/Demo.dll")));
        app.Build("-c", "Release", "--no-restore", "-p:NewsContentDrafts=include").Succeeded();
        Assert.Equal(["plain hidden/map plan"], Run(app, "Release").Lines);
        app.Build("-c", "Release", "--no-restore", "-p:NewsContentDrafts=exclude-names").Succeeded();
        Assert.Equal(["plain"], Run(app, "Release").Lines);
        Assert.All(Assemblies(app, "Release"), static file => DemandNone(file));

        // A draft that is published is there, and one that becomes a draft is gone.
        app.With("Articles/plan.txt", Plan("")).With("Articles/plain.txt", "Plain\nStatus: draft\n2026-02-09\n\nNothing to hide.\n");
        app.Build("-c", "Release", "--no-restore").Succeeded();
        Assert.Equal(["plan"], Run(app, "Release").Lines);
        Assert.All(Assemblies(app, "Release"), static file =>
            Assert.DoesNotContain("Nothing to hide", Text(file), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Code_that_uses_a_draft_fails_the_build_for_readers_alone(string storage)
    {
        var app = Drafts(storage, "Quotes")
            .WithProgram(Print + "\nConsole.WriteLine(Articles.Plan.Quotes[0].Text);\nConsole.WriteLine(Articles.Hidden.Map);");

        app.Build().Succeeded();
        Assert.Equal("We dig at midnight", app.Run().Succeeded().Lines[1]);

        var errors = app.Build("-c", "Release", "--no-restore").Errors;
        Assert.Equal(2, errors.Count);
        Assert.Contains(
            "Program.cs(2,19): error CS0619: 'Articles.Plan' is obsolete: 'Articles.Plan is a draft",
            errors[0],
            StringComparison.Ordinal
        );
        Assert.Contains("Program.cs(3,19): error CS0619: 'Articles.Hidden.Map' is obsolete:", errors[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void A_moment_before_the_end_of_an_embargo_nothing_of_it_is_there(string storage)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .WithProgram(Print)
            .With("Articles/plain.txt", "Plain\n2026-02-09\n\nNothing to hide.\n")
            .With("Articles/budget.txt", "Budget\nEmbargo: 2026-03-01T09:00+01:00\n2026-02-07\n\nThe quay costs millions.\n");

        Assert.Equal("plain", Slugs("2026-03-01T07:59:59Z"));
        Assert.All(Assemblies(app, "Release"), static file =>
            Assert.DoesNotContain("costs millions", Text(file), StringComparison.Ordinal)
        );
        Assert.Equal("plain budget", Slugs("2026-03-01T08:00:00Z"));

        var warned = app.Build("-c", "Release", "--no-restore").Succeeded();
        Assert.Contains(
            "Articles/budget.txt(2,10): warning NEWS053: This article has an embargo",
            Assert.Single(warned.Warnings),
            StringComparison.Ordinal
        );
        Assert.Empty(app.Build("--no-restore").Succeeded().Warnings);

        string Slugs(string moment)
        {
            Assert.Empty(app.Build("-c", "Release", "-p:NewsContentPublishAt=" + moment).Succeeded().Warnings);
            return Assert.Single(Run(app, "Release").Lines);
        }
    }

    private Consumer Drafts(string storage, string names) =>
        Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage><NewsContentNames>{names}</NewsContentNames>")
            .WithProgram(Print)
            .With("Articles/plain.txt", "Plain\n2026-02-09\n\nNothing to hide.\n")
            .With("Articles/plan.txt", Plan("Status: draft\n"))
            .With(
                "Articles/hidden/map.md",
                "---\ntitle: The Secret Map\ndate: 2026-02-08\ndraft: true\n---\n\nIt shows an isle nobody knows.\n"
            );

    private static string Plan(string line) =>
        $"The Secret Plan\n{line}2026-02-07\n\n“We dig at midnight,” said Ida Holm. The shovels wait in the cellar.\n";

    private static CommandResult Run(Consumer app, string configuration) =>
        DotnetCommand.Run(app.Folder, Path.Combine("bin", configuration, "net10.0", "Demo.dll")).Succeeded();

    private static IEnumerable<string> Assemblies(Consumer app, string configuration) =>
        ((string[])["bin", "obj"])
            .SelectMany(folder =>
                Directory.EnumerateFiles(app.PathOf(Path.Combine(folder, configuration)), "Demo.*", SearchOption.AllDirectories)
            )
            .Where(static file => Path.GetExtension(file) is ".dll" or ".pdb");

    private static void DemandNone(string file)
    {
        var text = Text(file);
        Assert.All(Sentences, sentence => Assert.DoesNotContain(sentence, text, StringComparison.Ordinal));
    }

    /// <summary>A file’s bytes as text in the encodings that an assembly has.</summary>
    private static string Text(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Encoding.Latin1.GetString(bytes) + Encoding.Unicode.GetString(bytes) + Encoding.Unicode.GetString(bytes.AsSpan(1));
    }
}
