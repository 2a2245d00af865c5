using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>Which fixes each fault gets, and what they make of the file.</summary>
public sealed class ArticleFixTests
{
    private static readonly FixOptions Options = new() { Today = new PublicationDate(2026, 3, 1, null) };

    [Theory]
    [InlineData("7 February 2026", "*2026-02-07")]
    [InlineData("Saturday, February 7th, 2026", "*2026-02-07")]
    [InlineData("Monday, 7 February 2026", "2026-02-07")]
    [InlineData("7. Februar 2026", "*2026-02-07")]
    [InlineData("7.2.2026", "*2026-02-07")]
    [InlineData("2026/2/7", "*2026-02-07")]
    [InlineData("13/02/2026", "*2026-02-13")]
    [InlineData("Date: 2026-02-07", "*2026-02-07")]
    [InlineData("7 February 2026 10:30 GMT", "2026-02-07")]
    [InlineData("02/03/2026", "2026-02-03", "2026-03-02")]
    [InlineData("2026-02-07T09:30", "2026-02-07T09:30Z", "2026-02-07")]
    [InlineData("2026-02-31")]
    [InlineData("02/07/26")]
    public void A_date_is_corrected_and_only_what_is_certain_is_safe(string date, params string[] corrections)
    {
        var text = $"Talks Resume\r\n{date}  \r\n\r\nThe talks resumed.";

        var fixes = Fixes(text);

        Assert.Equal(corrections, fixes.Select(fix => (fix.IsSafe ? "*" : "") + fix.Title["Write ".Length..]));
        foreach (var fix in fixes)
            Assert.Equal(text.Replace(date, fix.Title["Write ".Length..], StringComparison.Ordinal), fix.Apply(text));
    }

    [Theory]
    [InlineData("Talks Resume\n\nA summary.\n\nThe talks resumed.\n", "Talks Resume\n\nA summary.\n\n2026-03-01\n\nThe talks resumed.\n")]
    [InlineData(
        "Talks Resume\r\n\r\nA summary.\r\nTalks Resume\r\n\r\nText.",
        "Talks Resume\r\n\r\nA summary.\r\n2026-03-01\r\nTalks Resume\r\n\r\nText."
    )]
    [InlineData(
        "Talks Resume\n\nA summary.\n\nText.\n\n2026-02-07\n\nMore.\n",
        "Talks Resume\n\nA summary.\n\n2026-02-07\n\nText.\n\n\nMore.\n"
    )]
    [InlineData("Talks Resume\n2026-02-07\nCouncil Meets Again\n\nText.\n", "Talks Resume\n2026-02-07\nTalks Resume\n\nText.\n")]
    [InlineData("Talks\n2026-02-07\n\nHe said “no and left.\n", "Talks\n2026-02-07\n\nHe said “no and left.”\n")]
    [InlineData("Talks\nLanguage: de\n2026-02-07\n\nEr sagte „nein.\n", "Talks\nLanguage: de\n2026-02-07\n\nEr sagte „nein.“\n")]
    [InlineData("Talks\n2026-02-07\n\nHe said “no\" and left.\n", "Talks\n2026-02-07\n\nHe said “no” and left.\n")]
    [InlineData("Talks\nStatus: not ready\n2026-02-07\n\nText.\n", "Talks\nStatus: draft\n2026-02-07\n\nText.\n")]
    [InlineData("Talks\nBy: Jane Doe, Staff Writer\n2026-02-07\n\nText.\n", "Talks\nBy: Jane Doe (Staff Writer)\n2026-02-07\n\nText.\n")]
    [InlineData(
        "Talks\nCorrection 9 March 2026: It was wrong.\n2026-02-07\n\nText.\n",
        "Talks\nCorrection 2026-03-09: It was wrong.\n2026-02-07\n\nText.\n"
    )]
    [InlineData("Talks\nLangauge: de\n2026-02-07\n\nText.\n", "Talks\nLanguage: de\n2026-02-07\n\nText.\n")]
    [InlineData("Talks\nBy: Ada\nBy: Ben\n2026-02-07\n\nText.\n", "Talks\nBy: Ada, Ben\n2026-02-07\n\nText.\n")]
    [InlineData(
        "Talks\nSpeakers: Ada Stone\nSpeakers: Ben Holm\n2026-02-07\n\nText.\n",
        "Talks\nSpeakers: Ada Stone; Ben Holm\n2026-02-07\n\nText.\n"
    )]
    [InlineData("Talks\n\nThe film “Six” runs.\n2026-02-07\n\nText.\n", "Talks\n\nThe film “Six”{by nobody} runs.\n2026-02-07\n\nText.\n")]
    [InlineData("Talks\nBy Jane Doe\n2026-02-07\n\nText.\n", "Talks\nBy: Jane Doe\n2026-02-07\n\nText.\n")]
    [InlineData(
        "Talks\n2026-02-07\n\nText.\n\nNext\n\nOne.\n\nNext\n\nTwo.\n",
        "Talks\n2026-02-07\n\nText.\n\nNext\n\nOne.\n\nNext 2\n\nTwo.\n"
    )]
    [InlineData(
        "Talks\n2026-02-07\n\nText.\n\nMore to come\n\nNext\n\nText.\n",
        "Talks\n2026-02-07\n\nText.\n\n\\More to come\n\nNext\n\nText.\n"
    )]
    [InlineData("Talks\nBy: Staff writer Jane Doe\n2026-02-07\n\nText.\n", "Talks\nBy: Jane Doe\n2026-02-07\n\nText.\n")]
    [InlineData("Talks\n2026-02-07\n\nThe co\u0007uncil met.\n", "Talks\n2026-02-07\n\nThe council met.\n")]
    [InlineData("Talks\n2026-02-07\n\nThe\u000Bcouncil met.\n", "Talks\n2026-02-07\n\nThe council met.\n")]
    [InlineData("Talks\nSlug: My Story, Part 2\n2026-02-07\n\nText.\n", "Talks\nSlug: my-story-part-2\n2026-02-07\n\nText.\n")]
    public void The_first_fix_repairs_the_file(string text, string repaired)
    {
        Assert.Equal(repaired, Fixes(text)[0].Apply(text));
        Assert.Empty(ArticleText.ParseSyntax(repaired).Problems);
    }

