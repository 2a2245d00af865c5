using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>That the site starts, and that a browser shows it.</summary>
[Collection(SiteTests.Name)]
public sealed class FirstPagesTests(SampleSite site, Browser browser)
{
    [SkippableFact]
    public async Task The_front_page_leads_to_an_article()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go("/");

        await visitor.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Iran-US Talks Resume" }).First.ClickAsync();
        await visitor.Arrive("/iran-us-talks");

        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }))
            .ToContainTextAsync("Iran-US Talks Resume Amid Tensions");
    }

    [SkippableFact]
    public async Task What_is_wrong_with_a_page_is_noticed()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.GoToMadeUp(
            "<!DOCTYPE html><html lang=en><title>Wrong</title><main><h1>Wrong</h1><img src=/no-such-picture.png>"
                + "<img src=https://example.org/elsewhere.png alt=Elsewhere><script>alert('hacked'); throw new Error('broken')</script>"
        );

        var faults = string.Join('\n', visitor.Faults);
        Assert.Contains("dialog: hacked", faults, StringComparison.Ordinal);
        Assert.Contains("script: Error: broken", faults, StringComparison.Ordinal);
        Assert.Contains("leaves the site: https://example.org/elsewhere.png", faults, StringComparison.Ordinal);
        Assert.Contains("/no-such-picture.png", faults, StringComparison.Ordinal);
        Assert.Contains(await Accessibility.Violations(visitor.Page), violation =>
            violation.StartsWith("image-alt:", StringComparison.Ordinal)
        );
    }
}
