using NewsContent.Text;

namespace NewsContent.Markdown.Tests;

/// <summary>What becomes of each construct of Markdown.</summary>
public class MarkdownBodyTests
{
    [Fact]
    public void Words_have_their_inlines_and_no_signs()
    {
        var paragraph = Assert.Single(
            Read("Read *the* **new [report](https://example.org/r \"R\")**, `x = 1` and ~~not~~ this.").Paragraphs
        );

        Assert.Equal("Read the new report, x = 1 and not this.", paragraph.Text);
        Assert.Equal(
            [
                new Inline(InlineKind.Emphasis, 5, 3),
                new Inline(InlineKind.Strong, 9, 10),
                new Inline(InlineKind.Link, 13, 6) { Target = "https://example.org/r", Title = "R" },
                new Inline(InlineKind.Code, 21, 5),
                new Inline(InlineKind.Strikethrough, 31, 3),
            ],
            paragraph.Inlines
        );
    }

    [Theory]
    [InlineData("one\ntwo", "one two")]
    [InlineData("one\\\ntwo", "one\ntwo")]
    [InlineData("one  \r\ntwo", "one\ntwo")]
    [InlineData("日本\n語", "日本語")]
    [InlineData("A &amp; B &copy; &#x1F600;", "A & B © 😀")]
    [InlineData("\\*not\\* a \\[link\\]", "*not* a [link]")]
    [InlineData("a<!-- not seen -->b", "ab")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("See www.example.org/x now", "See www.example.org/x now")]
    [InlineData("![The pier](pier.jpg) stands.", "The pier stands.")]
    [InlineData("Not [a `link](/x`", "Not [a link](/x")]
    [InlineData("![not [a picture", "![not [a picture")]
    [InlineData("![a [b](c)", "![a b")]
    public void Words_are_read_as_CommonMark_says(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(Read(markdown).Paragraphs).Text);

    [Fact]
    public void A_hard_break_is_an_inline()
    {
        var paragraph = Assert.Single(Read("one\\\ntwo").Paragraphs);
        Assert.Equal([new Inline(InlineKind.LineBreak, 3, 1)], paragraph.Inlines);
    }

