namespace NewsContent.Tests.Catalog;

/// <summary>What a catalog finds by header, by time and by what articles have in common.</summary>
public sealed class NeighbourTests
{
    private static readonly Speaker Ida = new("Ida Holm", "mayor");

    private static readonly ArticleCatalog Catalog = new([
        Make("a", 5, ["Ferry", "harbour"], [new Author("Jane Doe", "editor")], Ida),
        Make("b", 4, ["ferry"], [new Author("Ben Holm"), new Author("JANE DOE")], new Speaker("Bo Lind")),
        Make("c", 3, ["FERRY", "Ferry", "tide"], [new Author("Jane Doe", "staff writer")], Ida with { Role = null }),
        Make("d", 3, ["Harbour"], [], new Speaker("a witness", kind: SpeakerKind.Unnamed)),
        Make("e", 1, [], [], new Speaker("a witness", kind: SpeakerKind.Unnamed)),
    ]);

    [Fact]
    public void Tags_and_authors_are_found_whatever_their_case()
    {
        Assert.Equal(["Ferry", "harbour", "tide"], Catalog.Tags);
        Assert.Equal(["a", "b", "c"], Slugs(Catalog.Tagged("fErry")));
        Assert.Equal(["a", "d"], Slugs(Catalog.Tagged("harbour")));
        Assert.Empty(Catalog.Tagged("fog"));
        Assert.Equal([new Author("Jane Doe", "editor"), new Author("Ben Holm")], Catalog.Authors);
        Assert.Equal(["a", "b", "c"], Slugs(Catalog.By("Jane Doe")));
        Assert.Empty(Catalog.By("Bo Lind"));
    }

    [Fact]
    public void Previous_is_older_and_next_is_newer()
    {
        Assert.Equal(["b", "c", "d", "e", null], Catalog.Select(article => Catalog.Previous(article)?.Slug));
        Assert.Equal([null, "a", "b", "c", "d"], Catalog.Select(article => Catalog.Next(article)?.Slug));
        Assert.Equal("c", Catalog.Previous(Catalog["b"] with { Headline = "Changed" })?.Slug);
        Assert.Null(Catalog.Previous(Make("x", 9, [], [], Ida)));
    }

    [Fact]
    public void What_has_most_in_common_comes_first()
    {
        Assert.Equal(["c", "b", "d"], Slugs(Catalog.Similar(Catalog["a"])));
        Assert.Equal(["c"], Slugs(Catalog.Similar(Catalog["a"], 1)));
        Assert.Equal(["a"], Slugs(Catalog.Similar(Catalog["d"])));
        Assert.Empty(Catalog.Similar(Catalog["e"]));
        Assert.Equal(["a", "c"], Slugs(Catalog.Similar(Make("x", 9, ["other"], [], Ida))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.Similar(Catalog["a"], 0));
    }

    [Fact]
    public void Nobody_gets_null()
    {
        Assert.Throws<ArgumentNullException>(() => Catalog.Tagged(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.By(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.Previous(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.Next(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.Similar(null!));
    }

    private static IEnumerable<string> Slugs(IEnumerable<Article> articles) => articles.Select(article => article.Slug);

    private static Article Make(string slug, int day, string[] tags, Author[] byline, Speaker speaker) =>
        new(slug, new DateOnly(2026, 2, day), slug, lead: [new Paragraph("She said “yes.”", new Quote("yes.", speaker))])
        {
            Tags = tags,
            Byline = byline,
        };
}
