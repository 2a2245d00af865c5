using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Feeds, read by those who read feeds.</summary>
public sealed class FeedTests
{
    private static readonly NewsContentOptions Options = new()
    {
        Title = "The Harbour Paper",
        Description = "News of a small town.",
        BaseAddress = new Uri("https://paper.example/"),
    };

    /// <summary>What an article could do to a feed.</summary>
    private static Article Hostile() =>
        new(
            "<script>alert(1)</script> ]]> & \u0001 \uD800",
            new DateOnly(2026, 2, 9),
            "hostile",
            [new Paragraph("]]> </description> <b>“No,” said X.</b> \u0000")]
        )
        {
            Byline = [new Author("</dc:creator>\u0008<x>")],
            Tags = ["</category>", "a\"b"],
        };

    [Fact]
    public async Task Rss_is_read_with_all_that_it_says()
    {
        await using var site = await TestSite.Of(Options, News.Ferry());

        var feed = Load(await site.Get("/rss.xml"));
        var item = Assert.Single(feed.Items);

        Assert.Equal(("The Harbour Paper", "News of a small town.", "en"), (feed.Title.Text, feed.Description.Text, feed.Language));
        Assert.Equal("https://paper.example/", feed.Links[0].Uri.AbsoluteUri);
        Assert.Equal("The Ferry Sails Again", item.Title.Text);
        Assert.Equal("https://paper.example/world/ferry", item.Id);
        Assert.Equal("After a week the ferry is back.", item.Summary.Text);
        Assert.Equal(["Ferry", "Harbour"], item.Categories.Select(category => category.Name));
        Assert.Equal(new DateTimeOffset(2026, 2, 7, 0, 0, 0, TimeSpan.Zero), item.PublishDate);
        Assert.Equal(["Mara Lind"], item.ElementExtensions.ReadElementExtensions<string>("creator", "http://purl.org/dc/elements/1.1/"));
    }

    [Fact]
    public async Task Rss_has_the_prefixes_that_programs_look_for_and_its_own_address()
    {
        await using var site = await TestSite.Of(Options, News.Ferry());

        var rss = await site.Get("/rss.xml");

        Assert.Contains("<content:encoded>", rss, StringComparison.Ordinal);
        Assert.Contains("<dc:creator>Mara Lind</dc:creator>", rss, StringComparison.Ordinal);
        Assert.Contains("<atom:link href=\"https://paper.example/rss.xml\" rel=\"self\"", rss, StringComparison.Ordinal);
        Assert.Contains("<guid isPermaLink=\"true\">https://paper.example/world/ferry</guid>", rss, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Atom_has_what_its_standard_demands()
    {
        await using var site = await TestSite.Of(Options, News.Ferry(), News.Plain("other"));

        var text = await site.Get("/atom.xml");
        var feed = Load(text);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var root = XDocument.Parse(text).Root!;

        Assert.Equal("https://paper.example/", feed.Id);
        Assert.Equal("https://paper.example/atom.xml", feed.Links.Single(link => link.RelationshipType == "self").Uri.AbsoluteUri);
        foreach (var entry in root.Elements(atom + "entry").Append(root))
        {
            foreach (var name in (string[])["id", "title", "updated"])
                Assert.Single(entry.Elements(atom + name));
        }

        // RFC 4287, 4.1.1: a feed has an author, or each of its entries has one.
        Assert.NotEmpty(root.Elements(atom + "author"));
        Assert.Equal(2, feed.Items.Select(item => item.Id).Distinct().Count());
        Assert.Equal("https://paper.example/authors/mara-lind", feed.Items.Last().Authors.Single().Uri);
    }

    [Fact]
    public async Task Json_feed_has_what_its_specification_demands()
    {
        await using var site = await TestSite.Of(Options, News.Ferry(), News.Plain("other"));

        using var json = JsonDocument.Parse(await site.Get("/feed.json"));
        var feed = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("https://paper.example/feed.json", feed.GetProperty("feed_url").GetString());
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            Assert.Equal(item.GetProperty("url").GetString(), item.GetProperty("id").GetString());
            Assert.NotEqual("", item.GetProperty("content_html").GetString());
            Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), CultureInfo.InvariantCulture, out _));
        }

        var ferry = feed.GetProperty("items")[1];
        Assert.Equal("Mara Lind", ferry.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal("https://paper.example/pictures/world/ferry.png", ferry.GetProperty("image").GetString());
    }

    [Theory]
    [InlineData("/rss.xml")]
    [InlineData("/atom.xml")]
    public async Task Nothing_that_an_article_says_is_markup_of_a_feed(string address)
    {
        await using var site = await TestSite.Of(Options, Hostile());

        var item = Assert.Single(Load(await site.Get(address)).Items);

        Assert.Equal("<script>alert(1)</script> ]]> & \uFFFD \uFFFD", item.Title.Text);
        Assert.Equal(["</category>", "a\"b"], item.Categories.Select(category => category.Name));
        var html = (item.Content as TextSyndicationContent)?.Text
            ?? item.ElementExtensions.ReadElementExtensions<string>("encoded", "http://purl.org/rss/1.0/modules/content/").Single();
        var document = new HtmlParser().ParseDocument(html);
        Assert.Equal(["P"], document.Body!.Children.Select(child => child.TagName));
    }

    [Fact]
    public async Task Links_and_pictures_in_a_feed_have_whole_addresses()
    {
        var ferry = News.Ferry();
        var words = new Paragraph("See the ferry or the map.")
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 8, 5) { Reference = new ArticleReference(ferry) },
                new Inline(InlineKind.Link, 21, 3) { Target = "/map" },
            ],
        };
        var said = new BlockQuotation(new Paragraph("We wait.", new Quote("We wait.", News.Holm))) { Speaker = News.Holm };
        var article = new Article("Links", new DateOnly(2026, 2, 9), "links", [words, new Figure(new Image("a/b.png", "A map")), said]);
        await using var site = await TestSite.Of(Options, article, ferry);

        using var json = JsonDocument.Parse(await site.Get("/feed.json"));
        var html = new HtmlParser().ParseDocument(json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString()!);

        Assert.Equal(
            ["https://paper.example/world/ferry", "https://paper.example/map", "https://paper.example/speakers/ida-holm"],
            html.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("https://paper.example/pictures/a/b.png", html.QuerySelector("img")!.GetAttribute("src"));
    }

    [Fact]
    public async Task A_feed_has_the_newest_articles_and_no_more_than_asked_for()
    {
        var articles = Enumerable.Range(1, 9).Select(day => News.Plain($"a{day}", new DateOnly(2026, 2, day))).ToArray();
        await using var site = await TestSite.Of(Options with { FeedLength = 3, FeedsHaveWholeTexts = false }, articles);

        foreach (var address in (string[])["/rss.xml", "/atom.xml"])
        {
            var items = Load(await site.Get(address)).Items.ToList();
            Assert.Equal(["About a9", "About a8", "About a7"], items.Select(item => item.Title.Text));
        }
    }

    [Fact]
    public async Task A_site_without_articles_has_feeds()
    {
        await using var site = await TestSite.Of(Options);

        foreach (var address in (string[])["/rss.xml", "/atom.xml"])
            Assert.Empty(Load(await site.Get(address)).Items);
        using var json = JsonDocument.Parse(await site.Get("/feed.json"));
        Assert.Equal(0, json.RootElement.GetProperty("items").GetArrayLength());
    }

    private static SyndicationFeed Load(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        return SyndicationFeed.Load(reader);
    }
}
