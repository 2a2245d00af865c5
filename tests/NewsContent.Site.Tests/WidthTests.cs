using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>Pages on a phone, a tablet and a wide screen.</summary>
[Collection(SiteTests.Name)]
public sealed class WidthTests(SampleSite site, Browser browser)
{
    private static readonly int[] Widths = [360, 768, 1600];

    /// <summary>What stands out of the page, for who has to mend it.</summary>
    private const string StickingOut = """
        () => {
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            const found = [...document.querySelectorAll('body *')].filter(element => {
                const box = element.getBoundingClientRect();
                return box.right > page.clientWidth + 0.5 || box.left < -0.5;
            });
            return ['the page: ' + page.scrollWidth, ...found.slice(0, 10).map(element => element.outerHTML.slice(0, 120))];
        }
        """;

    [SkippableTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nobody_has_to_scroll_sideways(string kind)
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go(PageKinds.Of(kind));
        foreach (var width in Widths)
        {
            await visitor.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("() => innerWidth"));
            Expect.None(await visitor.Page.EvaluateAsync<string[]>(StickingOut), $" at {width} pixels");
        }
    }
}
