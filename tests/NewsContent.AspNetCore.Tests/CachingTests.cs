using System.Net;

namespace NewsContent.AspNetCore.Tests;

/// <summary>What an answer says to those who keep it.</summary>
public sealed class CachingTests
{
    private static readonly string[] All =
    [
        "/",
        "/world/ferry",
        "/world",
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/news-sitemap.xml",
        "/robots.txt",
    ];

    public static TheoryData<string> Addresses => [.. All];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_reader_who_has_it_already_does_not_get_it_again(string address)
    {
        await using var site = await TestSite.Of(News.Ferry());
        using var first = await site.Ask(address);
        var tag = first.Headers.ETag!.ToString();

        using var sameTag = await site.Ask(address, null, ("If-None-Match", tag));
        using var otherTag = await site.Ask(address, null, ("If-None-Match", "\"other\""));

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, sameTag.StatusCode);
        Assert.Empty(await sameTag.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, otherTag.StatusCode);
    }

    [Fact]
    public async Task What_has_not_changed_since_a_moment_is_not_sent_but_for_news_that_changes_with_the_clock()
    {
        await using var site = await TestSite.Of(News.Ferry());

        foreach (var address in All)
        {
            using var first = await site.Ask(address);
            var changed = first.Content.Headers.LastModified;
            Assert.Equal(address == "/news-sitemap.xml", changed is null);
            if (changed is not { } moment)
                continue;
            using var again = await site.Ask(address, null, ("If-Modified-Since", moment.ToString("R")));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_request_for_the_head_alone_has_the_same_head_and_no_body(string address)
    {
        await using var site = await TestSite.Of(News.Ferry());
        using var whole = await site.Ask(address);
        using var head = await site.Ask(address, HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Nothing_can_be_written_to_the_site()
    {
        await using var site = await TestSite.Of(News.Ferry());

        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete])
        {
            using var answer = await site.Ask("/world/ferry", method);
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound]);
        }
    }

    [Fact]
    public async Task A_page_has_changed_when_an_article_came()
    {
        var moment = TestSite.Noon.AddHours(3);
        await using var site = await TestSite.Of(News.Ferry(), News.Plain("later") with { Embargo = moment });
        using var before = await site.Ask("/");
        site.Clock.SetUtcNow(moment);
        using var after = await site.Ask("/", null, ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.Equal(TestSite.Noon, before.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(moment, after.Content.Headers.LastModified);
    }

    [Fact]
    public async Task An_edited_article_is_on_the_next_page()
    {
        var catalog = new ArticleCatalog([News.Plain("boat")]);
        await using var site = await TestSite.Of(new NewsContentOptions(), () => catalog);
        using var before = await site.Ask("/boat");

        catalog = new ArticleCatalog([News.Plain("boat") with { Headline = "Edited" }]);
        using var after = await site.Ask("/boat", null, ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.Contains("<h1>Edited</h1>", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_edition_serves_all_requests_until_something_changes()
    {
        var asked = 0;
        var catalog = new ArticleCatalog([News.Plain("boat"), News.Plain("later") with { Embargo = TestSite.Noon.AddHours(1) }]);
        var editions = new HashSet<NewsEdition>(ReferenceEqualityComparer.Instance);
        var options = new NewsContentOptions
        {
            Pages = new NewsPages
            {
                Article = page =>
                {
                    asked++;
                    editions.Add(page.Edition);
                    return new("<!DOCTYPE html><title>Page</title>");
                },
            },
        };
        await using var site = await TestSite.Of(options, () => catalog);

        for (var i = 0; i < 3; i++)
            await site.Get("/boat");
        Assert.Equal((3, 1), (asked, editions.Count));
        site.Clock.Advance(TimeSpan.FromHours(1));
        await site.Get("/boat");
        Assert.Equal(2, editions.Count);
    }
}
