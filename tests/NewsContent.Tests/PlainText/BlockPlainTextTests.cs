namespace NewsContent.Tests.PlainText;

/// <summary>Each kind of block, as a record and as lines.</summary>
public class BlockPlainTextTests
{
    private static readonly Speaker Holm = new("Ida Holm", "Harbour Master");

    public static TheoryData<Block, string> Blocks =>
        new()
        {
            { new Paragraph("Three < four & “five”."), "Three < four & “five”.\n" },
            { new Paragraph("One\ntwo\r\nthree\rfour\n"), "One\ntwo\nthree\nfour\n\n" },
            { new ListBlock(new ListItem("Salt"), new ListItem("Rope")), "- Salt\n- Rope\n" },
            {
                new ListBlock(new ListItem("Nine"), new ListItem("Ten\nor so")) { IsOrdered = true, Start = 9 },
                "9. Nine\n10. Ten\n    or so\n"
            },
            {
                new ListBlock(
                    new ListItem(new Paragraph("Fish"), new ListBlock(new ListItem("Cod"), new ListItem("Eel")), new Paragraph("Fresh.")),
                    new ListItem(new ListBlock(new ListItem("Salt"))),
                    new ListItem(Array.Empty<Block>()),
                    new ListItem(new ListBlock(), new Paragraph("Rope"))
                ),
                "- Fish\n  - Cod\n  - Eel\n\n  Fresh.\n- - Salt\n-\n- Rope\n"
            },
            {
                new BlockQuotation(new Paragraph("We wait."), new Paragraph("Both\nof us.")) { Speaker = Holm },
                "> We wait.\n>\n> Both\n> of us.\n> — Ida Holm, Harbour Master\n"
            },
            { new BlockQuotation(new BlockQuotation(new Paragraph("Deep."))), "> > Deep.\n" },
            { new BlockQuotation(), ">\n" },
            { new Figure(new Image("pier.jpg", "A pier"), new Paragraph("The pier.")), "[A pier]\nThe pier.\n" },
            { new Figure(new Image("pier.jpg", "")), "" },
            {
                new Table(new TableRow("Port", "Tide"), new TableRow("Bright\nport", ""), new TableRow("Gullsound", "low")),
                "Port | Tide\nBright port | \nGullsound | low\n"
            },
            { new CodeBlock("if (x)\n\n    y();"), "    if (x)\n\n        y();\n" },
            { new Divider(), "* * *\n" },
            { new Footnote("1", new Paragraph("One."), new Paragraph("Two.")), "[1] One.\n\n    Two.\n" },
            { new Paragraph("\u001B[2Jx\0\u009B\tTab"), "\uFFFD[2Jx\uFFFD\uFFFD\tTab\n" },
            { new Footnote("\u001B\n", new Divider()), "[\uFFFD ] * * *\n" },
        };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_written_so(Block block, string text) => Assert.Equal(text, ArticlePlainText.Render(block));

    [Fact]
    public void Every_kind_of_block_is_among_them() =>
        Assert.Equal(
            typeof(Block)
                .Assembly.GetExportedTypes()
                .Where(type => type.BaseType == typeof(Block))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Blocks.Select(row => ((Block)row[0]).GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Targets_are_after_their_words_when_asked_for()
    {
        var paragraph = new Paragraph("See the report and tides.")
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 4, 10) { Target = "https://example.org/" },
                new Inline(InlineKind.Image, 8, 6) { Target = "report.png" },
                new Inline(InlineKind.FootnoteReference, 14, 0) { Target = "n" },
                new Inline(InlineKind.Emphasis, 15, 3),
                new Inline(InlineKind.Link, 19, 5)
                {
                    Target = "../tides.md",
                    Reference = new ArticleReference("tides", () => throw new InvalidOperationException()),
                },
            ],
        };
        var options = new ArticlePlainTextOptions { ShowTargets = true };

        Assert.Equal("See the report[n] and tides.\n", ArticlePlainText.Render(paragraph));
        Assert.Equal(
            "See the report (report.png) (https://example.org/)[n] and tides (tides).\n",
            ArticlePlainText.Render(paragraph, options)
        );
        Assert.Equal("[A pier] (pier.jpg)\n", ArticlePlainText.Render(new Figure(new Image("pier.jpg", "A pier")), options));
        Assert.Equal("(pier.jpg)\n", ArticlePlainText.Render(new Figure(new Image("pier.jpg", "")), options));
    }

    [Fact]
    public void An_article_has_header_lead_and_sections()
    {
        var article = new Article(
            "Ferry & Tide",
            new DateOnly(2026, 2, 7),
            "ferry",
            lead: [new Paragraph("It sails."), new Figure(new Image("x", "")), new ListBlock(), new Divider()],
            sections: [new Section("The Tide"), new Section("More of it", new Paragraph("It falls.")) { Level = 3 }]
        )
        {
            Kicker = "LOCAL",
            Summary = "A short day.",
            Authors = ["Ida Lund", "Per Dahl"],
        };

        const string Expected = """
            LOCAL
            Ferry & Tide

            A short day.

            2026-02-07 · Ida Lund, Per Dahl

            It sails.

            * * *

            The Tide

            More of it

            It falls.

            """;
        Assert.Equal(Expected, ArticlePlainText.Render(article));
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        ArticlePlainText.Write(writer, article);
        Assert.Equal(Expected, writer.ToString());
    }

    [Fact]
    public void Nothing_is_refused_in_silence()
    {
        Assert.Throws<ArgumentNullException>("article", () => ArticlePlainText.Render((Article)null!));
        Assert.Throws<ArgumentNullException>("block", () => ArticlePlainText.Render((Block)null!));
        Assert.Throws<ArgumentNullException>("writer", () => ArticlePlainText.Write(null!, new Divider()));
        Assert.Throws<ArgumentNullException>("writer", () => ArticlePlainText.Write(null!, Samples.Talks()));
    }
}
