using System.Text.Json;

namespace NewsContent.AspNetCore.Tests;

/// <summary>What pages say of themselves.</summary>
public sealed class HeadTests
{
    private static readonly NewsContentOptions Options = new()
    {
        Title = "The Harbour Paper",
        Description = "News of a small town.",
        BaseAddress = new Uri("https://paper.example/"),
        Logo = "/logo.png",
        PreviewPicture = "/preview.png",
    };

    [Fact]
    public async Task An_article_has_its_title_description_address_and_preview()
    {
        await using var site = await TestSite.Of(Options, News.Ferry() with { Updated = new DateOnly(2026, 2, 9) });

        var page = await site.Page("/world/ferry");
        string? Meta(string name) => page.QuerySelector($"meta[name='{name}'],meta[property='{name}']")?.GetAttribute("content");

        Assert.Equal("The Ferry Sails Again – The Harbour Paper", page.Title);
        Assert.Equal("After a week the ferry is back.", Meta("description"));
        Assert.Equal("Mara Lind", Meta("author"));
        Assert.Equal("article", Meta("og:type"));
        Assert.Equal("https://paper.example/world/ferry", Meta("og:url"));
        Assert.Equal("https://paper.example/pictures/world/ferry.png", Meta("og:image"));
        Assert.Equal(("16", "9", "The ferry at the quay"), (Meta("og:image:width"), Meta("og:image:height"), Meta("og:image:alt")));
        Assert.Equal(("2026-02-07", "2026-02-09"), (Meta("article:published_time"), Meta("article:modified_time")));
        Assert.Equal("summary_large_image", Meta("twitter:card"));
        Assert.Equal(
            ["/rss.xml", "/atom.xml", "/feed.json"],
            page.QuerySelectorAll("link[rel=alternate][type]").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task An_article_is_linked_data_with_its_quotations()
    {
        await using var site = await TestSite.Of(Options, News.Ferry());

        var page = await site.Page("/world/ferry");
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var article = json.RootElement;
        var quotation = article.GetProperty("hasPart")[0];

        Assert.Equal(("https://schema.org", "NewsArticle"), (Text(article, "@context"), Text(article, "@type")));
        Assert.Equal("The Ferry Sails Again", Text(article, "headline"));
        Assert.Equal("https://paper.example/world/ferry", Text(article, "url"));
        Assert.Equal(("Quotation", "We have waited"), (Text(quotation, "@type"), Text(quotation, "text")));
        var id = Uri.UnescapeDataString(new Uri(Text(quotation, "url")!).Fragment[1..]);
        Assert.Equal("We have waited", page.GetElementById(id)!.TextContent);
        Assert.Equal("https://paper.example/speakers/ida-holm", Text(quotation.GetProperty("spokenByCharacter"), "url"));
        Assert.Equal("The Harbour Paper", Text(article.GetProperty("publisher"), "name"));
        Assert.False(article.TryGetProperty("articleBody", out _));
    }

    [Fact]
    public async Task Nothing_that_an_article_says_is_markup_of_its_page()
    {
        const string Script = "</script><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        var hostile = new Article(
            Script,
            new DateOnly(2026, 2, 9),
            "hostile",
            [
                new Paragraph("A word.", new Quote(Script, new Speaker(Script, Script), Script)),
                new Figure(new Image("javascript:alert(1)", Script), new Paragraph(Script)),
                new Figure(new Image("x\" onerror=\"alert(1)", Script)),
            ]
        )
        {
            Kicker = Script,
            Summary = Script,
            Byline = [new Author(Script, Script)],
            Tags = [Script],
            Image = new Image("data:text/html," + Script, Script) { Caption = Script, Credit = Script },
        };
        await using var site = await TestSite.Of(Options with { Title = Script, Description = Script }, hostile);

        foreach (var address in Addresses(hostile))
        {
            var page = await site.Page(address);
            Assert.All(page.Scripts, script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
            Assert.DoesNotContain(page.All, element =>
                element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            );
            Assert.All(page.Images, image => Assert.StartsWith("/pictures/", image.GetAttribute("src")!, StringComparison.Ordinal));
            Assert.All(page.Links, link => Assert.StartsWith("/", link.GetAttribute("href")!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_page_that_is_a_function_has_the_same_head()
    {
        var pages = new NewsPages
        {
            Article = page => new($"<!DOCTYPE html><html lang=\"en\"><head>{page.RenderHead("Own")}</head></html>"),
        };
        await using var site = await TestSite.Of(Options with { Pages = pages }, News.Ferry());

        var page = await site.Page("/world/ferry");

        Assert.Equal("Own – The Harbour Paper", page.Title);
        Assert.Equal("https://paper.example/world/ferry", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_front_page_has_the_preview_of_the_site()
    {
        await using var site = await TestSite.Of(Options, News.Ferry());

        var page = await site.Page("/");

        Assert.Equal("The Harbour Paper", page.Title);
        Assert.Equal("https://paper.example/preview.png", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("News of a small town.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    private static IEnumerable<string> Addresses(Article article) =>
        new NewsEdition(new ArticleCatalog([article])).AllPages().Select(page => page.Address);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
