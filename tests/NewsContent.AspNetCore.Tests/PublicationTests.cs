using System.Net;

namespace NewsContent.AspNetCore.Tests;

/// <summary>An article comes and goes at its moment, wherever it could be seen.</summary>
public sealed class PublicationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Each place at which something of an article could be seen.
    private static readonly string[] Places =
    [
        "/",
        "/world",
        "/tags/ferry",
        "/authors/mara-lind",
        "/speakers/ida-holm",
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/news-sitemap.xml",
        "/world/fery",
    ];

    private static readonly string[] Own = ["/world/ferry", "/old-ferry", "/world/ferry/", "/pictures/world/ferry.png"];

    [Fact]
    public async Task A_second_before_the_end_of_an_embargo_nothing_is_there_and_at_it_all_is()
    {
        using var pictures = new PictureFolder();
        var moment = TestSite.Noon.AddHours(3);
        await using var site = await TestSite.Of(
            pictures.Options,
            News.Ferry() with
            {
                Embargo = moment,
                Published = new DateOnly(2026, 2, 10),
            },
            News.Plain("else")
        );

        site.Clock.SetUtcNow(moment - Second);
        await DemandNothing(site);

        site.Clock.SetUtcNow(moment);
        await DemandAll(site);
    }

    [Fact]
    public async Task A_second_before_its_end_an_article_is_there_and_at_it_nothing_is()
    {
        using var pictures = new PictureFolder();
        var moment = TestSite.Noon.AddHours(3);
        await using var site = await TestSite.Of(
            pictures.Options,
            News.Ferry() with
            {
                Expires = moment,
                Published = new DateOnly(2026, 2, 10),
            },
            News.Plain("else")
        );

        site.Clock.SetUtcNow(moment - Second);
        await DemandAll(site);

        site.Clock.SetUtcNow(moment);
        await DemandNothing(site);
    }

    [Fact]
    public async Task A_draft_is_nowhere()
    {
        using var pictures = new PictureFolder();
        await using var site = await TestSite.Of(pictures.Options, News.Ferry() with { Status = ArticleStatus.Draft }, News.Plain("else"));

        await DemandNothing(site);
    }

    [Fact]
    public async Task A_translation_comes_at_its_own_moment()
    {
        var moment = TestSite.Noon.AddHours(3);
        await using var site = await TestSite.Of(News.Translated(german => german with { Embargo = moment }));

        site.Clock.SetUtcNow(moment - Second);
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("/de/boat"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("/de"));
        Assert.DoesNotContain("/de/boat", await site.Get("/boat") + await site.Get("/sitemap.xml"), StringComparison.Ordinal);

        site.Clock.SetUtcNow(moment);
        Assert.Equal(HttpStatusCode.OK, await site.StatusOf("/de/boat"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOf("/de"));
        Assert.Contains("/de/boat", await site.Get("/boat"), StringComparison.Ordinal);
        Assert.Contains("/de/boat", await site.Get("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_to_an_article_that_is_not_published_is_words_alone()
    {
        var moment = TestSite.Noon.AddHours(3);
        var later = News.Ferry() with { Embargo = moment };
        var words = new Paragraph("See the ferry.")
        {
            Inlines = [new Inline(InlineKind.Link, 8, 5) { Reference = new ArticleReference(later) }],
        };
        var now = new Article("Now", new DateOnly(2026, 2, 9), "now", [words]) { Related = [new ArticleReference(later)] };
        await using var site = await TestSite.Of(now, later);

        Assert.DoesNotContain("ferry\"", await site.Get("/now"), StringComparison.Ordinal);
        site.Clock.SetUtcNow(moment);
        Assert.Contains("<a href=\"/world/ferry\">ferry</a>", await site.Get("/now"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/pictures/world//ferry.png")]
    [InlineData("/pictures//world/ferry.png")]
    [InlineData("/pictures/./world/ferry.png")]
    [InlineData("/pictures/world%5Cferry.png")]
    [InlineData("/pictures/world%2Fferry.png")]
    [InlineData("/pictures/WORLD/ferry.png")]
    public async Task No_other_spelling_leads_to_a_picture_that_is_held_back(string address)
    {
        using var pictures = new PictureFolder();
        await using var site = await TestSite.Of(pictures.Options, News.Ferry() with { Status = ArticleStatus.Draft });

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("http://news.example" + address));
    }

    [Fact]
    public async Task A_picture_in_a_heading_is_held_back_too()
    {
        using var pictures = new PictureFolder();
        var heading = new Section("The ferry", new Paragraph("It sails."))
        {
            HeadingInlines = [new Inline(InlineKind.Image, 4, 5) { Target = "world/ferry.png" }],
        };
        var draft = new Article("Plan", new DateOnly(2026, 2, 9), "plan", sections: [heading]) { Status = ArticleStatus.Draft };
        await using var site = await TestSite.Of(pictures.Options, draft);

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("/pictures/world/ferry.png"));
    }

    [Fact]
    public async Task A_picture_that_a_published_article_names_too_is_shown()
    {
        using var pictures = new PictureFolder();
        var picture = News.Ferry().Image!;
        await using var site = await TestSite.Of(
            pictures.Options,
            News.Ferry() with
            {
                Status = ArticleStatus.Draft,
            },
            News.Plain("else") with
            {
                Image = picture,
            }
        );

        Assert.Equal(HttpStatusCode.OK, await site.StatusOf("/pictures/world/ferry.png"));
    }

    private static async Task DemandNothing(TestSite site)
    {
        foreach (var address in Own)
            Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf(address));
        foreach (var place in Places)
        {
            using var answer = await site.Ask(place);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("Ferry", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Holm", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task DemandAll(TestSite site)
    {
        Assert.Equal(HttpStatusCode.OK, await site.StatusOf(Own[0]));
        Assert.Equal(HttpStatusCode.MovedPermanently, await site.StatusOf(Own[1]));
        Assert.Equal(HttpStatusCode.MovedPermanently, await site.StatusOf(Own[2]));
        Assert.Equal(HttpStatusCode.OK, await site.StatusOf(Own[3]));
        foreach (var place in Places)
        {
            using var answer = await site.Ask(place);
            Assert.Contains("/world/ferry", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
