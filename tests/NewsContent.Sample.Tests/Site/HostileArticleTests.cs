using AngleSharp.Html.Parser;

namespace NewsContent.Sample.Tests.Site;

/// <summary>Whatever an article says is text.</summary>
public sealed class HostileArticleTests
{
    private const string Hostile = "<script>alert('x')</script> & \"><img src=x onerror=alert(1)> \u202E\u0007";

    [Fact]
    public async Task What_an_article_says_is_never_markup()
    {
        var paragraph = new Paragraph(Hostile, new Quote(Hostile, new Speaker(Hostile, Hostile)));
        var article = new Article(
            Hostile,
            new DateOnly(2026, 2, 7),
            "world/hostile",
            lead: [paragraph],
            sections: [new Section(Hostile, paragraph)]
        )
        {
            Kicker = Hostile,
            Summary = Hostile,
            Byline = [new Author(Hostile, Hostile)],
            Language = Hostile,
            Location = Hostile,
            Source = Hostile,
            Tags = [Hostile],
            Image = new Image("javascript:alert(1)", Hostile)
            {
                Caption = Hostile,
                Credit = Hostile,
                Width = 1,
                Height = 1,
            },
            Corrections = [new Correction(new DateOnly(2026, 2, 8), Hostile)],
        };
        using var site = new RunningSite { Articles = new ArticleCatalog([article]) };
        await site.InitializeAsync();
        try
        {
            var slug = PageSlug.Of(Hostile);
            foreach (
                var address in (string[])
                    [
                        "/",
                        "/world/hostile",
                        "/world",
                        "/speakers/" + Uri.EscapeDataString(slug),
                        "/authors/" + Uri.EscapeDataString(slug),
                        "/tags/" + Uri.EscapeDataString(slug),
                        "/speakers",
                        "/authors",
                        "/tags",
                        "/search?q=alert",
                    ]
            )
            {
                var text = await site.Text(address);
                var page = new HtmlParser().ParseDocument(text);
                Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
                Assert.Empty(page.QuerySelectorAll("[onerror], [src=x], a[href^=javascript]"));
                Assert.All(page.QuerySelectorAll("script"), static script =>
                    Assert.Equal("application/ld+json", script.GetAttribute("type"))
                );
            }
        }
        finally
        {
            await site.DisposeAsync();
        }
    }
}
