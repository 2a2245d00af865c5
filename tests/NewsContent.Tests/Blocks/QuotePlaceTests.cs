namespace NewsContent.Tests.Blocks;

public class QuotePlaceTests
{
    [Fact]
    public void An_article_finds_the_words_in_order()
    {
        var paragraph = new Paragraph(
            "“Yes,” he said. “Yes.” And “Yes”.",
            new Quote("Yes"),
            new Quote("Yes."),
            new Quote("Yes"),
            new Quote("No")
        );

        var quotes = new Article("H", new DateOnly(2026, 2, 7), "s", [paragraph]).Quotes;

        Assert.Equal([(1, 3), (17, 4), (28, 3), (-1, 0)], quotes.Select(static quote => (quote.Start, quote.Length)));
        Assert.All(quotes.Take(3), quote => Assert.Equal(quote.Text, paragraph.Text.Substring(quote.Start, quote.Length)));
    }

    [Fact]
    public void A_place_that_is_right_is_kept_and_a_wrong_one_put_right()
    {
        var right = new Quote("a") { Start = 5, Length = 1 };
        var wrong = new Quote("a") { Start = 90, Length = 1 };

        Assert.Equal(5, Placed("“a” “a”", right).Start);
        Assert.Equal(1, Placed("“a” “a”", wrong).Start);
        Assert.Equal(-1, Placed("“b”", right).Start);
        Assert.Equal(0, Placed("“b”", right).Length);
    }

    [Fact]
    public void Another_place_in_the_paragraph_is_a_difference()
    {
        Article With(int start) =>
            new("H", new DateOnly(2026, 2, 7), "s", [new Paragraph("“a” “a”", new Quote("a") { Start = start, Length = 1 })]);

        Assert.NotEqual(With(1), With(5));
        Assert.Equal("Lead[0].Quotes[0].Start: 1 ≠ 5", ArticleContentComparer.FirstDifference(With(1), With(5)));
    }

    [Fact]
    public void Of_words_over_several_paragraphs_the_first_ones_have_the_place()
    {
        var quote = Placed("“It begins.", new Quote("It begins.\nIt goes on."));
        Assert.Equal((1, 10), (quote.Start, quote.Length));
    }

    [Fact]
    public void Quotations_of_the_summary_have_their_place_in_it()
    {
        var article = Samples.Talks();

        Assert.Equal([24, 48], article.SummaryQuotes.Select(static quote => quote.Start));
        Assert.Equal(-1, (article with { Summary = null }).SummaryQuotes[0].Start);
    }

    [Fact]
    public void Ids_follow_from_the_words_and_are_unique()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            [
                new Paragraph(
                    "“We don’t know!” “We don’t know.” “日本” “…”",
                    new("We don’t know!"),
                    new("We don’t know."),
                    new("日本"),
                    new("…")
                ),
            ],
            [new Section("Why Now?"), new Section("Why now"), new Section("Why Now 2"), new Section("What’s Ünder it")]
        );

        Assert.Equal(["why-now", "why-now-2", "why-now-2-2", "whats-ünder-it"], article.Sections.Select(article.IdOf));
        Assert.Equal(["quote_we-dont-know", "quote_we-dont-know-2", "quote_日本", "quote_233eec59"], article.Quotes.Select(article.IdOf));
        Assert.Null(article.IdOf(new Quote("Elsewhere")));
        Assert.Null(article.IdOf(new Section("Elsewhere")));
    }

    [Fact]
    public void The_id_of_long_words_tells_all_of_them()
    {
        var start = "one two three four five six seven eight nine ten eleven twelve";
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            [new Paragraph("x", new Quote(start + " a"), new Quote(start + " b"))]
        );

        var ids = article.Quotes.Select(article.IdOf).ToList();

        Assert.All(ids, static id => Assert.Matches("^quote_one-two-three-four-five-six-seven-eight-nine-ten-eleven-[0-9a-f]{8}$", id));
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public void What_a_catalog_gives_knows_its_article()
    {
        var (talks, other) = (Samples.Talks("talks"), Samples.Talks("other"));

        var cited = new ArticleCatalog([talks, other]).QuotesBy("Abbas Araghchi");

        Assert.Equal(["other", "other", "talks", "talks"], cited.Select(static quote => quote.Article.Slug));
        Assert.Equal(talks.Quotes[0], cited[2].Quote);
        Assert.Equal("a good start", cited[2].Text);
        Assert.Equal("Abbas Araghchi", cited[2].Speaker?.Name);
        Assert.Equal("quote_a-good-start", cited[2].Id);
        Assert.Equal("Abbas Araghchi: “a good start” (talks)", cited[2].ToString());
        Quote quote = cited[2];
        Assert.Equal(talks.Quotes[0], quote);
        Assert.Equal(new CitedQuote(Samples.Talks("talks"), talks.Quotes[0]), cited[2]);
    }

    [Fact]
    public void What_is_missing_is_named_as_the_parameter_is()
    {
        var article = Samples.Talks();

        Assert.Equal("section", Assert.Throws<ArgumentNullException>(() => article.IdOf((Section)null!)).ParamName);
        Assert.Equal("quote", Assert.Throws<ArgumentNullException>(() => article.IdOf((Quote)null!)).ParamName);
        Assert.Equal("article", Assert.Throws<ArgumentNullException>(() => new CitedQuote(null!, article.Quotes[0])).ParamName);
        Assert.Equal("quote", Assert.Throws<ArgumentNullException>(() => new CitedQuote(article, null!)).ParamName);
        Assert.Equal("slug", Assert.Throws<ArgumentException>(() => new ArticleReference(" ", () => article)).ParamName);
    }

    [Theory]
    [InlineData("Abbas Araghchi", "abbas-araghchi")]
    [InlineData("Jean-Luc d’Arblay", "jean-luc-darblay")]
    [InlineData("O'Neill, Jr.", "oneill-jr")]
    [InlineData("عباس عراقچی", "عباس-عراقچی")]
    [InlineData("a senior official", "a-senior-official")]
    [InlineData("E\u0301milie", "émilie")]
    [InlineData("!", "240c8dec")]
    public void A_speaker_has_a_slug(string name, string slug) => Assert.Equal(slug, new Speaker(name).Slug);

    private static Quote Placed(string text, Quote quote) =>
        new Article("H", new DateOnly(2026, 2, 7), "s", [new Paragraph(text, quote)]).Quotes[0];
}
