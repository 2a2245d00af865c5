using NewsContent.Generators.Emission;
using NewsContent.Generators.Models;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>What the editor shows of a section that begins with something else than a paragraph.</summary>
public class TooltipTests
{
    private const string Fog = """
        Fog on the Quay

        2026-03-01

        It came at six.

        ## In figures

        Year.

        Days of fog.

        “It never lifts,” said Ida Holm.
        """;

    [Fact]
    public void A_table_shows_its_cells() => Assert.Equal("Year. · Days of fog.", BeginningOf(new TableSyntax([0, 0], 0), Paragraph));

    [Fact]
    public void A_list_shows_its_items() =>
        Assert.Equal(
            "Year. · Days of fog. · “It never lifts,” said Ida Holm.",
            BeginningOf(
                new ListSyntax(
                    false,
                    1,
                    [
                        [Paragraph],
                        [Paragraph, Paragraph],
                    ]
                )
            )
        );

    [Fact]
    public void A_quotation_shows_its_words() =>
        Assert.Equal("Year. · Days of fog.", BeginningOf(new BlockQuotationSyntax([Paragraph, Paragraph], null), Paragraph));

    [Fact]
    public void A_picture_shows_its_caption_else_what_it_shows()
    {
        Assert.Equal("Year.", BeginningOf(new FigureSyntax("quay.jpg", "The quay", null, true), Paragraph, Paragraph));
        Assert.Equal("The quay", BeginningOf(new FigureSyntax("quay.jpg", "The quay", null, false), Paragraph, Paragraph, Paragraph));
    }

    [Fact]
    public void What_says_nothing_is_skipped() =>
        Assert.Equal(
            "if (fog) wait();",
            BeginningOf(
                new DividerSyntax(),
                new FigureSyntax("quay.jpg", "", null, false),
                new CodeSyntax("if (fog)\nwait();", null),
                Paragraph,
                Paragraph,
                Paragraph
            )
        );

    [Fact]
    public void Nothing_is_shown_of_a_section_that_says_nothing() =>
        Assert.Equal(["In figures"], OfSection(new DividerSyntax(), new FigureSyntax("quay.jpg", " ", null, false)));

    [Fact]
    public void A_quotation_in_a_cell_shows_its_speaker_and_its_heading()
    {
        var article = With(new TableSyntax([0, 0, 0], 0));
        Assert.Equal(["“It never lifts”", "— Ida Holm", "In figures"], Tooltip.OfQuote(article, Assert.Single(article.Quotes)));
    }

    private static ParagraphBlockSyntax Paragraph => ParagraphBlockSyntax.Instance;

    private static string BeginningOf(params BlockSyntax[] blocks)
    {
        var lines = OfSection(blocks).ToList();
        Assert.Equal(2, lines.Count);
        return lines[1];
    }

    private static EquatableArray<string> OfSection(params BlockSyntax[] blocks)
    {
        var article = With(blocks);
        return Tooltip.OfSection(article, article.Sections[0]);
    }

    private static ArticleSyntax With(params BlockSyntax[] blocks)
    {
        var article = ArticleText.ParseSyntax(Fog);
        Assert.Empty(article.Problems);
        var section = article.Sections[0];
        article.Sections =
        [
            new SectionSyntax(section.Heading, section.Level, section.FirstParagraphIndex, section.ParagraphCount, null)
            {
                Blocks = blocks,
            },
        ];
        return article;
    }
}
