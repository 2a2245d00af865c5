using Microsoft.Playwright;

namespace NewsContent.Browsing;

/// <summary>The browser of this machine: none is downloaded.</summary>
public static class Chromium
{
    /// <summary>Names the program of a Chromium, where it is none of those that are looked for.</summary>
    public const string PathVariable = "NEWSCONTENT_CHROMIUM";

    /// <summary>Set to <c>true</c> where nothing may be left out for want of a browser.</summary>
    public const string RequiredVariable = "NEWSCONTENT_CHROMIUM_REQUIRED";

    /// <summary>For people who have none.</summary>
    public const string HowToInstall =
        "No Chromium is on this machine. On Debian: apt-get install chromium. Elsewhere install Chromium or Chrome and set "
        + PathVariable
        + " to the path of its program.";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // No window, no sandbox for root, and nothing that asks the network by itself.
    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>True where a missing browser is a fault.</summary>
    public static bool IsRequired => bool.TryParse(Environment.GetEnvironmentVariable(RequiredVariable), out var required) && required;

    /// <summary>The browser's program; null where there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : Array.Find(Places, File.Exists);

    /// <summary>Starts the browser.</summary>
    /// <param name="program">What <see cref="Find"/> has found.</param>
    public static async Task<RunningChromium> Start(string program)
    {
        var driver = await Playwright.CreateAsync().ConfigureAwait(false);
        var browser = await driver
            .Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments })
            .ConfigureAwait(false);
        return new RunningChromium(driver, browser);
    }
}

/// <summary>A browser that was started, with the driver that speaks to it.</summary>
public sealed class RunningChromium(IPlaywright driver, IBrowser browser) : IAsyncDisposable
{
    /// <summary>The browser.</summary>
    public IBrowser Browser => browser;

    /// <summary>Ends both.</summary>
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync().ConfigureAwait(false);
        driver.Dispose();
    }
}
