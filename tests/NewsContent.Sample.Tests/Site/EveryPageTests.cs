using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsContent.AspNetCore;
using Newsroom;
using NewsSite;

namespace NewsContent.Sample.Tests.Site;

/// <summary>What holds for each page of the site.</summary>
public sealed class EveryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Landmarks = ["nav", "aside", "form[role=search]"];

    private static IEnumerable<string> Addresses =>
        new NewsEdition(Articles.All, Gazette.Options).AllPages().Select(static page => page.Address);

    [Fact]
    public async Task Every_link_leads_to_a_page_and_to_a_place_in_it()
    {
        var pages = await AllPages();

        foreach (var (address, page) in pages)
        {
            foreach (var link in page.Links("a[href]").Where(static link => link.StartsWith('/') || link.StartsWith('#')))
            {
                var parts = link.Split('#', 2);
                var path = parts[0].Length == 0 ? address : parts[0];
                if (path.Contains('.', StringComparison.Ordinal))
                    continue;
                Assert.True(pages.TryGetValue(path, out var target), $"{address} leads to {link}.");
                if (parts.Length == 2)
                    Assert.True(target.GetElementById(Uri.UnescapeDataString(parts[1])) is not null, $"{address} leads to {link}.");
            }
        }
    }

    [Fact]
    public async Task Every_page_reads_well_without_eyes()
    {
        foreach (var (address, page) in await AllPages())
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Equal("#content", page.Links("a").First());
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(static heading => heading.LocalName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair =>
                Assert.True(pair.Second <= pair.First + 1, $"{address}: h{pair.First}, h{pair.Second}")
            );
            Assert.All(page.QuerySelectorAll("img"), static image => Assert.True(image.HasAttribute("alt") && image.HasAttribute("width")));
            var ids = page.QuerySelectorAll("[id]").Select(static element => element.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var landmark in Landmarks)
            {
                var names = page.QuerySelectorAll(landmark).Select(element => NameOf(page, element)).ToList();
                Assert.Equal(names.Distinct(), names);
            }
        }
    }

    [Fact]
    public async Task No_page_has_a_script_or_a_style_of_its_own()
    {
        foreach (var (_, page) in await AllPages())
        {
            Assert.All(page.QuerySelectorAll("script:not([src])"), static script =>
                Assert.Equal("application/ld+json", script.GetAttribute("type"))
            );
            Assert.Empty(page.QuerySelectorAll("style"));
            Assert.All(page.QuerySelectorAll("[style]"), static element => Assert.Contains(element.LocalName, (string[])["td", "th"]));
            Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static one =>
                one.Name.StartsWith("on", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Answers_say_what_a_browser_may_do()
    {
        using var answer = await site.Ask("/");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Where_nothing_is_stand_a_search_and_the_nearest_articles()
    {
        using var answer = await site.Ask("/elsewhere/quay-opens");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Page not found", page.The("h1").Words());
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
        Assert.Contains("/harbour/quay-opens", page.Links(".listing a"));
    }

    [Fact]
    public async Task An_address_of_before_leads_to_the_article()
    {
        using var answer = await site.Ask("/world/lantern-islands-fog-treaty");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/world/fog-treaty", answer.Headers.Location?.OriginalString);
    }

    private async Task<Dictionary<string, IHtmlDocument>> AllPages()
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        foreach (var address in Addresses)
            pages.Add(address, await site.Page(address));
        return pages;
    }

    private static string NameOf(IHtmlDocument page, IElement element) =>
        element.GetAttribute("aria-label") ?? (element.GetAttribute("aria-labelledby") is { } id ? page.GetElementById(id)!.Words() : "");
}
