using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>What is offered where lines are no plain text, may be headings, or come from a printed page.</summary>
public sealed class StructureFixTests
{
    private const string Header = "Talks Resume\n2026-02-07\n\n";

    private const string Story = "The harbour pays a third of it, and the town the rest.";

    [Theory]
    [InlineData("We tried:\n- rope\n- tar", 0, "We tried:\n\n- rope\n\n- tar")]
    [InlineData("1. rope\nand string\n2. tar", 0, "1. rope\nand string\n\n2. tar")]
    [InlineData("• rope\n• tar", 1, "\\• rope\n\\• tar")]
    [InlineData("Q: Why now?\nA: Because we can.", 0, "Q: Why now?\n\nA: Because we can.")]
    [InlineData("Harbour 2, Pier 1\nDock 3, Mole 0", 0, "Harbour 2, Pier 1\n\nDock 3, Mole 0")]
    [InlineData("The sea is wide\nThe sea is deep\nThe sailors sleep", 0, "The sea is wide\n\nThe sea is deep\n\nThe sailors sleep")]
    [InlineData("Boat\tSeats\nIda\t12", 0, "Boat\tSeats\n\nIda\t12")]
    [InlineData("> We stay.\n> We row.", 0, "“We stay.\nWe row.”")]
    [InlineData("> We stay.", 1, "\\> We stay.")]
    [InlineData("See [the map](https://tidings.example/map) of piers.", 0, "See the map (https://tidings.example/map) of piers.")]
    [InlineData("See [one](/a) and\n[two](/b) here.", 0, "See one (/a) and\ntwo (/b) here.")]
    [InlineData("See <https://tidings.example/map> for it.", 0, "See https://tidings.example/map for it.")]
    [InlineData("It was <b>late</b>, he said,\nand <i>cold</i>.", 0, "It was late, he said,\nand cold.")]
    [InlineData("It was **late**, he said, and __cold__.", 0, "It was late, he said, and cold.")]
    [InlineData("It was cold. <!-- cut this --> They left.", 0, "It was cold.  They left.")]
    [InlineData("It was cold.\n\n<!-- cut this -->\n\nThey left.", 0, "It was cold.\n\n\nThey left.")]
    [InlineData("![A chart](/img/chart.png)", 0, "\\![A chart](/img/chart.png)")]
    [InlineData("Who pays?\n\n" + Story, 0, "## Who pays?\n\n" + Story)]
    [InlineData("Who pays?\n\n" + Story, 1, "\\Who pays?\n\n" + Story)]
    [InlineData("Who pays?\n\n" + Story + "\n\nWho rows?\n\n" + Story, 0, "## Who pays?\n\n" + Story + "\n\n## Who rows?\n\n" + Story)]
    [InlineData("09:40\n\n" + Story, 0, "## 09:40\n\n" + Story)]
    [InlineData("1. Rope\n\n" + Story, 1, "\\1. Rope\n\n" + Story)]
    [InlineData(
        "They met.\n\nEva Holm\n\nPer Brunn\n\nIda Lund\n\nThey left.",
        0,
        "They met.\n\n\\Eva Holm\n\n\\Per Brunn\n\n\\Ida Lund\n\nThey left."
    )]
    [InlineData(
        "They met.\n\nEva Holm\n\nPer Brunn\n\nWhat Next\n\nThey left.",
        1,
        "They met.\n\n\\Eva Holm\n\n\\Per Brunn\n\n## What Next\n\nThey left."
    )]
    [InlineData("They left.\n\nPage 3 of 12\n\nThey came back.", 0, "They left.\n\n\nThey came back.")]
    [InlineData("The Hospi- tals were full, the am-\nbulances too.", 0, "The Hospitals were full, the ambulances too.")]
    [InlineData("The Hospi- tals were full.", 1, "The Hospi-tals were full.")]
    public void A_fix_is_offered_and_not_taken_unseen(string before, int fix, string after)
    {
        var text = Header + before + "\n";
        var problem = Assert.Single(Told(text));

        var offered = ArticleFixes.For(text, problem)[fix];

        Assert.Equal(Header + after + "\n", offered.Apply(text));
        Assert.False(offered.IsSafe);
        Assert.Equal(text, SafeFixes.Apply(text, new FixOptions { Advice = new AdviceOptions() }).Text);
    }

    [Theory]
    [InlineData("\\\\server\\share", "\\\\\\server\\share")]
    [InlineData("The \uFB01rst boat o\uFB00 the \uFB02at pier.", "The first boat off the flat pier.")]
    [InlineData("The o\uFB03ce is shut.\n\nThe \uFB05eam boat too.", "The office is shut.\n\nThe steam boat too.")]
    public void What_loses_nothing_is_repaired_unseen(string before, string after) =>
        Assert.Equal(Header + after + "\n", SafeFixes.Apply(Header + before + "\n", new FixOptions { Advice = new AdviceOptions() }).Text);

    [Theory]
    [InlineData("| Boat | Seats |\n|---|---|\n| Ida | 12 |")]
    [InlineData("```\nmake install\n\nmake test\n```")]
    public void A_table_and_code_need_words_of_their_author(string text) =>
        Assert.Empty(ArticleFixes.For(Header + text + "\n", Assert.Single(Told(Header + text + "\n"))));

    [Theory]
    [InlineData("de", "„Wir bleiben.“")]
    [InlineData("fr", "«Wir bleiben.»")]
    [InlineData("sv", "”Wir bleiben.”")]
    public void Quotation_marks_are_those_of_the_language(string language, string quoted)
    {
        var text = $"Talks\nLanguage: {language}\n2026-02-07\n\n> Wir bleiben.\n";

        Assert.Contains(quoted, ArticleFixes.For(text, Assert.Single(Told(text)))[0].Apply(text), StringComparison.Ordinal);
    }

    private static IReadOnlyList<ArticleProblem> Told(string text)
    {
        var article = ArticleText.ParseSyntax(text);
        return [.. article.Problems, .. ArticleAdvice.For(text, article)];
    }
}
