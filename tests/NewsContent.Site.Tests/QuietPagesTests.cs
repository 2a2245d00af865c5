using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests;

/// <summary>A reader is not told on: nothing is asked of any other site, and nothing goes wrong unseen.</summary>
[Collection(SiteTests.Name)]
public sealed class QuietPagesTests(SampleSite site, Browser browser)
{
    private const string HasLooks =
        "() => document.styleSheets.length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)";

    [SkippableTheory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_request_stays_at_the_site_and_succeeds_and_every_picture_is_shown(string kind)
    {
        await using var visitor = await browser.Visit(site.Address);

        await visitor.Go(PageKinds.Of(kind));
        await ReadToTheEnd(visitor);

        // An answer can be empty and a success.
        Assert.True(await visitor.Page.EvaluateAsync<bool>(HasLooks), "The page has no rules of how it looks.");
        Expect.None(visitor.Faults);
        Assert.All(visitor.Requests, request =>
            Assert.StartsWith(site.Address.GetLeftPart(UriPartial.Authority) + "/", request, StringComparison.Ordinal)
        );
        Expect.None(
            await visitor.Page.EvaluateAsync<string[]>(
                """
                () => [...document.images]
                    .filter(image => image.checkVisibility() && (!image.complete || image.naturalWidth === 0))
                    .map(image => image.outerHTML)
                """
            )
        );
    }

    /// <summary>Some pictures are asked for when they are about to be seen.</summary>
    private static async Task ReadToTheEnd(Visitor visitor)
    {
        await visitor.Page.EvaluateAsync(
            """
            async () => {
                for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
                    scrollTo(0, y);
                    await new Promise(done => requestAnimationFrame(done));
                }
                const late = new Promise(done => setTimeout(done, 10_000));
                const shown = [...document.images].filter(image => image.checkVisibility());
                await Promise.race([late, Promise.all(shown.map(image => image.decode().catch(() => {})))]);
            }
            """
        );
    }
}
