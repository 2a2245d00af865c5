using CsCheck;

namespace NewsContent.Tests.Catalog;

public class ArticleCatalogTests
{
    private static readonly DateOnly Day = new(2026, 2, 7);

    [Fact]
    public void Newest_comes_first_then_the_slug_decides()
    {
        var catalog = new ArticleCatalog([
            Samples.Plain("b", Day),
            Samples.Plain("old", Day.AddDays(-1)),
            Samples.Plain("a", Day),
            Samples.Plain("B", Day),
            Samples.Plain("new", Day.AddDays(1)),
        ]);

        Assert.Equal(["new", "B", "a", "b", "old"], catalog.Select(article => article.Slug));
    }

    [Fact]
    public void Within_a_day_the_latest_hour_comes_first_and_no_hour_last()
    {
        var catalog = new ArticleCatalog([
            Samples.Plain("a-without", Day),
            Samples.Plain("nine", Day, At(9, 0)),
            Samples.Plain("eleven-in-tehran", Day, At(11, 210)),
            Samples.Plain("ten", Day, At(10, 0)),
            Samples.Plain("b-without", Day),
            Samples.Plain("the-day-after", Day.AddDays(1)),
        ]);

        // 11:00+03:30 is 07:30 UTC.
        Assert.Equal(
            ["the-day-after", "ten", "nine", "eleven-in-tehran", "a-without", "b-without"],
            catalog.Select(article => article.Slug)
        );
    }

    [Fact]
    public void The_order_does_not_hang_on_the_order_given()
    {
        var articles = (
            from slug in Enumerable.Range(0, 12)
            select Samples.Plain($"s{slug}", Day.AddDays(slug % 2), slug % 3 == 0 ? null : At(slug % 5, 0))
        ).ToArray();
        var expected = new ArticleCatalog(articles).Select(article => article.Slug).ToArray();

        Gen.Shuffle(articles)
            .Sample(shuffled => Assert.Equal(expected, new ArticleCatalog(shuffled).Select(article => article.Slug)), iter: 500);
    }

    [Fact]
    public void Articles_are_found_by_place_and_slug()
    {
        var article = Samples.Talks();
        var catalog = new ArticleCatalog([Samples.Plain("weekly", Day.AddDays(-1)), article]);

        Assert.Equal(2, catalog.Count);
        Assert.Same(article, catalog[0]);
        Assert.Same(article, catalog["world/talks"]);
        Assert.True(catalog.TryGet("world/talks", out var found));
        Assert.Same(article, found);
        Assert.False(catalog.TryGet("World/Talks", out found));
        Assert.Null(found);
        Assert.Throws<IndexOutOfRangeException>(() => catalog[2]);
        Assert.Throws<ArgumentNullException>(() => catalog[null!]);
    }

    [Theory]
    [InlineData("world/iran-us-talk", "world/iran-us-talks")]
    [InlineData("iran-us-talks", "world/iran-us-talks")]
    [InlineData("World/Iran-US-Talks", "world/iran-us-talks")]
    [InlineData("wekly", "weekly")]
    [InlineData("monthyl", "monthly")]
    public void A_wrong_slug_is_reported_with_the_nearest_one(string wanted, string nearest)
    {
        var catalog = new ArticleCatalog([
            Samples.Plain("world/iran-us-talks", Day),
            Samples.Plain("weekly", Day),
            Samples.Plain("monthly", Day),
        ]);

        var exception = Assert.Throws<KeyNotFoundException>(() => catalog[wanted]);

        Assert.Equal($"There is no article '{wanted}'. The nearest slug is '{nearest}'.", exception.Message);
    }

    [Fact]
    public void A_slug_near_to_none_is_reported_without_a_guess()
    {
        var catalog = new ArticleCatalog([Samples.Plain("world/iran-us-talks", Day), Samples.Plain("weekly", Day)]);

        Assert.Equal(
            "There is no article 'sports/cup-final'.",
            Assert.Throws<KeyNotFoundException>(() => catalog["sports/cup-final"]).Message
        );
        Assert.Equal("There is no article ''.", Assert.Throws<KeyNotFoundException>(() => ArticleCatalog.Empty[""]).Message);
    }

