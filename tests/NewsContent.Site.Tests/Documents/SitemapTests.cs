using System.Globalization;
using System.Net;
using System.Xml.Linq;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Documents;

/// <summary>What search engines read, by the rules of sitemaps.org and of sitemaps for news.</summary>
[Collection(SiteTests.Name)]
public sealed class SitemapTests(SampleSite site)
{
    private const int LongestAddress = 2_048;
    private const int MostAddresses = 50_000;
    private const int LargestFile = 50 * 1024 * 1024;

    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    [Fact]
    public async Task The_sitemap_keeps_its_rules_and_leads_to_pages()
    {
        var addresses = Addresses(await site.Get("/sitemap.xml"));

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, (await site.Get(address.AbsolutePath)).Status);
        Assert.Contains(addresses, static address => address.AbsolutePath == "/iran-us-talks");
        Assert.Contains(addresses, static address => address.AbsolutePath == "/de/harbour-budget");
    }

    [Fact]
    public async Task The_sitemap_for_news_keeps_its_rules()
    {
        var answer = await site.Get("/news-sitemap.xml");
        var addresses = Addresses(answer);

        // Articles of the last two days, which the sample has on few days: then the list is empty, and a list all the same.
        Assert.True(addresses.Count <= 1_000);
        foreach (var news in XDocument.Parse(answer.Text).Root!.Elements(Names + "url").Select(url => url.Element(News + "news")!))
        {
            Assert.NotEqual("", news.Element(News + "publication")!.Element(News + "name")!.Value);
            Assert.NotEqual("", news.Element(News + "publication")!.Element(News + "language")!.Value);
            AssertDay(news.Element(News + "publication_date")!.Value);
            Assert.NotEqual("", news.Element(News + "title")!.Value);
        }
    }

    [Fact]
    public async Task Robots_txt_names_both()
    {
        var answer = await site.Get("/robots.txt");
        Assert.StartsWith("text/plain", answer.Type, StringComparison.Ordinal);
        var lines = answer.Text.Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains(lines, static line => line.StartsWith("User-agent:", StringComparison.OrdinalIgnoreCase));
        var named = lines
            .Where(static line => line.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase))
            .Select(static line => new Uri(line["Sitemap:".Length..].Trim(), UriKind.Absolute).AbsolutePath);
        Assert.Equal(["/news-sitemap.xml", "/sitemap.xml"], named.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// A list of addresses as sitemaps.org describes it: elements of its own in their order, each once, others in namespaces of theirs.
    /// </summary>
    private static List<Uri> Addresses(SiteAnswer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("xml", answer.Type, StringComparison.Ordinal);
        Assert.True(answer.Bytes.Length <= LargestFile);
        var root = XDocument.Parse(answer.Text).Root!;
        Assert.Equal(Names + "urlset", root.Name);
        Assert.All(root.Elements(), static child => Assert.Equal(Names + "url", child.Name));
        var addresses = root.Elements().Select(AddressOf).ToList();
        Assert.True(addresses.Count <= MostAddresses);
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.True(addresses.Select(static address => address.Authority).Distinct().Count() <= 1, "All addresses are of one site.");
        return addresses;
    }

    private static Uri AddressOf(XElement url)
    {
        var own = url.Elements().Where(static child => child.Name.Namespace == Names).Select(static child => child.Name.LocalName).ToList();
        Assert.Equal(own.Distinct(), own);
        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { "loc", "lastmod", "changefreq", "priority" }, own.ToHashSet());
        Assert.DoesNotContain(url.Elements(), static child => child.Name.Namespace == XNamespace.None);
        if (url.Element(Names + "lastmod") is { } changed)
            AssertDay(changed.Value);
        if (url.Element(Names + "changefreq") is { } often)
            Assert.Contains(often.Value, "always hourly daily weekly monthly yearly never".Split(' '));
        if (url.Element(Names + "priority") is { } priority)
            Assert.InRange(decimal.Parse(priority.Value, CultureInfo.InvariantCulture), 0, 1);
        var address = url.Element(Names + "loc")!.Value;
        Assert.True(address.Length < LongestAddress);
        Assert.True(Uri.IsWellFormedUriString(address, UriKind.Absolute), address);
        return new Uri(address);
    }

    /// <summary>A day, or a moment with its zone, as the W3C writes it.</summary>
    private static void AssertDay(string day)
    {
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$", day);
        Assert.True(DateTimeOffset.TryParse(day, CultureInfo.InvariantCulture, out _), day);
    }
}
