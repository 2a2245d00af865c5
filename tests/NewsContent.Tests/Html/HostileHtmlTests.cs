namespace NewsContent.Tests.Html;

/// <summary>Records of words that a browser would obey, in every place that has words.</summary>
public class HostileHtmlTests
{
    public static TheoryData<string> Words =>
        new(
            "<script>alert(1)</script>",
            "</p></article><script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "` onmouseover=`alert(1)",
            "x><img src=x onerror=alert(1)>",
            "<!-- x",
            "--> x",
            "<![CDATA[ x ]]>",
            "</title></style></textarea></noscript>x",
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "&lt;script&gt;&#60;b&#62;",
            "&",
            "x\0y",
            "\u001B[31m\u0007\u0008",
            "\u0080\u0092\u009F",
            "x\uD800",
            "\uDC00x\uDBFF",
            "\uFFFE\uFFFF\uFDD0",
            "\u202Egnp.exe\u202C\u2066\u2069\u200F",
            "x\u2028\u2029\u0085",
            "{{constructor.constructor('alert(1)')()}}",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "<svg><script>alert&#40;1)</script>",
            "<b <b <b <b"
        );

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_are_words_in_every_place(string words)
    {
        var article = ArticleOf(words);

        var html = ArticleHtml.Render(article);

        // Whatever stands there beyond what we write makes this fail.
        var page = HtmlPage.Of(html);
        Assert.DoesNotContain("\0", html, StringComparison.Ordinal);
        Assert.Equal(ExpectedWords.Of(article).WithoutBlanks(), page.Words());
        HtmlPage.Of(ArticleHtml.RenderInlines(article.Paragraphs[0]));
        HtmlPage.Of(ArticleHtml.RenderHeading(article.Sections[0]));
    }

    [Fact]
    public void Effects_of_signs_of_direction_end_with_their_element()
    {
        // A paragraph, a cell, a heading each have a block of their own, in which such signs end.
        var page = HtmlPage.Of(ArticleHtml.Render(ArticleOf("\u202Ex")));

        Assert.All(
            page.Body.QuerySelectorAll("*").Where(element => element.Children.Length == 0 && element.TextContent.Contains('\u202E')),
            element => Assert.True(element.Closest("p,h1,h2,li,td,th,figcaption,footer,pre") is not null, element.OuterHtml)
        );
    }

    [Fact]
    public void Lists_a_hundred_deep_are_written()
    {
        Block block = new Paragraph("Deep.");
        for (var i = 0; i < 100; i++)
            block = i % 2 == 0 ? new ListBlock(new ListItem(block)) : new BlockQuotation(block);

        var page = HtmlPage.Of(ArticleHtml.Render(block));

        Assert.Equal(50, page.Body.QuerySelectorAll("blockquote").Length);
        Assert.Equal("Deep.", page.Words());
    }

    [Fact]
    public void Very_long_texts_with_very_many_inlines_are_written_once()
    {
        const int Many = 20_000;
        var nested = Enumerable.Range(0, Many).Select(i => new Inline(InlineKind.Emphasis, i, (2 * Many) - (2 * i)));
        var inRow = Enumerable.Range(0, Many).Select(i => new Inline(InlineKind.Strong, 2 * i, 1));
        var text = new string('x', 2 * Many);
        var quotes = Enumerable.Range(0, Many).Select(i => new Quote("x") { Start = 2 * i, Length = 2 });
        var options = new ArticleHtmlOptions { IdOfQuote = static _ => "q" };
        var paragraphs = (
            Deep: new Paragraph(text, new Quote("x") { Start = 1, Length = Many }) { Inlines = [.. nested] },
            Wide: new Paragraph(text, quotes) { Inlines = [.. inRow] },
            Plain: new Paragraph(new string('<', 5_000_000))
        );
        var bytes = GC.GetAllocatedBytesForCurrentThread();

        var deep = ArticleHtml.RenderInlines(paragraphs.Deep, options);
        var wide = ArticleHtml.RenderInlines(paragraphs.Wide, options);
        var plain = ArticleHtml.RenderInlines(paragraphs.Plain);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;

        Assert.Equal(Many, deep.Split("<em>").Length - 1);
        Assert.Equal(Many, wide.Split("<strong>").Length - 1);
        Assert.Equal(20_000_000, plain.Length);

        // Each result, and on the way no more than what is made of it: nothing that is written is written again for each inline.
        Assert.InRange(bytes, 0, 8L * sizeof(char) * (deep.Length + wide.Length + plain.Length));
    }

    [Fact]
    public void Words_go_to_the_writer_without_a_copy_of_them()
    {
        const int Length = 1_000_000;
        var text = string.Concat(Enumerable.Repeat("The <tide> falls.\n", Length / 18));
        var paragraph = new Paragraph(text) { Inlines = [new Inline(InlineKind.Emphasis, 4, 6)] };
        var article = new Article("H", new DateOnly(2026, 2, 7), "h", [paragraph, paragraph]);
        using var writer = new StreamWriter(Stream.Null);
        ArticleHtml.Write(writer, article);
        ArticlePlainText.Write(writer, article);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ArticleHtml.Write(writer, article);
        ArticlePlainText.Write(writer, article);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Length / 20);
    }

    private static Article ArticleOf(string words)
    {
        var paragraph = new Paragraph(words + "x" + words, new Quote(words) { Start = 0, Length = words.Length })
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 0, words.Length + 1) { Target = words, Title = words },
                new Inline(InlineKind.Emphasis, 0, words.Length),
                new Inline(InlineKind.FootnoteReference, 0, 0) { Target = words },
                new Inline(InlineKind.Image, words.Length, 1) { Target = words, Title = words },
                new Inline(InlineKind.Image, words.Length + 1, words.Length) { Target = "x.png", Title = words },
                new Inline(InlineKind.FootnoteReference, words.Length + 1, 0) { Target = "none" + words },
            ],
        };
        Block[] blocks =
        [
            paragraph,
            new ListBlock(new ListItem(paragraph), new ListItem(paragraph, paragraph)),
            new BlockQuotation(paragraph) { Speaker = new Speaker(words, words) },
            new Figure(new Image(words, words) { Title = words }, paragraph),
            new Figure(new Image("x.png", words) { Title = words }, paragraph),
            new Table(new TableRow([paragraph]), new TableRow(words)),
            new CodeBlock(words, words),
            new Footnote(words, paragraph),
        ];
        return new Article(
            words,
            new DateOnly(2026, 2, 7),
            words,
            blocks,
            [new Section(paragraph.Text, blocks) { HeadingInlines = paragraph.Inlines }]
        )
        {
            Kicker = words,
            Summary = words,
            Authors = [words, words],
            Language = words,
        };
    }
}