    [Theory]
    [InlineData("Talks Resume:", true)]
    [InlineData("Talks Resume Today", false)]
    [InlineData("Talks resume", false)]
    [InlineData("The talks resumed on Friday.", false)]
    [InlineData("Missile Program", false)]
    public void Text_under_the_date_is_never_overwritten_unseen(string line, bool isSafe) =>
        Assert.Equal(
            isSafe,
            Fixes($"Talks Resume\n2026-02-07\n{line}\n\nText.\n").First(fix => fix.Rule == ArticleRules.RepeatedHeadlineDiffers).IsSafe
        );

    [Fact]
    public void Safe_fixes_leave_every_other_line_alone()
    {
        const string Text =
            "Talks Resume\r\n\r\nA summary. \t\n7 February 2026\rTalks Resume;\r\n\r\nHe said “no\" and  left. \r\n\r\n02/03/2026";

        var (repaired, applied) = SafeFixes.Apply(Text, Options);

        Assert.Equal(
            "Talks Resume\r\n\r\nA summary. \t\n2026-02-07\rTalks Resume\r\n\r\nHe said “no” and  left. \r\n\r\n02/03/2026",
            repaired
        );
        Assert.Equal(["NEWS006", "NEWS007", "NEWS020"], applied.Select(fix => fix.Problem.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_one_rule_alone_only_its_problems_are_repaired()
    {
        const string Text = "Talks Resume\n7 February 2026\nTalks Resume Today\n\nText.\n";

        Assert.Equal(
            "Talks Resume\n2026-02-07\nTalks Resume Today\n\nText.\n",
            SafeFixes.Apply(Text, Options, ArticleRules.DateNotValid).Text
        );
    }

    [Fact]
    public void Without_a_day_no_date_is_invented() =>
        Assert.Empty(
            ArticleFixes.For(
                "Talks\n\nSummary.\n\nText.\n",
                Assert.Single(ArticleText.ParseSyntax("Talks\n\nSummary.\n\nText.\n").Problems)
            )
        );

    [Theory]
    [InlineData("NEWS003")]
    [InlineData("NEWS005")]
    [InlineData("NEWS006")]
    [InlineData("NEWS007")]
    [InlineData("NEWS009")]
    [InlineData("NEWS010")]
    [InlineData("NEWS011")]
    [InlineData("NEWS012")]
    [InlineData("NEWS013")]
    [InlineData("NEWS019")]
    [InlineData("NEWS020")]
    [InlineData("NEWS025")]
    [InlineData("NEWS026")]
    [InlineData("NEWS027")]
    [InlineData("NEWS028")]
    [InlineData("NEWS035")]
    public void The_failing_example_of_the_rules_page_has_a_fix(string id)
    {
        var example = DocumentedExample.ReadAll(Repository.Read("docs", "rules", id + ".md"))[0];
        var options = Options with { Reading = example.Options };
        var problem = Assert.Single(ArticleText.ParseSyntax(example.Text, example.Options).Problems);

        Assert.NotEmpty(ArticleFixes.For(example.Text, problem, options));
    }

    private static IReadOnlyList<ArticleFix> Fixes(string text) =>
        ArticleFixes.For(text, ArticleText.ParseSyntax(text).Problems[0], Options);
}
