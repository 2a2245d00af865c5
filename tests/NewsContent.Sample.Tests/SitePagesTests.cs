using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Newsroom;
using NewsSite;

namespace NewsContent.Sample.Tests;

/// <summary>The site's pages as a browser gets them.</summary>
public sealed class SitePagesTests
{
    private const string Hostile = "<script>alert('x')</script> & \"><img src=x onerror=alert(1)>";

    private static readonly ArticleHtmlOptions Options = new()
    {
        ResolvePicture = static source => "/pictures/" + source,
        ResolveReference = static reference => "/" + string.Join('/', reference.Slug.Split('/').Select(Uri.EscapeDataString)),
    };

    [Fact]
    public async Task Articles_that_refer_to_each_other_lead_to_each_other()
    {
        await using var site = await RunningSite.Start(Articles.All);

        var tunnel = await site.Get("/world/tunnel-under-ostervale");
        var treaty = await site.Get("/world/fog-treaty");
        var left = await site.Get("/what-the-tide-left");

        Assert.Contains("<h2>Related</h2>\n<ul>\n<li><a href=\"/world/fog-treaty\"", tunnel.Body, StringComparison.Ordinal);
        Assert.Contains(
            "<h2>Referred to by</h2>\n<ul>\n<li><a href=\"/world/tunnel-under-ostervale\"",
            treaty.Body,
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"/rain-ledger\">The storm of Sunday night</a>", left.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_before_leads_to_the_article()
    {
        await using var site = await RunningSite.Start(Articles.All);

        var page = await site.Get("/world/lantern-islands-fog-treaty");

        Assert.Contains("Fog has no flag", page.Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-US\">", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_article_of_the_newsroom_has_its_page()
    {
        await using var site = await RunningSite.Start(Articles.All);

        var front = await site.Get("/");

        foreach (var article in Articles.All)
        {
            Assert.Contains(
                $"href=\"/{string.Join('/', article.Slug.Split('/').Select(Uri.EscapeDataString))}\"",
                front.Body,
                StringComparison.Ordinal
            );
            var page = await site.Get("/" + article.Slug);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(ArticleHtml.Render(article, Options), page.Body, StringComparison.Ordinal);
            foreach (var quote in article.Quotes)
                Assert.Contains($" id=\"{article.IdOf(quote)}\"", page.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_shows_every_kind_of_block_and_leads_to_quotations_and_articles()
    {
        await using var site = await RunningSite.Start(TestArticles.All);

        var body = (await site.Get("/" + TestArticles.Harbour.Slug)).Body;

        foreach (var element in "ul ol blockquote figure table pre hr sup section".Split(' '))
            Assert.Contains("<" + element, body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/transport/long-night\">long night</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#quote_bring-rope\">Bring rope</a>", body, StringComparison.Ordinal);
        Assert.Contains("<span id=\"quote_bring-rope\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_article_says_is_never_markup()
    {
        var paragraph = new Paragraph(Hostile, new Quote(Hostile, new Speaker(Hostile, Hostile)));
        var article = new Article(
            Hostile,
            new DateOnly(2026, 2, 7),
            "hostile",
            lead: [paragraph],
            sections: [new Section(Hostile, paragraph)]
        )
        {
            Kicker = Hostile,
            Summary = Hostile,
            Authors = [Hostile],
            Language = Hostile,
        };
        await using var site = await RunningSite.Start(new ArticleCatalog([article]));

        foreach (var path in (string[])["/", "/hostile", "/" + Uri.EscapeDataString(Hostile)])
        {
            var body = (await site.Get(path)).Body;
            Assert.Contains("&lt;script&gt;", body, StringComparison.Ordinal);
            Assert.Contains("&quot;&gt;&lt;img src=x", body, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", body, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_said_to_be_none()
    {
        await using var site = await RunningSite.Start(Articles.All);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/no/such-article")).Status);
    }

    private sealed class RunningSite(WebApplication app, HttpClient browser) : IAsyncDisposable
    {
        public static async Task<RunningSite> Start(ArticleCatalog articles)
        {
            var builder = WebApplication.CreateBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.MapArticles(() => articles);
            await app.StartAsync();
            return new RunningSite(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
        }

        public async Task<(HttpStatusCode Status, string Body)> Get(string path)
        {
            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        public async ValueTask DisposeAsync()
        {
            browser.Dispose();
            await app.DisposeAsync();
        }
    }
}
