using NewsContent.Text;

namespace NewsContent.Markdown.Tests;

/// <summary>Headings of Markdown in the headline's place above header lines.</summary>
public class HeadlineTests
{
    [Theory]
    [InlineData("# Ships & Sails\n\n2026-03-01\n\nText.")]
    [InlineData("# Ships &amp; *Sails* #\n2026-03-01\n\nText.")]
    [InlineData("## Ships & Sails ##\r\n\r\n2026-03-01\r\n\r\nText.")]
    [InlineData("\n  #\tShips & Sails\n\n2026-03-01\n\nText.")]
    [InlineData("Ships & Sails\n===\n\n2026-03-01\n\nText.")]
    [InlineData("Ships & Sails\n=\n2026-03-01\n\nText.")]
    [InlineData("Ships & Sails\n---\n\n2026-03-01\n\nText.")]
    [InlineData("# Ships & Sails\n\n2026-03-01\n\n# Ships & Sails\n\nText.")]
    [InlineData("# Ships & Sails\n\n2026-03-01\n# Ships & Sails\n\nText.")]
    [InlineData("# Ships & Sails\n\n2026-03-01\nShips & Sails\n\nText.")]
    [InlineData("Ships & Sails\n\n2026-03-01\n# Ships & Sails\n\nText.")]
    [InlineData("Ships & Sails\n\n2026-03-01\nShips & Sails\n=====\n\nText.")]
    [InlineData("\n\n---\ntitle: Ships & Sails\ndate: 2026-03-01\n---\n\nText.")]
    public void A_heading_is_the_headline_without_its_signs(string text)
    {
        var article = MarkdownArticle.Parse(text, "Articles/x.md");

        Assert.Equal("Ships & Sails", article.Headline);
        Assert.Equal("Text.", Assert.Single(article.Paragraphs).Text);
        Assert.Empty(article.Sections);
        Assert.Empty(MarkdownArticle.ParseSyntax(text).Problems);
    }

    [Theory]
    [InlineData("# SHIPS\n\nThey pass by noon.\n\nBy: Ida Lund\n2026-03-01\n\nText.", "SHIPS", null, "They pass by noon.")]
    [InlineData("HARBOUR\n\n# Ships\n\n2026-03-01\n\nText.", "Ships", "HARBOUR", null)]
    [InlineData("Local news\n\n# Ships\n\n2026-03-01\n\nText.", "Ships", "Local news", null)]
    [InlineData("HARBOUR\n\nShips\n=====\n\nThey pass.\n\n2026-03-01\n\nText.", "Ships", "HARBOUR", "They pass.")]
    public void The_sign_tells_headline_kicker_and_summary_apart(string text, string headline, string? kicker, string? summary)
    {
        var article = MarkdownArticle.Parse(text, "Articles/x.md");
        Assert.Equal((headline, kicker, summary), (article.Headline, article.Kicker, article.Summary));
        Assert.Empty(MarkdownArticle.ParseSyntax(text).Problems);
    }

    [Fact]
    public void Its_words_have_their_places() =>
        Assert.Equal(
            new TextRange(2, 11),
            MarkdownArticle.ParseSyntax("# Ships *now*\n2026-03-01\n\nText.").Headline!.InFile(new TextRange(0, 8))
        );

    [Theory]
    [InlineData("# Ships [now](/x)\n2026-03-01\n\nText.", "(1,3)-(1,13): NEWS047")]
    [InlineData("---\ndate: 2026-03-01\n---\n# Ships ![now](/x)\n\nText.", "(4,3)-(4,14): NEWS047")]
    [InlineData("# Ships <b>now</b>\n2026-03-01\n\nText.", "(1,9)-(1,12): NEWS046", "(1,15)-(1,19): NEWS046")]
    [InlineData("# Ships\n\n2026-03-01\n# Boats pass\n\nText.", "(4,3)-(4,13): NEWS007")]
    public void What_a_headline_does_not_hold_is_reported(string text, params string[] expected) =>
        Assert.Equal(
            expected,
            MarkdownArticle
                .ParseSyntax(text)
                .Problems.Select(static problem => $"{Place(problem.Start)}-{Place(problem.End)}: {problem.Rule.Id}")
        );

    private static string Place(TextPosition position) => $"({position.LineIndex + 1},{position.ColumnIndex + 1})";
}
