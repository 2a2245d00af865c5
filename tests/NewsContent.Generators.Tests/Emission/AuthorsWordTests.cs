using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>What authors decide themselves: speakers in the header's list, notes at quotations and headings.</summary>
public class AuthorsWordTests
{
    private const string Noted = """
        Council approves budget

        Speakers: Ada Stone (mayor)
        2026-02-07

        “We agreed,”{#Agreed} Stone said. “Never again.”{by nobody} “At last.”{by a senior clerk #AtLastClerk}

        Next Steps {#Later}

        They called it “the long road.”
        """;

    [Fact]
    public void Notes_name_the_members_and_readers_do_not_see_them()
    {
        var run = GeneratorRun.Of(TestProject.Of(Noted)).DemandCompiles();

        Assert.Empty(run.Problems);
        using var app = run.Load();
        var article = app.Article("Story");
        Assert.Equal("“We agreed,” Stone said. “Never again.” “At last.”", article.Paragraphs[0].Text);
        Assert.Equal("Ada Stone, mayor", article.Quotes[0].Speaker!.ToString());
        Assert.Null(article.Quotes[1].Speaker);
        Assert.Equal(new QuoteAttribution(AttributionRule.Stated, AttributionConfidence.Stated), article.Quotes[1].Attribution);
        Assert.Equal(SpeakerKind.Unnamed, article.Quotes[2].Speaker!.Kind);

        var code = string.Join('\n', run.Sources.Select(source => source.Value));
        foreach (var member in (string[])["Agreed", "NeverAgain", "AtLastClerk", "Later", "TheLongRoad"])
            Assert.Matches($@"\bpublic readonly global::NewsContent\.\w+ {member};", code);
    }

    [Fact]
    public void A_corrected_word_renames_nothing_where_a_note_keeps_the_name()
    {
        var before = GeneratorRun.Of(TestProject.Of(Noted)).DemandCompiles();
        var after = GeneratorRun
            .Of(TestProject.Of(Noted.Replace("“We agreed,”", "“All of us agreed,”", StringComparison.Ordinal)))
            .DemandCompiles();

        Assert.Equal(Members(before), Members(after));
    }

    [Theory]
    [InlineData("false", 0)]
    [InlineData("true", 1)]
    [InlineData("TRUE", 1)]
    public void A_project_can_require_that_every_speaker_is_listed(string value, int count)
    {
        var text = Story.With(text: "“We agreed,” Ada Stone said. “Never,”{by Bob Reed} he said.");
        var run = GeneratorRun.Of(TestProject.Of(text).With(MetadataNames.RequireListedSpeakers, value)).DemandCompiles();

        Assert.Equal(Enumerable.Repeat("NEWS026", count), run.Problems.Select(problem => problem.Id));
    }

    private static IEnumerable<string> Members(GeneratorRun run) =>
        run
            .Sources.SelectMany(source => source.Value.Split('\n'))
            .Where(line => line.Contains("public readonly", StringComparison.Ordinal))
            .Select(line => line.Trim());
}
