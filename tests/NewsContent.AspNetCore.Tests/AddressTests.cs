using System.Net;
using Microsoft.AspNetCore.Builder;

namespace NewsContent.AspNetCore.Tests;

/// <summary>What is at which address.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("/", "News")]
    [InlineData("/world/ferry", "The Ferry Sails Again")]
    [InlineData("/world", "World")]
    [InlineData("/tags/ferry", "Ferry")]
    [InlineData("/authors/mara-lind", "Mara Lind")]
    [InlineData("/speakers/ida-holm", "Ida Holm")]
    [InlineData("/boat", "About boat")]
    [InlineData("/de/boat", "Die Fähre")]
    [InlineData("/de", "News")]
    public async Task Every_kind_of_page_has_its_address(string address, string heading)
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Translated());

        var page = await site.Page(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"http://news.example{address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address.StartsWith("/de", StringComparison.Ordinal) ? "de" : "en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/world/ferry/", "/world/ferry")]
    [InlineData("/world/", "/world")]
    [InlineData("/tags/ferry/?page=2", "/tags/ferry?page=2")]
    [InlineData("/old-ferry", "/world/ferry")]
    [InlineData("/old-ferry/", "/world/ferry")]
    [InlineData("/DE/boat", "/de/boat")]
    [InlineData("//world/ferry", "/world/ferry")]
    public async Task Another_spelling_of_an_address_leads_to_it(string asked, string address)
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Translated());

        using var answer = await site.Ask("http://news.example" + asked);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example/world/ferry")]
    [InlineData("/%2Fevil.example/")]
    [InlineData("/%5Cevil.example/")]
    [InlineData("/nowhere")]
    [InlineData("/en/boat")]
    [InlineData("/fr/boat")]
    [InlineData("/world/nowhere")]
    [InlineData("/tags/nothing")]
    [InlineData("/speakers/nobody")]
    [InlineData("/authors/ida-holm")]
    [InlineData("/tags")]
    public async Task No_other_address_is_there_and_none_leads_to_another_site(string address)
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Translated());

        using var answer = await site.Ask("http://news.example" + address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page()
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Translated(), News.Plain("world/fog"));
        var seen = new HashSet<string> { "/" };
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var address))
        {
            var page = await site.Page(address);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                Assert.StartsWith("/", link, StringComparison.Ordinal);
                if (seen.Add(link))
                    next.Enqueue(link);
            }
        }

        Assert.Contains("/speakers/ida-holm", seen);
        Assert.Contains("/tags/harbour", seen);
        Assert.Contains("/de/boat", seen);
    }

    [Fact]
    public async Task A_slug_of_any_script_and_with_any_sign_has_an_address()
    {
        string[] slugs = ["青波町/夜の便", "a b", "a+b", "100%", "a%20b", "q?x", "a#b", "v2.is", "café", "ümlaut/ß"];
        await using var site = await TestSite.Of([.. slugs.Select(slug => News.Plain(slug))]);
        var edition = new NewsEdition(new ArticleCatalog(slugs.Select(slug => News.Plain(slug))));

        foreach (var slug in slugs)
        {
            var page = await site.Page(edition.AddressOf(edition.Articles[slug]));
            Assert.Equal($"About {slug}", page.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task An_article_comes_before_a_section_and_a_language()
    {
        await using var site = await TestSite.Of(News.Plain("world"), News.Plain("world/fog"), News.Plain("de"), News.Translated());

        Assert.Equal("About world", (await site.Page("/world")).QuerySelector("h1")!.TextContent);
        Assert.Equal("About de", (await site.Page("/de")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Die Fähre", (await site.Page("/de/boat")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Routes_and_files_of_the_app_are_found_beside_the_pages()
    {
        var catalog = new ArticleCatalog([News.Ferry()]);
        await using var site = await TestSite.Of(
            new NewsContentOptions(),
            () => catalog,
            static app =>
            {
                app.MapGet("/about", () => "About us");
                app.MapGet("/world/{slug}/comments", (string slug) => slug);
            }
        );

        Assert.Equal("About us", await site.Get("/about"));
        Assert.Equal("ferry", await site.Get("/world/ferry/comments"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("/site.css"));
    }

    [Fact]
    public async Task A_file_or_a_fallback_that_the_app_has_already_is_the_apps()
    {
        var catalog = new ArticleCatalog([News.Ferry()]);
        await using var site = await TestSite.Of(
            new NewsContentOptions(),
            () => catalog,
            static app =>
            {
                app.MapGet("/robots.txt", () => "Disallow: /");
                app.MapFallback(() => "Nothing here");
            }
        );

        Assert.Equal("Disallow: /", await site.Get("/robots.txt"));
        Assert.Equal("Nothing here", await site.Get("/nowhere"));
    }

    [Fact]
    public async Task A_folder_of_articles_may_be_called_pictures()
    {
        await using var site = await TestSite.Of(News.Plain("pictures/harbour"));

        Assert.Equal("About pictures/harbour", (await site.Page("/pictures/harbour")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Pictures", (await site.Page("/pictures")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_page_that_fails_is_answered_by_the_page_for_faults()
    {
        var catalog = new ArticleCatalog([News.Plain("fog"), News.Plain("fault")]);
        var pages = new NewsPages
        {
            Article = page => page.Article.Slug == "fog" ? throw new InvalidOperationException("Fog.") : new("<!DOCTYPE html>Sorry"),
        };
        await using var site = await TestSite.Of(
            new NewsContentOptions { Pages = pages },
            () => catalog,
            static app => app.UseExceptionHandler("/fault")
        );

        using var answer = await site.Ask("/fog");

        Assert.Equal("<!DOCTYPE html>Sorry", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_kind_of_page_that_a_site_does_not_have_is_linked_nowhere()
    {
        var pages = new NewsPages
        {
            Tag = null,
            Author = null,
            Speaker = null,
            Section = null,
        };
        await using var site = await TestSite.Of(new NewsContentOptions { Pages = pages }, News.Ferry());

        foreach (var address in (string[])["/tags/ferry", "/authors/mara-lind", "/speakers/ida-holm", "/world"])
            Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf(address));
        Assert.Equal(["/"], (await site.Page("/world/ferry")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("/speakers/", await site.Get("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_front_page_has_the_newest_articles_and_leads_to_the_sections_which_have_all()
    {
        var first = new DateOnly(2025, 1, 1);
        await using var site = await TestSite.Of([
            .. Enumerable.Range(0, 100).Select(day => News.Plain($"world/day-{day}", first.AddDays(day))),
        ]);

        var front = await site.Page("/");

        var cards = front.QuerySelectorAll("article.card h2 a").Select(static link => link.GetAttribute("href")).ToList();
        Assert.Equal(30, cards.Count);
        Assert.Equal(("/world/day-99", "/world/day-70"), (cards[0], cards[^1]));
        Assert.Equal("/world", Assert.Single(front.QuerySelectorAll("ul.sections a")).GetAttribute("href"));
        Assert.Equal(100, (await site.Page("/world")).QuerySelectorAll("article.card").Length);
    }

    [Fact]
    public async Task Where_no_page_is_the_nearest_articles_are_named()
    {
        await using var site = await TestSite.Of(News.Ferry(), News.Plain("else"));

        using var answer = await site.Ask("/world/fery");
        var page = await TestSite.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(["/", "/world/ferry"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Below_a_path_all_addresses_begin_with_it()
    {
        var options = new NewsContentOptions { BaseAddress = new Uri("https://town.example/news/") };
        var about = new Paragraph("About us.") { Inlines = [new Inline(InlineKind.Link, 0, 5) { Target = "/about" }] };
        var article = new Article("Us", new DateOnly(2026, 2, 9), "us", [about]);
        await using var site = await TestSite.Of(options with { PreviewPicture = "/preview.png" }, News.Ferry(), article);

        var page = await site.Page("/world/ferry");
        var us = await site.Page("/us");

        Assert.Contains("/news/about", us.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://town.example/news/preview.png", us.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("/news/", link.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Equal("https://town.example/news/world/ferry", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://town.example/news/world/ferry</loc>", await site.Get("/sitemap.xml"), StringComparison.Ordinal);
    }
}