    [Fact]
    public void Two_articles_of_one_slug_are_refused_with_both_files()
    {
        var first = Samples.Plain("talks", Day) with { SourcePath = "a/talks.txt" };
        var second = Samples.Plain("talks", Day.AddDays(-9)) with { SourcePath = "b/talks.txt" };

        var onConstruction = Assert.Throws<ArgumentException>(() => new ArticleCatalog([Samples.Plain("x", Day), second, first]));
        var onCombining = Assert.Throws<ArgumentException>(() =>
            ArticleCatalog.Combine(new ArticleCatalog([first]), new ArticleCatalog([second]))
        );

        Assert.Equal("Two articles have the slug 'talks': a/talks.txt and b/talks.txt. (Parameter 'articles')", onConstruction.Message);
        Assert.Equal("Two articles have the slug 'talks': a/talks.txt and b/talks.txt. (Parameter 'catalogs')", onCombining.Message);
    }

    [Fact]
    public void An_article_without_a_file_is_named_by_its_headline()
    {
        var article = new Article("By Hand", Day, "talks");
        var exception = Assert.Throws<ArgumentException>(() => new ArticleCatalog([article, Samples.Plain("talks", Day.AddDays(-1))]));
        Assert.StartsWith(
            "Two articles have the slug 'talks': the article “By Hand”, which comes from no file, and talks.txt.",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Combined_catalogs_are_one_in_order()
    {
        var combined = ArticleCatalog.Combine(
            new ArticleCatalog([Samples.Plain("c", Day), Samples.Plain("a", Day.AddDays(-1))]),
            ArticleCatalog.Empty,
            new ArticleCatalog([Samples.Plain("b", Day)])
        );

        Assert.Equal(["b", "c", "a"], combined.Select(article => article.Slug));
        Assert.Empty(ArticleCatalog.Combine());
    }

    [Fact]
    public void Quotations_are_found_by_the_full_name_in_any_case()
    {
        var older = Samples.Plain("older", Day.AddDays(-1));
        older = new Article(
            older.Headline,
            older.Published,
            older.Slug,
            lead: [new Paragraph("“No,” he said.", new Quote("No", new Speaker("ABBAS ARAGHCHI")))]
        );
        var catalog = new ArticleCatalog([older, Samples.Talks()]);

        Assert.Equal(["a good start", "never negotiable.", "No"], catalog.QuotesBy("abbas araghchi").Select(quote => quote.Text));
        Assert.Empty(catalog.QuotesBy("Araghchi"));
        Assert.Empty(catalog.QuotesBy("Badr Albusaidi"));
        Assert.Equal(
            [Samples.Araghchi, Samples.Ministry, Samples.Official, new Speaker("Badr Albusaidi"), new Speaker("ABBAS ARAGHCHI")],
            catalog.Speakers
        );
    }

    [Fact]
    public void Articles_are_found_by_kicker_in_any_case()
    {
        var catalog = new ArticleCatalog([
            Samples.Plain("a", Day, kicker: "WORLD NEWS"),
            Samples.Plain("b", Day),
            Samples.Plain("c", Day.AddDays(-1), kicker: "World News"),
            Samples.Plain("d", Day.AddDays(-2), kicker: "SPORTS"),
        ]);

        Assert.Equal(["WORLD NEWS", "SPORTS"], catalog.Kickers);
        Assert.Equal(["a", "c"], catalog.In("world news").Select(article => article.Slug));
        Assert.Empty(catalog.In("WORLD"));
    }

    [Fact]
    public void The_articles_given_are_copied()
    {
        var articles = new[] { Samples.Plain("a", Day), Samples.Plain("b", Day.AddDays(1)) };
        var catalog = new ArticleCatalog(articles);
        Assert.Equal("a", articles[0].Slug);

        articles[0] = articles[1];

        Assert.Equal(["b", "a"], catalog.Select(article => article.Slug));
    }

    private static DateTimeOffset At(int hour, int offsetMinutes) =>
        new(Day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromMinutes(offsetMinutes));
}
