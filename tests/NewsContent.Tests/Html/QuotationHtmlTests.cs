namespace NewsContent.Tests.Html;

/// <summary>The words of quotations have their ids where they stand.</summary>
public class QuotationHtmlTests
{
    private const string Text = "“We stay,” she said.";

    // The words “We stay” are 1..8.
    private static readonly Quote WeStay = new("We stay");

    public static TheoryData<Inline[], string> Overlaps =>
        new()
        {
            { [], "“<span id=\"quote_we-stay\" class=\"quotation\">We stay</span>,” she said." },
            { [new(InlineKind.Emphasis, 4, 4)], "“<span id=\"quote_we-stay\" class=\"quotation\">We <em>stay</em></span>,” she said." },
            { [new(InlineKind.Emphasis, 1, 7)], "“<span id=\"quote_we-stay\" class=\"quotation\"><em>We stay</em></span>,” she said." },
            { [new(InlineKind.Emphasis, 0, 9)], "<em>“<span id=\"quote_we-stay\" class=\"quotation\">We stay</span>,</em>” she said." },
            {
                [new(InlineKind.Link, 0, 3) { Target = "/we" }],
                "<a href=\"/we\">“<span id=\"quote_we-stay\" class=\"quotation\">We</span></a>"
                    + "<span class=\"quotation\"> stay</span>,” she said."
            },
            {
                [new(InlineKind.Strong, 4, 16), new(InlineKind.Emphasis, 6, 6)],
                "“<span id=\"quote_we-stay\" class=\"quotation\">We </span><strong><span class=\"quotation\">st</span><em>"
                    + "<span class=\"quotation\">ay</span>,” s</em>he said.</strong>"
            },
            {
                [new(InlineKind.Emphasis, 0, 3), new(InlineKind.Strong, 3, 3), new(InlineKind.Code, 6, 5)],
                "<em>“<span id=\"quote_we-stay\" class=\"quotation\">We</span></em><span class=\"quotation\"><strong> st</strong></span>"
                    + "<code><span class=\"quotation\">ay</span>,” </code>she said."
            },
            {
                [new(InlineKind.Image, 4, 6) { Target = "x.png" }],
                "“<span id=\"quote_we-stay\" class=\"quotation\">We <img src=\"x.png\" alt=\"stay,”\"></span> she said."
            },
            {
                [new(InlineKind.Image, 0, 3) { Target = "x.png" }],
                "<span id=\"quote_we-stay\" class=\"quotation\"><img src=\"x.png\" alt=\"“We\"> stay</span>,” she said."
            },
            {
                [new(InlineKind.FootnoteReference, 8, 0) { Target = "n" }],
                "“<span id=\"quote_we-stay\" class=\"quotation\">We stay</span><sup>n</sup>,” she said."
            },
            {
                [new(InlineKind.FootnoteReference, 1, 0) { Target = "n" }],
                "“<sup>n</sup><span id=\"quote_we-stay\" class=\"quotation\">We stay</span>,” she said."
            },
        };

    [Theory]
    [MemberData(nameof(Overlaps))]
    public void Inlines_and_a_quotation_nest(Inline[] inlines, string html)
    {
        var body = BodyOf(new Paragraph(Text, WeStay) { Inlines = inlines });

        Assert.Equal($"<p>{html}</p>\n", body);
        HtmlPage.Of(body);
    }

    [Fact]
    public void Quotations_of_the_same_words_have_ids_of_their_own() =>
        Assert.Equal(
            "<p><span id=\"quote_no\" class=\"quotation\">No</span>, <span id=\"quote_no-2\" class=\"quotation\">no</span>.</p>\n",
            BodyOf(new Paragraph("No, no.", new Quote("No"), new Quote("no")))
        );

    [Fact]
    public void A_quotation_whose_words_are_not_there_has_its_id_before_the_paragraphs_words() =>
        Assert.Equal("<p><span id=\"quote_gone\"></span>Nothing.</p>\n", BodyOf(new Paragraph("Nothing.", new Quote("gone"))));

    [Fact]
    public void A_quotation_in_the_words_of_another_has_its_id_alone()
    {
        var paragraph = new Paragraph(
            "We will not go.",
            new Quote("We will not") { Start = 0, Length = 11 },
            new Quote("not go") { Start = 8, Length = 6 }
        );

        Assert.Equal(
            "<p><span id=\"quote_we-will-not\" class=\"quotation\">We will <span id=\"quote_not-go\"></span>not</span> go.</p>\n",
            BodyOf(paragraph)
        );
    }

