using System.Text.Json;
using Microsoft.Playwright;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>Articles in their languages: which way they run, and how they write a day.</summary>
[Collection(SiteTests.Name)]
public sealed class LanguageTests(SampleSite site, Browser browser)
{
    /// <summary>
    /// The last line of the first paragraph whose last line is a short one: on which side it begins, and on which it ends.
    /// </summary>
    private const string LastLine = """
        () => {
            for (const paragraph of document.querySelectorAll('article p')) {
                const range = document.createRange();
                range.selectNodeContents(paragraph);
                const lines = [...range.getClientRects()].filter(line => line.width > 0);
                if (lines.length < 3) continue;
                const bottom = Math.max(...lines.map(line => line.bottom));
                const last = lines.filter(line => bottom - line.bottom < line.height / 2);
                const left = Math.min(...last.map(line => line.left));
                const right = Math.max(...last.map(line => line.right));
                const whole = { left: Math.min(...lines.map(line => line.left)), right: Math.max(...lines.map(line => line.right)) };
                if (bottom - lines[0].top > 2.5 * lines[0].height && right - left < (whole.right - whole.left) * 0.8)
                    return { freeAtLeft: left - whole.left, freeAtRight: whole.right - right, words: paragraph.innerText.slice(0, 60) };
            }
            return null;
        }
        """;

    [SkippableFact]
    public async Task A_Persian_article_runs_from_the_right()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go("/ketabkhaneh-sayyar");

        var headline = visitor.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
        Assert.Equal("rtl", await headline.EvaluateAsync<string>("element => element.closest('[dir]')?.getAttribute('dir')"));
        Assert.Equal("rtl", await headline.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
        Assert.Equal("fa", await headline.EvaluateAsync<string>("element => element.closest('[lang]').lang"));
        var line = await Line(visitor);
        Assert.InRange(line.GetProperty("freeAtRight").GetDouble(), -1, 1);
        Assert.True(line.GetProperty("freeAtLeft").GetDouble() > 20, line.ToString());
    }

    [SkippableFact]
    public async Task An_English_article_runs_from_the_left()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go("/iran-us-talks");

        var line = await Line(visitor);

        Assert.InRange(line.GetProperty("freeAtLeft").GetDouble(), -1, 1);
        Assert.True(line.GetProperty("freeAtRight").GetDouble() > 20, line.ToString());
    }

    [SkippableFact]
    public async Task A_Persian_headline_among_English_ones_runs_from_the_right_and_names_its_language()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go("/");

        var link = visitor.Page.Locator("main a[href='/ketabkhaneh-sayyar']").First;

        Assert.Equal("rtl", await link.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
        Assert.Equal("fa", await link.EvaluateAsync<string>("element => element.closest('[lang]').lang"));
    }

    [SkippableTheory]
    [InlineData("/iran-us-talks", "2026-02-07", "February 7, 2026|7 February 2026")]
    [InlineData("/culture/brass-band-without-brass", "2026-05-30", "30 May 2026")]
    [InlineData("/de/harbour-budget", "2025-11-14", @"14\. November 2025")]
    [InlineData("/fr/harbour-budget", "2025-11-14", "14 novembre 2025")]
    [InlineData("/aonami-yubinsen", "2026-06-24", "2026年6月24日")]
    // Twenty-one in the digits of Persian, or the second of Esfand in the calendar of Iran.
    [InlineData("/ketabkhaneh-sayyar", "2026-02-21", "۲۱ فوریه|۲ اسفند")]
    public async Task A_day_is_written_as_the_article_s_language_writes_it(string path, string day, string form)
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go(path);

        var time = visitor.Page.GetByRole(AriaRole.Main).Locator($"time[datetime^='{day}']").First;

        Assert.Matches(form, await time.InnerTextAsync());
    }

    [SkippableFact]
    public async Task A_translation_leads_to_its_original_and_back()
    {
        await using var visitor = await browser.Visit(site.Address);
        await visitor.Go("/harbour-budget");

        await visitor.Page.Locator("a[href='/de/harbour-budget']").First.ClickAsync();
        await visitor.Arrive("/de/harbour-budget");
        var headline = visitor.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
        await Assertions.Expect(headline).ToContainTextAsync("Marrowhaven baut einen Kai");
        Assert.Equal("de", await headline.EvaluateAsync<string>("element => element.closest('[lang]').lang"));

        await visitor.Page.Locator("a[href='/harbour-budget']").First.ClickAsync();
        await visitor.Arrive("/harbour-budget");
    }

    private static async Task<JsonElement> Line(Visitor visitor)
    {
        await visitor.Page.SetViewportSizeAsync(600, 900);
        var line = await visitor.Page.EvaluateAsync<JsonElement?>(LastLine);
        Assert.True(line is { ValueKind: JsonValueKind.Object }, "No paragraph ends in a short line.");
        return line.Value;
    }
}
