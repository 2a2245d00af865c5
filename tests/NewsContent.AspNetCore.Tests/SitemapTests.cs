using System.Xml.Linq;

namespace NewsContent.AspNetCore.Tests;

/// <summary>What search engines are told.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace NewsNames = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task Every_page_is_in_the_sitemap_and_is_there()
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Translated());

        var addresses = Locations(await site.Get("/sitemap.xml"));

        Assert.Equal(
            [
                "/",
                "/de",
                "/boat",
                "/de/boat",
                "/world/ferry",
                "/world",
                "/tags/ferry",
                "/tags/harbour",
                "/authors/mara-lind",
                "/speakers/ida-holm",
            ],
            addresses.Select(static address => address["http://news.example".Length..])
        );
        foreach (var address in addresses)
            await site.Page(address);
    }

    [Fact]
    public async Task A_page_in_several_languages_names_them_all_and_which_is_for_the_others()
    {
        await using var site = await TestSite.Of(News.Translated());
        string[] expected = ["en /boat", "de /de/boat", "x-default /boat"];

        var urls = XDocument.Parse(await site.Get("/sitemap.xml")).Root!.Elements(Map + "url");
        var boats = urls.Where(url => url.Element(Map + "loc")!.Value.EndsWith("/boat", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, boats.Count);
        foreach (var boat in boats)
        {
            var languages = boat.Elements(Xhtml + "link")
                .Select(link => $"{(string?)link.Attribute("hreflang")} {(string?)link.Attribute("href")}");
            Assert.Equal(expected, languages.Select(static link => link.Replace("http://news.example", "", StringComparison.Ordinal)));
        }

        foreach (var address in (string[])["/boat", "/de/boat"])
        {
            var links = (await site.Page(address)).QuerySelectorAll("link[hreflang]");
            var languages = links.Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}");
            Assert.Equal(expected, languages.Select(static link => link.Replace("http://news.example", "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_last_change_is_the_moment_where_there_is_one()
    {
        var article = News.Plain("boat");
        await using var site = await TestSite.Of(
            article with
            {
                Updated = new DateOnly(2026, 2, 9),
            },
            article with
            {
                Slug = "moment",
                UpdatedAt = TestSite.Noon,
                Updated = new DateOnly(2026, 2, 10),
            },
            article with
            {
                Slug = "never",
            }
        );

        var changes = XDocument.Parse(await site.Get("/sitemap.xml")).Descendants(Map + "lastmod").Select(element => element.Value);

        Assert.Equal(["2026-02-08", "2026-02-09", "2026-02-10T12:00:00+00:00"], changes.Order());
    }

    [Fact]
    public async Task The_sitemap_of_news_has_two_days_to_the_second()
    {
        var published = TestSite.Noon;
        var article = News.Plain("boat", new DateOnly(2026, 2, 10)) with { PublishedAt = published };
        await using var site = await TestSite.Of(new NewsContentOptions { Publisher = "The Harbour Paper" }, article);

        Assert.Single(Locations(await site.Get("/news-sitemap.xml")));
        site.Clock.SetUtcNow(published.AddDays(2));
        Assert.Single(Locations(await site.Get("/news-sitemap.xml")));
        site.Clock.SetUtcNow(published.AddDays(2).AddSeconds(1));
        Assert.Empty(Locations(await site.Get("/news-sitemap.xml")));
    }

    [Fact]
    public async Task The_sitemap_of_news_says_what_news_needs()
    {
        await using var site = await TestSite.Of(
            new NewsContentOptions { Title = "The Harbour Paper" },
            News.Translated(german => german with { Published = new DateOnly(2026, 2, 10) }),
            News.Plain("tomorrow", new DateOnly(2026, 2, 11)),
            News.Plain("today", new DateOnly(2026, 2, 10))
        );

        var urls = XDocument.Parse(await site.Get("/news-sitemap.xml")).Root!.Elements(Map + "url").ToList();

        Assert.Equal(["About today", "Die Fähre"], urls.Select(url => url.Descendants(NewsNames + "title").Single().Value));
        Assert.Equal(["en", "de"], urls.Select(url => url.Descendants(NewsNames + "language").Single().Value));
        Assert.All(urls, url => Assert.Equal("The Harbour Paper", url.Descendants(NewsNames + "name").Single().Value));
        Assert.All(urls, url => Assert.Equal("2026-02-10", url.Descendants(NewsNames + "publication_date").Single().Value));
    }

    [Fact]
    public async Task A_sitemap_that_is_too_long_has_parts()
    {
        var articles = Enumerable.Range(0, 50_001).Select(number => News.Plain($"a{number}")).ToArray();
        var pages = new NewsPages { Front = null };
        await using var site = await TestSite.Of(new NewsContentOptions { Pages = pages }, articles);

        var parts = Locations(await site.Get("/sitemap.xml"));

        Assert.Equal(["http://news.example/sitemap-1.xml", "http://news.example/sitemap-2.xml"], parts);
        Assert.Equal(50_000, Locations(await site.Get(parts[0])).Count);
        Assert.Single(Locations(await site.Get(parts[1])));
        foreach (var none in (string[])["/sitemap-0.xml", "/sitemap-3.xml"])
            Assert.Equal(System.Net.HttpStatusCode.NotFound, await site.StatusOf(none));
    }

    [Fact]
    public async Task Robots_txt_says_where_the_sitemaps_are()
    {
        await using var site = await TestSite.Of(new NewsContentOptions { BaseAddress = new Uri("https://paper.example/") });

        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://paper.example/sitemap.xml\nSitemap: https://paper.example/news-sitemap.xml\n",
            await site.Get("/robots.txt")
        );
    }

    private static List<string> Locations(string sitemap) =>
        [.. XDocument.Parse(sitemap).Descendants(Map + "loc").Select(element => element.Value)];
}