    [Fact]
    public void Lists_can_be_nested()
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(Read("3. one\n4. two\n   - deep\n\n     more\n").Blocks));

        Assert.Equal((true, 3, 2), (list.IsOrdered, list.Start, list.Items.Count));
        var inner = Assert.IsType<ListBlock>(list.Items[1].Blocks[1]);
        Assert.False(inner.IsOrdered);
        Assert.Equal(["deep", "more"], inner.Items[0].Blocks.Cast<Paragraph>().Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Pictures_code_rules_and_quotations_are_blocks()
    {
        var blocks = Read(
            "![The pier](pier.jpg \"Noon\")\n\n```csharp\nvar x = 1;\n\nx++;\n```\n\n---\n\n> We stay.\n>\n> All of us.\n"
        ).Blocks;

        Assert.Equal(
            [
                new Figure(new Image("pier.jpg", "The pier") { Title = "Noon" }),
                new CodeBlock("var x = 1;\n\nx++;", "csharp"),
                new Divider(),
                new BlockQuotation(new Paragraph("We stay."), new Paragraph("All of us.")),
            ],
            blocks
        );
    }

    [Fact]
    public void Tables_have_headers_alignments_and_cells()
    {
        var table = Assert.IsType<Table>(Assert.Single(Read("| Year | Ships |\n|------|------:|\n| 2024 | **12** |\n| 2025 |\n").Blocks));

        Assert.Equal([ColumnAlignment.None, ColumnAlignment.Right], table.Alignments);
        Assert.Equal(new TableRow("Year", "Ships"), table.Header);
        Assert.Equal("12", table.Rows[0].Cells[1].Text);
        Assert.Equal(InlineKind.Strong, Assert.Single(table.Rows[0].Cells[1].Inlines).Kind);
        Assert.Equal(["2025", ""], table.Rows[1].Cells.Select(static cell => cell.Text));
    }

    [Fact]
    public void Notes_are_at_the_end()
    {
        var article = Read("Ships[^1] pass.\n\n[^1]: Of *all* kinds.\n\nMore.");

        Assert.Equal([new Inline(InlineKind.FootnoteReference, 5, 0) { Target = "1" }], article.Paragraphs[0].Inlines);
        var note = Assert.IsType<Footnote>(article.Blocks[2]);
        Assert.Equal("1", note.Label);
        Assert.Equal("Of all kinds.", Assert.IsType<Paragraph>(Assert.Single(note.Blocks)).Text);
        Assert.Equal(["Ships pass.", "More.", "Of all kinds."], article.Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void Headings_of_any_level_are_sections()
    {
        var article = Read("Lead.\n\n## Ships *now* {#Ships}\n\nText.\n\n### Small\n\nText.\n\nLarge\n-----\n\nText.");

        Assert.Equal(["Ships now", "Small", "Large"], article.Sections.Select(static section => section.Heading));
        Assert.Equal([2, 3, 2], article.Sections.Select(static section => section.Level));
        Assert.Equal([new Inline(InlineKind.Emphasis, 6, 3)], article.Sections[0].HeadingInlines);
        Assert.Equal("Lead.", Assert.Single(article.Lead).Text);
    }

    [Fact]
    public void Words_of_a_heading_after_a_tab_have_their_places()
    {
        var heading = Assert.Single(MarkdownArticle.ParseSyntax(Head + "Text.\n\n#\t Ships *now*\n\nText.\n").Sections).Heading;
        Assert.Equal("Ships now", heading.Text);
        Assert.Equal(new TextRange(Head.Length + 10, Head.Length + 20), heading.Range);
    }

    [Theory]
    [InlineData("He said “**very** good,” she said.", "very good")]
    [InlineData("- “In a list,” said Ida Holm.", "In a list")]
    [InlineData("> “In a quotation,” said Ida Holm.", "In a quotation")]
    [InlineData("| Who |\n|---|\n| “In a cell,” said Ida Holm. |", "In a cell")]
    public void Quotations_are_found_everywhere(string markdown, string words)
    {
        var quote = Assert.Single(Read(markdown).Quotes);
        Assert.Equal(words, quote.Text);
    }

    [Fact]
    public void Notes_in_braces_say_who_spoke()
    {
        var article = Read("“We *stay*,”{by Maria Soto (mayor)} it said.");

        Assert.Equal("“We stay,” it said.", article.Paragraphs[0].Text);
        Assert.Equal(new Speaker("Maria Soto", "mayor"), article.Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("Some <b>bold</b> words.", "(5,6)-(5,9): NEWS046", "(5,13)-(5,17): NEWS046")]
    [InlineData("<div>\nHidden\n</div>\n\nText.", "(5,1)-(7,7): NEWS046")]
    [InlineData("- # Heading in a list", "(5,3)-(5,22): NEWS047")]
    [InlineData("[](https://example.org) is it.", "(5,1)-(5,24): NEWS047")]
    [InlineData("[](javascript:x) is it.", "(5,1)-(5,17): NEWS047")]
    [InlineData("See [it]().", "(5,5)-(5,11): NEWS047")]
    [InlineData("See [it](javascript:x) and <data:y>.", "(5,5)-(5,23): NEWS047", "(5,28)-(5,36): NEWS047")]
    [InlineData("See ![it](data:x) here.", "(5,5)-(5,18): NEWS047")]
    [InlineData("Text.\n\n![it](//host/x)", "(7,1)-(7,16): NEWS047")]
    [InlineData("Text.\n\n[\nx\n]: /a", "(7,1)-(9,6): NEWS050")]
    [InlineData("Text.\n\n#\t“Ships” pass\n\nText.")]
    [InlineData("Text.\n\n> ```\n> code\n\nText.")]
    [InlineData("Text.\n\n```\ncode", "(7,1)-(7,4): NEWS047")]
    [InlineData("Text.\n\n![The “big”{by Ida Holm} pier](x.jpg)", "(7,12)-(7,25): NEWS047")]
    [InlineData("Text.\n\n#\n\nMore.", "(7,1)-(7,2): NEWS047")]
    [InlineData("Text.\n\n[^lost]: Nobody leads here.", "(7,1)-(7,28): NEWS050")]
    [InlineData("See [x].\n\n[x]: /a\n[x]: /b", "(8,1)-(8,8): NEWS050")]
    [InlineData("Text.\n\n[x]: /a", "(7,1)-(7,8): NEWS050")]
    [InlineData("## Empty", "(5,4)-(5,9): NEWS009")]
    public void What_an_article_does_not_hold_is_reported_at_its_place(string markdown, params string[] expected)
    {
        var problems = MarkdownArticle.ParseSyntax(Head + markdown).Problems;

        Assert.Equal(expected, problems.Select(static problem => $"{Place(problem.Start)}-{Place(problem.End)}: {problem.Rule.Id}"));
    }

    [Theory]
    [InlineData("See[^1].\n\n[^1]: One.\n\n[^1]: Another.", "The footnote “1” is already defined at line 7. Give this one another number,")]
    [InlineData("Text.\n\n[^1]: One.", "The footnote “1” is never used. Write [^1] where the footnote belongs,")]
    [InlineData("A <br>b.", "To begin a new line in a paragraph, write a backslash and a line break instead. Anywhere else, delete it.")]
    public void A_message_says_what_to_do(string markdown, string words) =>
        Assert.Contains(words, Assert.Single(MarkdownArticle.ParseSyntax(Head + markdown).Problems).Message, StringComparison.Ordinal);

    private static string Place(TextPosition position) => $"({position.LineIndex + 1},{position.ColumnIndex + 1})";

    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n";

    private static Article Read(string markdown) => MarkdownArticle.Parse(Head + markdown, "Articles/ships.md");

    [Theory]
    [InlineData("7. Februar war es kalt.", "(6,1): NEWS047")]
    [InlineData("Es war kalt.\n\n7. Februar", "(8,1): NEWS047")]
    [InlineData("1986. A great year.", "(6,1): NEWS047")]
    [InlineData("1. mai: the ferry sails.", "(6,1): NEWS047")]
    [InlineData("7\\. Februar war es kalt.", null)]
    [InlineData("7. Februar\n8. März", null)]
    [InlineData("7. Rope", null)]
    [InlineData("3. Rope and lamps of May", null)]
    public void A_date_that_makes_a_list_is_reported(string markdown, string? expected) =>
        Assert.Equal(
            expected,
            MarkdownArticle
                .ParseSyntax(Head + "\n" + markdown)
                .Problems.Select(static problem => $"{Place(problem.Start)}: {problem.Rule.Id}")
                .SingleOrDefault()
        );
}
