using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Documents;

/// <summary>What the site writes is HTML, and not only something that a browser makes HTML of.</summary>
[Collection(SiteTests.Name)]
public sealed class HtmlTests(SampleSite site)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_kind_of_page_is_valid(string kind)
    {
        var page = await site.Get(PageKinds.Of(kind).Path);

        Assert.Equal("text/html; charset=utf-8", page.Type, ignoreCase: true);
        Expect.None(Html.Faults(page.Text));
        Assert.True(Html.IsStrict(page.Text));
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_is_valid()
    {
        foreach (var path in await site.PagesOfSitemap())
            Expect.None(Html.Faults(await site.Read(path)), $" on {path}");
    }

    [Fact]
    public async Task Every_page_says_what_it_is_in_which_language_and_begins_with_one_heading()
    {
        foreach (var path in await site.PagesOfSitemap())
        {
            var page = Html.Read(await site.Read(path));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.False(string.IsNullOrWhiteSpace(page.DocumentElement.GetAttribute("lang")), path);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has {page.QuerySelectorAll("h1").Length} headings of level 1.");
            Assert.True(page.QuerySelectorAll("main").Length == 1, $"{path} has {page.QuerySelectorAll("main").Length} main.");
        }
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_to_a_page_and_to_a_place_on_it()
    {
        var pages = new Dictionary<string, SiteAnswer>(StringComparer.Ordinal);
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in await site.PagesOfSitemap())
        {
            foreach (var address in Html.Addresses(Html.Read(await site.Read(path))).Distinct())
            {
                if (!Uri.TryCreate(new Uri(site.Address, path), address, out var target) || target.Host != site.Address.Host)
                    continue;
                var place = target.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);
                if (!pages.TryGetValue(place, out var answer))
                    pages[place] = answer = await site.Get(place);
                if (answer.Status != System.Net.HttpStatusCode.OK)
                    lost.Add($"{path} leads to {address}, which answers {answer.Status}");
                else if (target.Fragment.Length > 1 && !HasPlace(answer, Uri.UnescapeDataString(target.Fragment[1..])))
                    lost.Add($"{path} leads to {address}, which has no such place");
            }
        }

        Expect.None(lost);
    }

    [Fact]
    public void What_is_no_html_is_noticed()
    {
        Assert.NotEmpty(Html.Faults("<!DOCTYPE html><html lang=en><title>Wrong</title><p>One<div>Two</p></div>"));
        Assert.NotEmpty(Html.Faults("<!DOCTYPE html><html lang=en><title>Wrong</title><p id=a>One<p id=a>Two"));
        Assert.False(Html.IsStrict("<!DOCTYPE html><html lang=en><title>Wrong</title></b>"));
    }

    private static bool HasPlace(SiteAnswer answer, string id) => Html.Read(answer.Text).GetElementById(id) is not null;
}
