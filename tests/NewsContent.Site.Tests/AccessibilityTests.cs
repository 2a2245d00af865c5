using System.Globalization;
using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>Every kind of page against the rules of axe-core, by day and by night.</summary>
[Collection(SiteTests.Name)]
public sealed class AccessibilityTests(SampleSite site, Browser browser)
{
    [SkippableTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nobody_is_shut_out_by_day_and_by_night(string kind)
    {
        await using var visitor = await browser.Visit(site.Address, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await visitor.Go(PageKinds.Of(kind));
        Expect.None(await Accessibility.Violations(visitor.Page), " by day");

        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Expect.None(await Accessibility.Violations(visitor.Page), " by night");
    }

    [SkippableTheory]
    [InlineData("front page")]
    [InlineData("article")]
    [InlineData("speaker")]
    public async Task Nobody_is_shut_out_on_a_phone(string kind)
    {
        await using var visitor = await browser.Visit(
            site.Address,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            }
        );
        await visitor.Go(PageKinds.Of(kind));
        Expect.None(await Accessibility.Violations(visitor.Page));
    }

    [SkippableFact]
    public async Task A_page_is_dark_by_night_and_light_by_day()
    {
        Assert.True(await Brightness(ColorScheme.Light) > 0.8);
        Assert.True(await Brightness(ColorScheme.Dark) < 0.2);
    }

    /// <summary>Of the ground that the front page's words stand on: from 0, black, to 1, white.</summary>
    private async Task<double> Brightness(ColorScheme colours)
    {
        await using var visitor = await browser.Visit(site.Address, new BrowserNewContextOptions { ColorScheme = colours });
        await visitor.Go("/");
        return double.Parse(
            await visitor.Page.EvaluateAsync<string>(
                """
                () => {
                    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
                    const dark = matchMedia('(prefers-color-scheme: dark)').matches
                        && getComputedStyle(document.documentElement).colorScheme.includes('dark');
                    canvas.fillStyle = dark ? '#121212' : '#ffffff';
                    canvas.fillRect(0, 0, 1, 1);
                    for (const element of [document.documentElement, document.body, document.querySelector('main')]) {
                        canvas.fillStyle = getComputedStyle(element).backgroundColor;
                        canvas.fillRect(0, 0, 1, 1);
                    }
                    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
                    return String((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255);
                }
                """
            ),
            CultureInfo.InvariantCulture
        );
    }
}
