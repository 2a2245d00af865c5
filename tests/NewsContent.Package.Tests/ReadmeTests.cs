using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The README's blocks are what a reader copies first: together they are one app, which compiles and runs.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    /// <summary>What the app prints among other things, in order.</summary>
    private static readonly string[] Printed =
    [
        "Ferry Runs Again",
        "Mara Lindqvist, harbour master: The first boat leaves at six",
        "A second boat follows in May.",
        "2026-01-06 ferry-sails-again: ",
        "The <strong>first boat</strong> leaves <a href=\"https://example.org/tides\">at six</a>.",
        "Harbour Kitchen: 4 stars, fish soup and rye bread",
    ];

    private static readonly IReadOnlyList<Fence> Fenced = Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

    private static readonly Fence Site = Fenced.Single(static fence => fence.Text.Contains("MapNewsContent", StringComparison.Ordinal));

    /// <summary>What stands in Program.cs: the file, and what the page adds to it.</summary>
    private static string Program =>
        string.Concat(
            Fenced
                .Where(static fence => fence.Language == "csharp" && fence != Site && fence.File is null or "Program.cs")
                .Select(static fence => fence.Text)
        );

    [Fact]
    public void It_is_no_longer_than_a_reader_in_a_hurry_reads() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).Length, 1, 200);

    [Fact]
    public void All_blocks_together_compile_without_a_warning_and_run()
    {
        var app = Consumer.Console(package, "Newsdesk").WithProgram(Program);
        foreach (var fence in Fenced.Where(static fence => fence.File is not (null or "Program.cs")))
            app.With(fence.File!, fence.Text);

        Assert.Empty(app.Build().Succeeded().Warnings);
        var output = app.Run().Succeeded().Output;

        var from = 0;
        Assert.All(Printed, line => from = Next(output, line, from));
    }

    [Fact]
    public async Task The_site_shows_the_article()
    {
        var app = Consumer.WebSite(package).WithProgram(Site.Text);
        var article = Fenced.First(static fence => fence.File is not null);
        app.With(article.File!, article.Text);

        Assert.Empty(app.Build().Succeeded().Warnings);
        using var site = await RunningSite.Start(app.Folder, "dotnet", app.PathOf("bin/Debug/net10.0/Courier.dll"));

        Assert.Contains("<h1>Ferry Runs Again</h1>", await site.Get("/first-boat"), StringComparison.Ordinal);
    }

    /// <summary>The C# of further pages, with the client's article: what a reader pastes next.</summary>
    [Theory]
    [InlineData("quotations.md", 0, "Abbas Araghchi (SpeakerVerbBefore): never negotiable")]
    [InlineData("quotations.md", 1, "Abbas Araghchi, Iranian Foreign Minister (Regional Tensions)")]
    [InlineData("run-time.md", 0, "The first boat leaves at six")]
    public void A_block_of_a_page_compiles_without_a_warning_and_runs(string page, int block, string printed)
    {
        var fences = Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", page)));
        var code = fences.Where(static fence => fence.Language == "csharp").ElementAt(block).Text;
        var app = Consumer.Console(package).WithClientArticle().WithProgram(code);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Contains(printed, app.Run().Succeeded().Output, StringComparison.Ordinal);
    }

    private static int Next(string output, string line, int from)
    {
        var at = output.IndexOf(line, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{line}” is not printed, or not in its order:\n{output}");
        return at + line.Length;
    }
}
