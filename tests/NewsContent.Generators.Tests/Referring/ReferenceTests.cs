using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Referring;

/// <summary>Articles that refer to articles: what is told, where, and what an app gets.</summary>
public class ReferenceTests
{
    private const string Treaty = """
        # The Fog Treaty

        Slug: world/treaty
        Aliases: world/fog-talks, old/fog
        2026-02-07

        “We signed,” said Ida Holm.

        ## Sanctions

        They end.
        """;

    private const string Tides = """
        # The Tides

        Related: world/treaty, opera
        2026-02-08

        See [the treaty](../world/fog.md#sanctions), [it](/world/treaty "Treaty") and [the words](world/treaty#quote_we-signed).

        ## After [the opera](opera)

        [A page](/about), [a file](/tide.pdf), [a site](https://example.org/) and [this](#after-the-opera).
        """;

    private static readonly TestProject Project = TestProject
        .Empty.With(MetadataNames.Pages, "/about; /tags/*")
        .WithArticle("Articles/world/fog.md", Treaty)
        .WithArticle("Articles/culture/tides.md", Tides)
        .WithArticle("Articles/culture/opera.txt", Story.With("The Opera") + "")
        .WithArticle("Articles/plain.txt", Story.With("A Plain Story"));

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "Quotes", "Literals" },
            { "Quotes", "Resources" },
            { "Sections", "Literals" },
            { "Articles", "Literals" },
            { "Articles", "Resources" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void References_find_their_articles(string names, string storage)
    {
        // The header names the article by its slug, in another folder.
        var project = Project
            .With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle("Articles/culture/tides.md", Tides.Replace(", opera\n", ", culture/opera\n", StringComparison.Ordinal));
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var all = app.All();
        var (treaty, tides, opera) = (all["world/treaty"], all["culture/tides"], all["culture/opera"]);

        Assert.Equal([treaty, opera], tides.Related.Select(static related => related.Article));
        var links = tides.Paragraphs[0].Inlines;
        Assert.All(links, link => Assert.Same(treaty, link.Reference!.Article));
        Assert.Equal(
            ["../world/fog.md#sanctions", "/world/treaty", "world/treaty#quote_we-signed"],
            links.Select(static link => link.Target)
        );
        Assert.Same(opera, Assert.Single(tides.Sections[0].HeadingInlines).Reference!.Article);
        Assert.All(tides.Paragraphs[1].Inlines, static link => Assert.Null(link.Reference));

        Assert.Equal([tides], all.ReferencesTo(treaty));
        Assert.Equal([tides], all.ReferencesTo(opera));
        Assert.Empty(all.ReferencesTo(tides));
        Assert.Equal(["world/fog-talks", "old/fog"], treaty.Aliases);
        Assert.Same(treaty, all["old/fog"]);
        Assert.False(all.TryGet("world/fog", out _));
        Assert.Contains(
            "<a href=\"/world/treaty#sanctions\">the treaty</a>",
            ArticleHtml.Render(tides, new ArticleHtmlOptions { ResolveReference = static reference => "/" + reference.Slug }),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Who_refers_to_nobody_is_emitted_as_before(string names, string storage)
    {
        var plain = TestProject
            .Empty.With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle("Articles/plain.txt", Story.With("A Plain Story"));

        var run = GeneratorRun.Of(plain).DemandFlawless();

        Assert.All(run.Sources.Values, static source => Assert.DoesNotContain("\\u001D", source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_slug_that_changes_is_another_one_in_all_who_refer()
    {
        var before = GeneratorRun.Of(Project).DemandCompiles();

        var after = before.After(project =>
            project.WithArticle("Articles/world/fog.md", Treaty.Replace("Slug: world/treaty", "Slug: world/pact", StringComparison.Ordinal))
        );

        Assert.Equal(
            [
                "Articles/culture/tides.md(3,10,3,22): error NEWS037",
                "Articles/culture/tides.md(6,51,6,64): error NEWS037",
                "Articles/culture/tides.md(6,91,6,119): error NEWS037",
            ],
            after.Problems.Select(Told.Where)
        );
        using var app = after.DemandCompiles().Load();
        Assert.Equal("world/pact", app.All()["culture/tides"].Paragraphs[0].Inlines[0].Reference!.Slug);
    }

    [Theory]
    [InlineData("See [it](../world/fogg.md).", "(5,10,5,26): error NEWS037")]
    [InlineData("See [it](<../world/fogg.md>).", "(5,11,5,27): error NEWS037")]
    [InlineData("See [it](../world/fogg.md \"Fog\").", "(5,10,5,26): error NEWS037")]
    [InlineData("See [it][fog] and [fog].\n\n[fog]: ../world/fogg.md", "(7,8,7,24): error NEWS037")]
    [InlineData("- One\n- > See **[it](nowhere)**.", "(6,16,6,23): error NEWS037")]
    [InlineData("| a | b |\n|---|---|\n| c | [d](nowhere) |", "(7,11,7,18): error NEWS037")]
    [InlineData("## See [it](nowhere)\n\nText.", "(5,13,5,20): error NEWS037")]
    [InlineData("Boats[^a].\n\n[^a]: See [it](nowhere).", "(7,16,7,23): error NEWS037")]
    [InlineData("See [it](../world/fog.md#sanction).", "(5,10,5,34): error NEWS041")]
    [InlineData("See [it](#sanctions).", "(5,10,5,20): error NEWS041")]
    [InlineData("See [it](culture/opera#sanctions).", "(5,10,5,33): error NEWS041")]
    [InlineData("See [it](/nowhere).", "(5,10,5,18): error NEWS037")]
    [InlineData("See [it](http://).", "(5,5,5,18): error NEWS047")]
    [InlineData("See [it](https://exa%20mple.org/).", "(5,5,5,34): error NEWS047")]
    [InlineData("See [it](mailto:desk).", "(5,5,5,22): error NEWS047")]
    [InlineData("See [it](javascript:show).", "(5,5,5,26): error NEWS047")]
    [InlineData("See [it](data:text/html,x).", "(5,5,5,27): error NEWS047")]
    [InlineData("See [it](/about), [that](/tags/ferry#x), [mail](mailto:desk@example.org), [call](tel:+49-30-123).", "")]
    public void What_leads_nowhere_is_reported_at_its_place(string text, string place)
    {
        var run = GeneratorRun.Of(Project.WithArticle("Articles/culture/tides.md", $"# The Tides\n\n2026-02-08\n\n{text}\n"));

        Assert.Equal(place.Length == 0 ? [] : ["Articles/culture/tides.md" + place], run.Problems.Select(Told.Where));
        run.DemandCompiles();
    }

    [Theory]
    [InlineData("Related: nowhere, world/treaty", "(2,10,2,17): error NEWS037")]
    [InlineData("Related: world/treaty , nowhere", "(2,25,2,32): error NEWS037")]
    [InlineData("Related: culture/tides", "(2,10,2,23): error NEWS037")]
    [InlineData("Related: https://example.org/", "(2,10,2,30): error NEWS014")]
    [InlineData("Related: , ,", "(2,10,2,13): error NEWS014")]
    [InlineData("Related:", "(2,1,2,9): error NEWS014")]
    [InlineData("Aliases: plain", "(2,10,2,15): error NEWS042")]
    [InlineData("Aliases: old?page=1", "(2,10,2,20): error NEWS014")]
    [InlineData("Aliases: /2019/05/tides.html, 潮汐", "")]
    public void A_header_line_is_reported_at_its_place(string line, string place)
    {
        var run = GeneratorRun.Of(
            Project
                .WithArticle("Articles/culture/tides.txt", $"The Tides\n{line}\n2026-02-08\n\nText.\n")
                .Without("Articles/culture/tides.md")
        );

        Assert.Equal(
            place.Length == 0 ? [] : ["Articles/culture/tides.txt" + place],
            run.Problems.Select(Told.Where).Select(static told => told.Replace("  ", " ", StringComparison.Ordinal))
        );
        run.DemandCompiles();
    }

    [Fact]
    public void Of_two_equal_aliases_the_second_in_the_order_of_the_files_is_reported()
    {
        var run = GeneratorRun.Of(
            Project
                .Without("Articles/culture/tides.md")
                .WithArticle("Articles/culture/tides.txt", "The Tides\nAliases: tides, /old/fog\n2026-02-08\n\nText.\n")
        );

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/world/fog.md(4,27,4,34): error NEWS042", problem.Where());
        Assert.StartsWith(
            "The alias “old/fog” is already an alias of Articles/culture/tides.txt.",
            problem.Message(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("related: nowhere, world/treaty", "(4,10,4,17): error NEWS037")]
    [InlineData("related: [world/treaty, \"nowhere\"]", "(4,26,4,33): error NEWS037")]
    [InlineData("related:\n  - world/treaty\n  - nowhere", "(6,5,6,12): error NEWS037")]
    [InlineData("see_also: nowhere", "(4,11,4,18): error NEWS037")]
    [InlineData("redirect_from: /plain", "(4,16,4,22): error NEWS042")]
    [InlineData("related: \"now\\x68ere, world/treaty\"", "(4,11,4,35): error NEWS037")]
    [InlineData("related: world/treaty\naliases: [/old/tides]", "")]
    public void Front_matter_is_reported_at_its_place(string lines, string place)
    {
        var run = GeneratorRun.Of(
            Project.WithArticle("Articles/culture/tides.md", $"---\ntitle: The Tides\ndate: 2026-02-08\n{lines}\n---\n\nText.\n")
        );

        Assert.Equal(place.Length == 0 ? [] : ["Articles/culture/tides.md" + place], run.Problems.Select(Told.Where));
        run.DemandCompiles();
    }

    [Fact]
    public void A_wrong_list_of_pages_is_reported()
    {
        var problem = Assert.Single(GeneratorRun.Of(TestProject.Of(Story.With()).With(MetadataNames.Pages, "about")).Problems);

        Assert.Equal("NEWS022", problem.Id);
    }

    [Fact]
    public void Of_hundreds_of_wrong_links_the_first_are_reported_and_the_rest_counted()
    {
        var links = string.Concat(Enumerable.Range(0, 300).Select(static i => $"See [it](nowhere-{i}).\n\n"));

        var run = GeneratorRun.Of(Project.WithArticle("Articles/culture/tides.md", $"# The Tides\n\n2026-02-08\n\n{links}"));

        Assert.Equal(200, run.Problems.Count(static problem => problem.Id == "NEWS037"));
        Assert.StartsWith(
            "From here on, this file has 100 more",
            run.Problems.Single(static problem => problem.Id == "NEWS033").Message(),
            StringComparison.Ordinal
        );
    }
}
