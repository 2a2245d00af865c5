namespace NewsContent.Tests.Content;

/// <summary>What is published at a moment.</summary>
public sealed class PublicationTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1));

    private static readonly Article Plain = new("Plain", new DateOnly(2026, 2, 7), "plain");
    private static readonly Article Draft = new("Draft", new DateOnly(2026, 2, 8), "draft") { Status = ArticleStatus.Draft };
    private static readonly Article Embargoed = new("Embargoed", new DateOnly(2026, 2, 9), "embargoed") { Embargo = Nine };
    private static readonly Article Expiring = new("Expiring", new DateOnly(2026, 2, 10), "expiring")
    {
        Embargo = Nine,
        Expires = Nine.AddHours(1),
    };

    public static TheoryData<int, string> Seconds =>
        new()
        {
            { -1, "plain" },
            { 0, "expiring embargoed plain" },
            { 1, "expiring embargoed plain" },
            { 3599, "expiring embargoed plain" },
            { 3600, "embargoed plain" },
            { 3601, "embargoed plain" },
        };

    [Theory]
    [MemberData(nameof(Seconds))]
    public void An_article_comes_at_the_second_its_embargo_ends_and_goes_at_the_second_it_expires(int second, string slugs)
    {
        var all = new ArticleCatalog([Plain, Draft, Embargoed, Expiring]);
        var moment = Nine.AddSeconds(second).ToOffset(TimeSpan.FromHours(-5));

        Assert.Equal(slugs, Slugs(all.At(moment)));
        Assert.Equal(slugs, Slugs(all.At(new StoppedClock(moment))));
        Assert.False(all.At(moment).TryGet("draft", out _));
        Assert.All(all, article => Assert.Equal(all.At(moment).Contains(article), article.IsPublishedAt(moment)));
    }

    [Fact]
    public void Between_two_changes_the_catalog_is_the_same_and_without_limits_it_is_the_whole_one()
    {
        var all = new ArticleCatalog([Plain, Embargoed, Expiring]);

        Assert.Same(all.At(Nine), all.At(Nine.AddMinutes(59)));
        Assert.NotSame(all.At(Nine), all.At(Nine.AddMinutes(61)));
        var unlimited = new ArticleCatalog([Plain]);
        Assert.Same(unlimited, unlimited.At(Nine));
        Assert.Empty(ArticleCatalog.Empty.At(Nine));
    }

    [Fact]
    public void Articles_with_fields_are_limited_in_the_same_way()
    {
        var all = new ArticleCatalog<Own>([
            new Article<Own>("Plain", new DateOnly(2026, 2, 7), "plain", new Own(1)),
            new Article<Own>("Later", new DateOnly(2026, 2, 7), "later", new Own(2)) { Embargo = Nine },
        ]);

        Assert.Equal([1], all.At(Nine.AddSeconds(-1)).Select(static article => article.Fields.Stars));
        Assert.Equal(2, all.At(new StoppedClock(Nine)).Count);
        Assert.Same(all.At(Nine), all.At(Nine));
    }

    [Fact]
    public void Status_and_moments_are_a_part_of_what_an_article_says()
    {
        Article[] articles =
        [
            Plain,
            Plain with
            {
                Status = ArticleStatus.Draft,
            },
            Plain with
            {
                Embargo = Nine,
            },
            Plain with
            {
                Expires = Nine,
            },
        ];

        foreach (var left in articles)
            Assert.All(articles, right => Assert.Equal(ReferenceEquals(left, right), left == right));
        Assert.Equal("Status: \"Published\" ≠ \"Draft\"", ArticleContentComparer.FirstDifference(articles[0], articles[1]));
        Assert.StartsWith("Embargo: ", ArticleContentComparer.FirstDifference(articles[0], articles[2]), StringComparison.Ordinal);
        Assert.StartsWith("Expires: ", ArticleContentComparer.FirstDifference(articles[0], articles[3]), StringComparison.Ordinal);
        Assert.NotEqual(articles[2], Plain with { Embargo = Nine.ToUniversalTime() });
    }

    private static string Slugs(ArticleCatalog catalog) => string.Join(' ', catalog.Select(static article => article.Slug));

    private sealed record Own(int Stars);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
