using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Documents;

/// <summary>The feeds as the programs read them that readers have for it.</summary>
[Collection(SiteTests.Name)]
public sealed class FeedTests(SampleSite site)
{
    private const string Client = "/iran-us-talks";

    [Fact]
    public async Task Rss_has_what_its_readers_ask_for()
    {
        var answer = await site.Get("/rss.xml");
        Assert.StartsWith("application/rss+xml", answer.Type, StringComparison.Ordinal);
        var feed = Load<Rss20FeedFormatter>(answer);

        // RSS 2.0: a channel has title, link and description.
        Assert.NotEqual("", feed.Title.Text.Trim());
        Assert.NotEqual("", feed.Description.Text.Trim());
        Assert.Contains(feed.Links, static link => link.Uri.IsAbsoluteUri);
        AssertItems(feed);
    }

    [Fact]
    public async Task Atom_has_what_its_readers_ask_for()
    {
        var answer = await site.Get("/atom.xml");
        Assert.StartsWith("application/atom+xml", answer.Type, StringComparison.Ordinal);
        var feed = Load<Atom10FeedFormatter>(answer);

        // RFC 4287: feed and entry have id, title and updated, and a feed names where it is itself.
        Assert.True(Uri.IsWellFormedUriString(feed.Id, UriKind.Absolute), feed.Id);
        Assert.NotEqual("", feed.Title.Text.Trim());
        Assert.NotEqual(default, feed.LastUpdatedTime);
        Assert.Contains(feed.Links, static link => link.RelationshipType == "self" && link.Uri.IsAbsoluteUri);
        Assert.All(feed.Items, static entry => Assert.NotEqual(default, entry.LastUpdatedTime));
        // An entry names its author, unless the feed does.
        Assert.True(feed.Authors.Count > 0 || feed.Items.All(static entry => entry.Authors.Count > 0));
        AssertItems(feed);
    }

    [Fact]
    public async Task JSON_Feed_keeps_the_rules_of_version_1_1()
    {
        var answer = await site.Get("/feed.json");
        Assert.StartsWith("application/feed+json", answer.Type, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer.Bytes);
        var feed = document.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.NotEqual("", feed.GetProperty("title").GetString()!.Trim());
        foreach (var name in (string[])["home_page_url", "feed_url"])
            Assert.True(Uri.IsWellFormedUriString(feed.GetProperty(name).GetString(), UriKind.Absolute), name);
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(items.Count, items.Select(static item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.Contains(items, static item => new Uri(item.GetProperty("url").GetString()!).AbsolutePath == Client);
        foreach (var item in items)
        {
            // An id is text, an item has content, its dates are RFC 3339, its authors are objects in a list, its tags are texts.
            Assert.Equal(JsonValueKind.String, item.GetProperty("id").ValueKind);
            Assert.True(item.TryGetProperty("content_html", out _) || item.TryGetProperty("content_text", out _));
            AssertMoment(item.GetProperty("date_published").GetString()!);
            if (item.TryGetProperty("date_modified", out var modified))
                AssertMoment(modified.GetString()!);
            if (item.TryGetProperty("authors", out var authors))
                Assert.All(authors.EnumerateArray(), static author => Assert.NotEqual("", author.GetProperty("name").GetString()));
            if (item.TryGetProperty("tags", out var tags))
                Assert.All(tags.EnumerateArray(), static tag => Assert.Equal(JsonValueKind.String, tag.ValueKind));
            Assert.False(item.TryGetProperty("author", out _), "Version 1.1 has authors.");
        }
    }

    [Theory]
    [InlineData("/rss.xml")]
    [InlineData("/atom.xml")]
    public async Task Newer_articles_come_first_and_the_front_page_names_the_feed(string feed)
    {
        var published = Load<SyndicationFeedFormatter>(await site.Get(feed)).Items.Select(static item => item.PublishDate).ToList();
        Assert.Equal(published.OrderDescending(), published);

        var front = Html.Read(await site.Read("/"));
        var named = front.QuerySelectorAll("link[rel=alternate][type]").Select(static link => link.GetAttribute("href"));
        Assert.Contains(named, address => address!.EndsWith(feed, StringComparison.Ordinal));
    }

    /// <summary>Each item has a title, an absolute address that the site answers, an id of its own, a day and a text.</summary>
    private static void AssertItems(SyndicationFeed feed)
    {
        var items = feed.Items.ToList();
        Assert.Equal(items.Count, items.Select(static item => item.Id).Distinct().Count());
        Assert.Contains(items, static item => item.Links.Any(static link => link.Uri.AbsolutePath == Client));
        foreach (var item in items)
        {
            Assert.NotEqual("", item.Title.Text.Trim());
            Assert.All(item.Links, static link => Assert.True(link.Uri.IsAbsoluteUri));
            Assert.False(string.IsNullOrWhiteSpace(item.Id));
            Assert.NotEqual(default, item.PublishDate);
            Assert.False(string.IsNullOrWhiteSpace(item.Summary?.Text ?? (item.Content as TextSyndicationContent)?.Text));
        }
    }

    private static void AssertMoment(string moment)
    {
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$", moment);
        Assert.True(DateTimeOffset.TryParse(moment, System.Globalization.CultureInfo.InvariantCulture, out _), moment);
    }

    /// <summary>Reads a feed, and sees to it that it is one of a form.</summary>
    private static SyndicationFeed Load<TFormatter>(SiteAnswer answer)
        where TFormatter : SyndicationFeedFormatter
    {
        using var reader = XmlReader.Create(
            new MemoryStream(answer.Bytes),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }
        );
        SyndicationFeedFormatter formatter = new Rss20FeedFormatter();
        if (!formatter.CanRead(reader))
            formatter = new Atom10FeedFormatter();
        formatter.ReadFrom(reader);
        Assert.IsAssignableFrom<TFormatter>(formatter);
        return formatter.Feed;
    }
}
