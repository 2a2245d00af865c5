using Microsoft.Playwright;

namespace NewsContent.Screenshots;

/// <summary>A page of the site, as far as a window shows it.</summary>
internal sealed class SitePicture(string name, Uri page, ColorScheme colours, ViewportSize window, bool isPhone = false) : IPicture
{
    private static readonly ViewportSize Desk = new() { Width = 1280, Height = 900 };
    private static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    public string Name => name;

    /// <summary>The client's article and its speaker, by day and by night, and the article on a phone.</summary>
    /// <param name="site">Where the site is.</param>
    public static IEnumerable<SitePicture> All(Uri site)
    {
        var article = new Uri(site, "iran-us-talks");
        var speaker = new Uri(site, "speakers/abbas-araghchi");
        return
        [
            new("article-light", article, ColorScheme.Light, Desk),
            new("article-dark", article, ColorScheme.Dark, Desk),
            new("speaker-light", speaker, ColorScheme.Light, Desk),
            new("speaker-dark", speaker, ColorScheme.Dark, Desk),
            new("article-phone", article, ColorScheme.Light, Phone, isPhone: true),
        ];
    }

    public async Task<byte[]> Take(IBrowser browser)
    {
        await using var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = window,
                DeviceScaleFactor = 1,
                ColorScheme = colours,
                IsMobile = isPhone,
                HasTouch = isPhone,
                Locale = "en-US",
            }
        );
        var tab = await context.NewPageAsync();
        var answer = await tab.GotoAsync(page.AbsoluteUri);
        if (answer is not { Ok: true })
            throw new InvalidOperationException($"{page} answers {answer?.Status}.");
        return await tab.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
    }
}
