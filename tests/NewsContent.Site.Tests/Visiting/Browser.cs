using Microsoft.Playwright;
using NewsContent.Browsing;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>One browser for all tests; each visitor in it has cookies, storage and a window of their own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private RunningChromium? _chromium;

    public async Task InitializeAsync()
    {
        if (Chromium.Find() is { } program)
            _chromium = await Chromium.Start(program);
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
    }

    /// <summary>Skips the test that asks, where there is no browser; in CI it fails.</summary>
    internal void Demand()
    {
        if (_chromium is null && Chromium.IsRequired)
            Assert.Fail(Chromium.HowToInstall);
        Skip.If(_chromium is null, Chromium.HowToInstall);
    }

    /// <summary>Somebody who has not been at the site before. Where there is no browser, the test that asks is skipped.</summary>
    /// <param name="site">The site's address.</param>
    /// <param name="window">What their window is like: its size, its colours.</param>
    internal async Task<Visitor> Visit(Uri site, BrowserNewContextOptions? window = null)
    {
        Demand();
        window ??= new BrowserNewContextOptions();
        window.BaseURL = site.AbsoluteUri;
        window.Locale ??= "en-US";
        // What scrolls smoothly is not yet where it will be.
        window.ReducedMotion ??= ReducedMotion.Reduce;
        return await Visitor.Come(await _chromium!.Browser.NewContextAsync(window), site);
    }
}

/// <summary>All tests share one site and one browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SampleSite>, ICollectionFixture<Browser>
{
    public const string Name = "The site";
}
