using CsCheck;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.References;

/// <summary>What a target means beside all articles: the table of docs/references.md.</summary>
public class ArticleDirectoryTests
{
    private const string From = "Articles/culture/tides.md";

    private static readonly NamedArticle[] Articles =
    [
        new(From, "culture/tides", []),
        new("Articles/culture/opera.txt", "culture/opera", []),
        new("Articles/ferry.txt", "ferry", []),
        new("Articles/world/2026-02-07-fog-treaty.md", "world/fog-treaty", ["world/fog-talks"]),
        new("Articles/world/ferry.md", "world/harbour-ferry", []),
        new("Articles/world/café news.md", "world/café news", []),
        new("Articles/world/v1.2.txt", "world/v1.2", []),
        new("", "library/atlas", []),
    ];

    private static readonly ArticleDirectory Directory = new(Articles, ["/about", "/tags/*"]);

    [Theory]
    // A file by its path from the own one, or from the folder of articles.
    [InlineData("opera.txt", "culture/opera")]
    [InlineData("./opera.txt", "culture/opera")]
    [InlineData("../world/2026-02-07-fog-treaty.md", "world/fog-treaty")]
    [InlineData("../world/2026-02-07-fog-treaty.md#sanctions", "world/fog-treaty")]
    [InlineData("/world/ferry.md", "world/harbour-ferry")]
    [InlineData("../world/caf%C3%A9%20news.md", "world/café news")]
    [InlineData("../world/cafe\u0301 news.md", "world/café news")]
    [InlineData("../world/fog-treaty.md", null)]
    [InlineData("opera.md", null)]
    [InlineData("../../outside.md", null)]
    [InlineData("../README.md", null)]
    [InlineData("OPERA.txt", null)]
    // A path without an extension: the file beside comes before the slug, from the root the slug before the file.
    [InlineData("opera", "culture/opera")]
    [InlineData("../world/fog-treaty", "world/fog-treaty")]
    [InlineData("../world/2026-02-07-fog-treaty", "world/fog-treaty")]
    [InlineData("../world/ferry", "world/harbour-ferry")]
    [InlineData("ferry", "ferry")]
    [InlineData("world/fog-treaty", "world/fog-treaty")]
    [InlineData("world/harbour-ferry", "world/harbour-ferry")]
    [InlineData("world/fog-talks", "world/fog-treaty")]
    [InlineData("./ferry", null)]
    [InlineData("../nowhere", null)]
    [InlineData("/world/fog-treaty", "world/fog-treaty")]
    [InlineData("/world/fog-treaty/", "world/fog-treaty")]
    [InlineData("/world/fog-treaty?print=1#top", "world/fog-treaty")]
    [InlineData("/world/ferry", "world/harbour-ferry")]
    [InlineData("/world/v1.2", "world/v1.2")]
    [InlineData("/library/atlas", "library/atlas")]
    [InlineData("/world/fog-treatt", null)]
    [InlineData("/abouts", null)]
    [InlineData("world", null)]
    [InlineData("..", null)]
    public void A_link_means_an_article_or_is_reported(string target, string? slug) => Assert.Equal(slug ?? "dangling", Meaning(target));

    [Theory]
    [InlineData("/about")]
    [InlineData("/about/")]
    [InlineData("/about#team")]
    [InlineData("/tags/ferry")]
    [InlineData("/")]
    [InlineData("/files/report.pdf")]
    [InlineData("pier.jpg")]
    [InlineData("../pier.svg")]
    [InlineData("https://example.org/world/nowhere")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("#sanctions")]
    [InlineData("?page=2")]
    [InlineData("")]
    // Told when the text is read: https:// is missing.
    [InlineData("www.example.org")]
    [InlineData("example.org")]
    [InlineData("example.org/tides")]
    public void What_is_no_article_is_left_alone(string target) => Assert.Equal("elsewhere", Meaning(target));

    [Theory]
    [InlineData("/tags")]
    [InlineData("/tags/")]
    [InlineData("/aboutus")]
    [InlineData("about")]
    public void A_page_that_nobody_names_is_reported(string target) => Assert.Equal("dangling", Meaning(target));

