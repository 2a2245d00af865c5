using System.Diagnostics;
using Microsoft.Playwright;
using NewsContent.Package.Tests.Consumers;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Live;

/// <summary>The sample as the README has a newcomer start it: <c>dotnet watch</c>, and an edited text is on the next page.</summary>
[Collection(SiteTests.Name)]
public sealed class LiveEditTests(Browser browser)
{
    /// <summary>Far above what an edit takes, for machines with much other work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [SkippableFact]
    public async Task An_edited_text_is_on_the_next_page()
    {
        browser.Demand();
        using var sample = new SampleCopy();
        using var app = WatchedApp.Start(
            sample.Site,
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER", "1")
        );
        var listening = await app.Line("Now listening on: ");
        await using var visitor = await browser.Visit(
            new Uri(listening[listening.IndexOf("http:", StringComparison.Ordinal)..].Trim() + "/")
        );
        await visitor.Go("/iran-us-talks");
        var headline = visitor.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
        await Assertions.Expect(headline).ToContainTextAsync("Iran-US Talks Resume");
        // Before this line an edit is not seen.
        await app.Line("Waiting for changes");

        sample.Edit("iran-us-talks.txt", static text =>
            text.Replace("Iran-US Talks Resume", "Iran-US Talks Go On", StringComparison.Ordinal)
        );

        var waited = Stopwatch.StartNew();
        while (!(await headline.InnerTextAsync()).Contains("Iran-US Talks Go On", StringComparison.Ordinal))
        {
            Assert.True(waited.Elapsed < Patience, string.Join('\n', app.Lines(0)));
            await Task.Delay(200);
            // At the same address: the process is the same, and has shown the article before.
            await visitor.Page.ReloadAsync();
        }

        await visitor.Go("/");
        await Assertions.Expect(visitor.Page.GetByText("Iran-US Talks Go On").First).ToBeVisibleAsync();
    }
}
