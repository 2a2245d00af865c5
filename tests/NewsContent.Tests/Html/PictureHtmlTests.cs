namespace NewsContent.Tests.Html;

/// <summary>The picture at the top of an article, and the addresses of pictures.</summary>
public class PictureHtmlTests
{
    private static readonly ArticleHtmlOptions Site = new()
    {
        ResolvePicture = static source => source.StartsWith("https:", StringComparison.Ordinal) ? null : "/pictures/" + source,
        ResolveTarget = static target => "/pages/" + target,
    };

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("A <day>.", null, "<figcaption>A &lt;day&gt;.</figcaption>\n")]
    [InlineData(null, "Ida & Bo", "<figcaption><span class=\"credit\">Ida &amp; Bo</span></figcaption>\n")]
    [InlineData("A day.", "Ida", "<figcaption>A day. <span class=\"credit\">Ida</span></figcaption>\n")]
    public void The_header_ends_with_the_picture_and_what_is_said_of_it(string? caption, string? credit, string html)
    {
        var article = Ferry with
        {
            Image = new Image("pier.jpg", "A \"pier\"")
            {
                Caption = caption,
                Credit = credit,
                Width = 5,
                Height = 4,
            },
        };

        Assert.Contains(
            $"</p>\n<figure>\n<img src=\"pier.jpg\" alt=\"A &quot;pier&quot;\" width=\"5\" height=\"4\">\n{html}</figure>\n</header>\n",
            ArticleHtml.Render(article),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("<figure>", ArticleHtml.RenderBody(article), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_says_where_pictures_are_and_other_targets_are_asked_as_before()
    {
        var inlines = new[]
        {
            new Inline(InlineKind.Image, 0, 1) { Target = "a.png" },
            new Inline(InlineKind.Image, 2, 1) { Target = "https://example.org/b.png" },
            new Inline(InlineKind.Link, 4, 1) { Target = "c" },
        };

        Assert.Equal(
            "<p><img src=\"/pictures/a.png\" alt=\"a\"> b <a href=\"/pages/c\">c</a></p>\n",
            ArticleHtml.Render(new Paragraph("a b c") { Inlines = inlines }, Site)
        );
        Assert.Contains(
            "src=\"/pictures/pier.jpg\"",
            ArticleHtml.Render(new Figure(new Image("pier.jpg", "")), Site),
            StringComparison.Ordinal
        );
        var all = new ArticleHtmlOptions { ResolveTarget = static target => "/all/" + target };
        Assert.Contains("src=\"/all/pier.jpg\"", ArticleHtml.Render(new Figure(new Image("pier.jpg", "")), all), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_site_gives_is_checked()
    {
        var options = new ArticleHtmlOptions { ResolvePicture = static source => "javascript:" + source };

        Assert.Equal("<figure>\n<p>A pier</p>\n</figure>\n", ArticleHtml.Render(new Figure(new Image("pier.jpg", "A pier")), options));
    }

    [Fact]
    public void Pictures_of_the_body_are_loaded_later_where_the_site_says_so_and_the_one_at_the_top_never_is()
    {
        var article = new Article(
            "Ferry",
            new DateOnly(2026, 2, 7),
            "ferry",
            [
                new Figure(new Image("pier.jpg", "A pier") { Width = 5, Height = 4 }),
                new Paragraph("See map.") { Inlines = [new Inline(InlineKind.Image, 4, 3) { Target = "map.png", Title = "Map" }] },
            ]
        )
        {
            Image = new Image("ferry.jpg", ""),
        };

        var html = ArticleHtml.Render(article, new() { LoadsPicturesLater = true });

        HtmlPage.Of(html);
        Assert.Contains("<img src=\"ferry.jpg\" alt=\"\">", html, StringComparison.Ordinal);
        Assert.Contains(
            "<img src=\"pier.jpg\" alt=\"A pier\" width=\"5\" height=\"4\" loading=\"lazy\" decoding=\"async\">",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<img src=\"map.png\" alt=\"map\" title=\"Map\" loading=\"lazy\" decoding=\"async\">",
            html,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("loading", ArticleHtml.Render(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_size_is_one_pixel_at_least(int pixels)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Image("x", "") { Width = pixels });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Image("x", "") { Height = pixels });
    }

    private static Article Ferry => new("Ferry", new DateOnly(2026, 2, 7), "ferry", [new Paragraph("It sails.")]);
}
