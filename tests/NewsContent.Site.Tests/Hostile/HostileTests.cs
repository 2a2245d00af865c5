using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Hostile;

/// <summary>Whatever an article says is read, and never obeyed.</summary>
[Collection(SiteTests.Name)]
public sealed class HostileTests(Browser browser)
{
    /// <summary>
    /// What a page may not have of an article: scripts, what runs at an event, addresses that run or leave, and what loads more.
    /// </summary>
    private const string Dangers = """
        () => {
            const dangers = [];
            if (window.hacked !== undefined) dangers.push('It was obeyed.');
            for (const element of document.querySelectorAll('*')) {
                const said = element.outerHTML.slice(0, 160);
                for (const attribute of element.attributes)
                    if (/^on/i.test(attribute.name)) dangers.push(`${attribute.name}: ${said}`);
                if (/^(iframe|object|embed|base|style)$/i.test(element.localName)) dangers.push(`${element.localName}: ${said}`);
                const isData = element.type === 'application/ld+json';
                if (element.localName === 'script' && !isData && (!element.src || element.text)) dangers.push(`script: ${said}`);
                if (element.localName === 'meta' && element.httpEquiv) dangers.push(`meta: ${said}`);
                for (const address of [element.href, element.src, element.action]) {
                    if (typeof address !== 'string' || !address) continue
                    const scheme = new URL(address, location).protocol;
                    if (!['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)) dangers.push(`${scheme} ${said}`);
                    else if (scheme.startsWith('http') && new URL(address, location).origin !== location.origin)
                        dangers.push(`leaves: ${said}`);
                }
            }
            return dangers;
        }
        """;

    /// <summary>Does to every element what a reader could do to it.</summary>
    private const string Touch = """
        () => {
            for (const element of document.querySelectorAll('body *')) {
                for (const name of ['mouseover', 'mouseenter', 'focus', 'toggle', 'pointerover'])
                    element.dispatchEvent(new Event(name, { bubbles: true }));
                element.focus?.();
            }
        }
        """;

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_page_obeys_an_article(bool isGazette)
    {
        var articles = HostileArticles.Catalog();
        await using var site = await (isGazette ? HostileSite.StartGazette() : HostileSite.StartPlain());
        await using var visitor = await browser.Visit(site.Address);
        var pages = await Pages(site);
        Assert.True(pages.Count > articles.Count, $"{pages.Count} pages of {articles.Count} articles.");
        foreach (var source in (string[])["everywhere", "short", "target", "text", "markdown"])
            Assert.Contains(pages, path => path.StartsWith("/hostile/" + source, StringComparison.Ordinal));

        // The Gazette looks for words in all of the articles, and shows the words around them.
        foreach (var path in isGazette ? pages.Append("/search?q=hacked") : pages)
        {
            await visitor.Go(path);
            await visitor.Page.EvaluateAsync(Touch);
            Expect.None(await visitor.Page.EvaluateAsync<string[]>(Dangers), $" on {path}");
            Expect.None(visitor.Faults.Where(static fault => !IsMissingPicture(fault)), $" on {path}");
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_is_none_does_not_obey_its_address(bool isGazette)
    {
        await using var site = await (isGazette ? HostileSite.StartGazette() : HostileSite.StartPlain());
        await using var visitor = await browser.Visit(site.Address);

        foreach (var words in HostileArticles.Words)
        {
            await visitor.Go($"/{Uri.EscapeDataString(words)}/x", status: 404);
            Expect.None(await visitor.Page.EvaluateAsync<string[]>(Dangers), " for " + words);
            if (!isGazette)
                continue;
            await visitor.Go("/search?q=" + Uri.EscapeDataString(words));
            Expect.None(await visitor.Page.EvaluateAsync<string[]>(Dangers), " for the question " + words);
        }
    }

    [Fact]
    public async Task Feeds_and_sitemaps_are_well_formed_and_say_the_words_as_words()
    {
        await using var site = await HostileSite.StartPlain();
        using var reader = new HttpClient { BaseAddress = site.Address };

        foreach (var file in (string[])["rss.xml", "atom.xml"])
        {
            using var xml = XmlReader.Create(await reader.GetStreamAsync(new Uri(file, UriKind.Relative)));
            var feed = SyndicationFeed.Load(xml);
            Assert.Equal(HostileArticles.Words[0], feed.Title.Text);
            Assert.Contains(feed.Items, static item => item.Title.Text == HostileArticles.Words[1]);
        }

        using var json = JsonDocument.Parse(await reader.GetStringAsync(new Uri("feed.json", UriKind.Relative)));
        Assert.Equal(HostileArticles.Words[0], json.RootElement.GetProperty("title").GetString());
        Assert.NotNull(XDocument.Parse(await reader.GetStringAsync(new Uri("sitemap.xml", UriKind.Relative))).Root);
        Assert.NotNull(XDocument.Parse(await reader.GetStringAsync(new Uri("news-sitemap.xml", UriKind.Relative))).Root);
    }

    [SkippableFact]
    public async Task What_obeys_an_article_is_noticed()
    {
        await using var site = await HostileSite.StartPlain();
        await using var visitor = await browser.Visit(site.Address);

        // Three pieces are harmful in other places alone: in a script, in JSON, and where what is text already is decoded once more. One
        // leads away from the page at once.
        string[] others = ["<!--", "\\u003c", "&lt;", "<meta"];
        foreach (var words in HostileArticles.Words.Where(words => !others.Any(words.StartsWith)))
        {
            await visitor.GoToMadeUp($"<!DOCTYPE html><title>Hostile</title><p title=\"{words}\">{words}");
            Assert.NotEmpty(await visitor.Page.EvaluateAsync<string[]>(Dangers));
        }
    }

    private static async Task<IReadOnlyList<string>> Pages(HostileSite site)
    {
        using var reader = new HttpClient();
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var sitemap = XDocument.Parse(await reader.GetStringAsync(new Uri(site.Address, "sitemap.xml")));
        return [.. sitemap.Root!.Elements(names + "url").Select(url => new Uri(url.Element(names + "loc")!.Value).AbsolutePath)];
    }

    /// <summary>The pictures that the articles name are nowhere.</summary>
    private static bool IsMissingPicture(string fault) =>
        fault.StartsWith("answer 404: ", StringComparison.Ordinal)
        || (
            fault.StartsWith("console: Failed to load resource", StringComparison.Ordinal)
            && fault.Contains("404", StringComparison.Ordinal)
        );
}
