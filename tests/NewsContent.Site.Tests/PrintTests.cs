using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>A page on paper: what is there to be read stays, and what is there to be clicked goes.</summary>
[Collection(SiteTests.Name)]
public sealed class PrintTests(SampleSite site, Browser browser)
{
    [SkippableTheory]
    [InlineData("/iran-us-talks")]
    [InlineData("/what-the-tide-left")]
    [InlineData("/ketabkhaneh-sayyar")]
    [InlineData("/speakers/abbas-araghchi")]
    public async Task Navigation_goes_and_the_words_of_links_stay(string path)
    {
        await using var visitor = await browser.Visit(site.Address);
        var page = visitor.Page;
        await visitor.Go(path);
        var navigation = page.GetByRole(AriaRole.Navigation);
        Assert.NotEqual(0, await navigation.CountAsync());
        var headline = await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync();
        var links = await Links(page);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        // By role only what is to be seen is found.
        Assert.Equal(0, await navigation.CountAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Search).CountAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(headline);
        Assert.Equal(links, await Links(page));
    }

    [SkippableFact]
    public async Task By_night_it_is_printed_in_black_on_white()
    {
        await using var visitor = await browser.Visit(site.Address, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await visitor.Go("/iran-us-talks");

        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var colour = await visitor.Page.EvaluateAsync<int[]>(
            "() => getComputedStyle(document.querySelector('article p')).color.match(/\\d+/g).slice(0, 3).map(Number)"
        );
        Assert.All(colour, static part => Assert.InRange(part, 0, 110));
    }

    /// <summary>The words of the links in running text, as far as they are to be seen.</summary>
    private static Task<string[]> Links(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('article p a, article blockquote a, main p a')]
                .filter(link => !link.closest('nav') && link.checkVisibility())
                .map(link => link.innerText)
            """
        );
}
