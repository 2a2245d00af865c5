using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>The way of a reader who uses no mouse.</summary>
[Collection(SiteTests.Name)]
public sealed class KeyboardTests(SampleSite site, Browser browser)
{
    [SkippableFact]
    public async Task From_the_front_page_to_an_article_and_its_speaker_and_back()
    {
        await using var visitor = await browser.Visit(site.Address);
        var page = visitor.Page;
        await visitor.Go("/");

        await Keyboard.GoToLink(page, "/iran-us-talks");
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrive("/iran-us-talks");
        await Heading(page, "Iran-US Talks Resume");

        await Keyboard.GoToLink(page, "/speakers/abbas-araghchi");
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrive("/speakers/abbas-araghchi");
        await Heading(page, "Abbas Araghchi");

        // The keys for it (Alt and the arrow) belong to the browser's window, which has none here.
        await page.GoBackAsync();
        await Heading(page, "Iran-US Talks Resume");
        await page.GoBackAsync();
        await visitor.Arrive("/");
        Expect.None(visitor.Faults);
    }

    [SkippableFact]
    public async Task From_the_words_of_a_speaker_to_their_place_in_the_article()
    {
        await using var visitor = await browser.Visit(site.Address);
        var page = visitor.Page;
        await visitor.Go("/speakers/abbas-araghchi");

        var quoted = page.GetByRole(AriaRole.Main).Locator("a[href*='iran-us-talks#']").First;
        var address = await quoted.GetAttributeAsync("href");
        await Keyboard.GoToLink(page, Uri.UnescapeDataString(address!));
        await page.Keyboard.PressAsync("Enter");
        await visitor.Arrive("/iran-us-talks");

        var id = Uri.UnescapeDataString(new Uri(page.Url).Fragment[1..]);
        await Assertions.Expect(page.Locator($"[id='{id}']")).ToBeInViewportAsync();
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/iran-us-talks")]
    [InlineData("/ketabkhaneh-sayyar")]
    [InlineData("/speakers/abbas-araghchi")]
    public async Task The_first_stop_leads_past_the_navigation_to_what_the_page_is_about(string path)
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go(path);

        var skip = await Keyboard.Next(visitor.Page);
        Assert.NotNull(skip);
        Assert.StartsWith("#", skip.Href, StringComparison.Ordinal);
        Assert.NotEqual("", skip.Words.Trim());
        Assert.True(skip.IsInView, "A link that skips the navigation is on the screen while it has the keyboard's attention.");

        await visitor.Page.Keyboard.PressAsync("Enter");
        var first = await Keyboard.Next(visitor.Page);
        Assert.True(first is { IsInMain: true }, $"Behind the skip link Tab leads to {first}.");
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_stop_is_on_the_screen_and_looks_it(string kind)
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go(PageKinds.Of(kind));

        var stops = new List<Stop>();
        while (stops.Count < 200 && await Keyboard.Next(visitor.Page, comparesLooks: true) is { } stop)
            stops.Add(stop);

        Assert.NotEmpty(stops);
        Expect.None(stops.Where(static stop => !stop.IsInView || stop.IsMarked != true).Select(static stop => stop.ToString()));
        Expect.None(stops.Where(static stop => stop.Tag == "a" && stop.Words.Trim().Length == 0).Select(static stop => stop.ToString()));
    }

    private static Task Heading(IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync(words);
}