    /// <summary>A turn of an interview, a quotation that opens again below, and one with the reporter's words in it.</summary>
    [Fact]
    public void A_quotation_goes_on_in_the_paragraphs_below_and_behind_the_reporters_words()
    {
        Assert.Equal(
            "<p>Nadia Osei: <span id=\"quote_at-six-not-later\" class=\"quotation\">At six.</span></p>\n"
                + "<p><span class=\"quotation\">Not later.</span></p>\n<p>At six we all go.</p>\n",
            BodyOf(
                new Paragraph("Nadia Osei: At six.", new Quote("At six.\nNot later.")),
                new Paragraph("Not later."),
                new Paragraph("At six we all go.")
            )
        );
        Assert.Equal(
            "<p>“<span id=\"quote_at-six-not\" class=\"quotation\">At six.</span></p>\n"
                + "<p>“<span class=\"quotation\">Not</span>,” she said.</p>\n",
            BodyOf(new Paragraph("“At six.", new Quote("At six.\nNot") { Start = 1, Length = 7 }), new Paragraph("“Not,” she said."))
        );
        Assert.Equal(
            "<p>– <span id=\"quote_we-stay-and-wait\" class=\"quotation\">We stay</span>, she said, "
                + "<span class=\"quotation\">and wait</span>.</p>\n",
            BodyOf(new Paragraph("– We stay, she said, and wait.", new Quote("We stay\nand wait") { Start = 2, Length = 7 }))
        );
    }

    /// <summary>Where a part stands is read from its words; where they leave a doubt it has no mark.</summary>
    [Theory]
    [InlineData("– Yes, she said no, but no.", "Yes\nno", "Not so.")]
    [InlineData("– Yes, said Nora.", "Yes\nNo", "Not so.")]
    [InlineData("– Yes, she said.", "Yes\nNo.", "She said: No.")]
    public void A_part_in_doubt_has_no_mark(string first, string quote, string second)
    {
        var body = BodyOf(new Paragraph(first, new Quote(quote) { Start = 2, Length = 3 }), new Paragraph(second));

        Assert.Single(HtmlPage.Of(body).Body.QuerySelectorAll("span"));
        Assert.EndsWith($"<p>{second}</p>\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void One_quotation_given_twice_has_its_id_once()
    {
        var quote = new Quote("No") { Start = 0, Length = 2 };
        HtmlPage.Of(BodyOf(new Paragraph("No.", quote, quote)));
    }

    [Fact]
    public void The_id_is_the_one_by_which_a_catalog_finds_it()
    {
        var article = Samples.Talks();
        var page = HtmlPage.Of(ArticleHtml.Render(article));

        Assert.Equal(5, article.Quotes.Count);
        Assert.All(article.Quotes, quote =>
            Assert.Equal(quote.Text, page.Body.QuerySelector($"[id='{new CitedQuote(article, quote).Id}']")!.TextContent)
        );
    }

    [Fact]
    public void Quotations_in_items_cells_captions_and_notes_have_theirs()
    {
        var article = ArticleOf(
            new ListBlock(new ListItem("“One”", new Quote("One"))),
            new Table(new TableRow([new Paragraph("“Two”", new Quote("Two"))])),
            new Figure(new Image("x.png", ""), new Paragraph("“Three”", new Quote("Three"))),
            new Footnote("1", new Paragraph("“Four”", new Quote("Four")))
        );

        var page = HtmlPage.Of(ArticleHtml.Render(article));

        Assert.Equal(["One", "Two", "Three", "Four"], page.Body.QuerySelectorAll("span[id]").Select(span => span.TextContent));
    }

    [Fact]
    public void Without_its_article_a_paragraph_has_the_ids_that_the_app_asks_for()
    {
        var article = ArticleOf(new Paragraph(Text, WeStay));
        var paragraph = article.Paragraphs[0];

        Assert.Equal(Text, ArticleHtml.RenderInlines(paragraph));
        Assert.Equal($"<p>{Text}</p>\n", ArticleHtml.Render(paragraph));
        var options = new ArticleHtmlOptions { IdOfQuote = article.IdOf };
        Assert.Equal(
            "“<span id=\"quote_we-stay\" class=\"quotation\">We stay</span>,” she said.",
            ArticleHtml.RenderInlines(paragraph, options)
        );
    }

    [Fact]
    public void A_place_outside_the_text_or_in_the_middle_of_a_character_is_none()
    {
        var options = new ArticleHtmlOptions { IdOfQuote = _ => "q" };

        foreach (var (start, length) in ((int, int)[])[(0, 9), (9, 0), (int.MaxValue, 1), (1, int.MaxValue), (0, 1), (1, 1)])
        {
            var paragraph = new Paragraph("😀!", new Quote("x") { Start = start, Length = length });
            Assert.Equal("<span id=\"q\"></span>&#x1F600;!", ArticleHtml.RenderInlines(paragraph, options));
        }
    }

    private static string BodyOf(params Block[] blocks) => ArticleHtml.RenderBody(ArticleOf(blocks));

    private static Article ArticleOf(params Block[] blocks) => new("Headline", new DateOnly(2026, 2, 7), "slug", blocks);
}