    [Theory]
    [InlineData("world/fog-treaty", "world/fog-treaty")]
    [InlineData("/world/fog-treaty", "world/fog-treaty")]
    [InlineData("world/fog-talks", "world/fog-treaty")]
    [InlineData("ferry", "ferry")]
    [InlineData("opera", "culture/opera")]
    [InlineData("opera.txt", "culture/opera")]
    [InlineData("/about", null)]
    [InlineData("pier.jpg", null)]
    [InlineData("https://example.org", null)]
    [InlineData("world/fog-treaty#sanctions", null)]
    public void A_header_line_names_articles_alone(string target, string? slug) =>
        Assert.Equal(slug ?? "dangling", Meaning(target, ReferenceKind.Related));

    [Theory]
    [InlineData("/world/fog-treatt#sanctions", "/world/fog-treaty#sanctions")]
    [InlineData("../world/2026-02-07-fog-treatt.md", "../world/2026-02-07-fog-treaty.md")]
    [InlineData("../world/fog-treaty.md", "../world/2026-02-07-fog-treaty.md")]
    [InlineData("/world/fog-treatt.md", "/world/2026-02-07-fog-treaty.md")]
    [InlineData("opera.md", "opera.txt")]
    [InlineData("oprea", "culture/opera")]
    [InlineData("./oprea", "/culture/opera")]
    [InlineData("../world/cafe%20news.md", "../world/café%20news.md")]
    [InlineData("zzzzzzzzzzzz", null)]
    [InlineData("..", null)]
    public void The_nearest_is_offered_as_it_can_be_there(string target, string? nearest) =>
        Assert.Equal(nearest, Directory.Nearest(Link(target), From));

    [Theory]
    [InlineData("world/fog-treatt", "world/fog-treaty")]
    [InlineData("World/Fog-Treaty", "world/fog-treaty")]
    public void The_nearest_slug_is_offered_in_a_header_line(string target, string nearest) =>
        Assert.Equal(nearest, Directory.Nearest(Link(target) with { Kind = ReferenceKind.Related }, From));

    [Fact]
    public void A_path_that_two_articles_have_names_none()
    {
        var directory = new ArticleDirectory([
            new("Articles/2025-02-07-ferry.txt", "ferry-2025", []),
            new("Articles/2026-02-07-ferry.txt", "ferry-2026", []),
        ]);

        Assert.True(directory.Find(Link("ferry"), "Articles/a.md").IsDangling);
        Assert.Equal(1, directory.Find(Link("2026-02-07-ferry"), "Articles/a.md").Article);
    }

    [Fact]
    public void Where_dates_stay_in_slugs_they_stay_in_links()
    {
        NamedArticle[] articles = [new("Articles/2025-02-07-ferry.txt", "2025-02-07-ferry", [])];

        Assert.True(new ArticleDirectory(articles, keepsDates: true).Find(Link("ferry"), "Articles/a.md").IsDangling);
    }

    /// <summary>What is offered resolves, and nothing that an author can write throws.</summary>
    [Fact]
    public void Any_target_means_something()
    {
        var piece = Gen.OneOf(
            Gen.OneOf("../", "/", "./", "#", "?", ":", "//", "%", "%00", "%2F", "..", ".md", ".txt", "\u0301", "\uD800", "\\", " ", "www."),
            Gen.OneOf("world", "fog-treaty", "2026-02-07-fog-treaty", "opera", "ferry", "café news", "tides"),
            Gen.String[0, 4]
        );
        Gen.Select(piece.Array[0, 6], Gen.OneOf(ReferenceKind.Link, ReferenceKind.Related), Gen.OneOf(From, "", "story.txt", "../a/b.txt"))
            .Sample(
                (pieces, kind, from) =>
                {
                    var reference = new ReferenceSyntax(kind, string.Concat(pieces), default);
                    var meaning = Directory.Find(reference, from);
                    Assert.False(meaning.IsElsewhere && meaning.Article is not null);
                    if (meaning.IsDangling && Directory.Nearest(reference, from) is { } nearest)
                        Assert.False(Directory.Find(reference with { Target = nearest }, from).IsDangling, nearest);
                },
                iter: 20_000
            );
    }

    private static ReferenceSyntax Link(string target) => new(ReferenceKind.Link, target, default);

    private static string Meaning(string target, ReferenceKind kind = ReferenceKind.Link)
    {
        var meaning = Directory.Find(new ReferenceSyntax(kind, target, default), From);
        if (meaning.IsElsewhere)
            return "elsewhere";
        return meaning.Article is { } index ? Directory[index].Slug : "dangling";
    }
}
