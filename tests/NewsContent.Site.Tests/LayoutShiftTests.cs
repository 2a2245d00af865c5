using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>What has been read stays where it is when a picture comes late.</summary>
[Collection(SiteTests.Name)]
public sealed class LayoutShiftTests(SampleSite site, Browser browser)
{
    private const string Observe = """
        window.shifted = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifted += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });
        """;

    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    [SkippableTheory]
    [InlineData("/lighthouse-keepers-vote", 1280)]
    [InlineData("/lighthouse-keepers-vote", 360)]
    [InlineData("/what-the-tide-left", 1280)]
    [InlineData("/what-the-tide-left", 360)]
    [InlineData("/", 1280)]
    [InlineData("/", 360)]
    public async Task Nothing_moves_when_a_picture_comes_late(string path, int width)
    {
        await using var visitor = await Come(width);
        await visitor.Delay("**/pictures/**", Late);

        await visitor.Go(path);

        if (path != "/")
            Assert.Contains(visitor.Requests, static request => request.Contains("/pictures/", StringComparison.Ordinal));
        Assert.Equal(0, await Shifted(visitor.Page));
    }

    /// <summary>A slow processor reads a page bit by bit, and may draw it in between.</summary>
    [SkippableTheory]
    [InlineData("/", 360)]
    [InlineData("/", 800)]
    [InlineData("/de", 1280)]
    [InlineData("/fa", 800)]
    [InlineData("/lighthouse-keepers-vote", 800)]
    public async Task Nothing_moves_while_a_slow_device_reads_the_page(string path, int width)
    {
        await using var visitor = await Come(width);
        await visitor.SlowDown(times: 15);

        await visitor.Go(path);

        Assert.Equal(0, await Shifted(visitor.Page));
    }

    [SkippableFact]
    public async Task What_moves_is_noticed()
    {
        await using var visitor = await Come(1280);
        await visitor.Delay("**/pictures/**", Late);

        await visitor.GoToMadeUp(
            "<!DOCTYPE html><title>Moves</title><img src=/pictures/images/lighthouse.png alt=''><p>What has been read.</p>"
        );

        Assert.True(await Shifted(visitor.Page) > 0);
    }

    private async Task<Visitor> Come(int width)
    {
        var visitor = await browser.Visit(
            site.Address,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await visitor.Page.AddInitScriptAsync(Observe);
        return visitor;
    }

    /// <summary>The sum of all shifts, two frames and a moment after the last picture.</summary>
    private static Task<double> Shifted(IPage page) =>
        page.EvaluateAsync<double>(
            """
            async () => {
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                await new Promise(done => setTimeout(done, 200));
                return window.shifted;
            }
            """
        );
}
