using Microsoft.Playwright;
using NewsContent.Browsing;
using NewsContent.Package.Tests.Consumers;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Searching;

/// <summary>Search where no server answers: the site is exported, and indexed by the commands of docs/web-pages.md.</summary>
[Collection(SiteTests.Name)]
public sealed class ExportedSearchTests(Browser browser) : IDisposable
{
    /// <summary>What that page says of a host’s content security policy.</summary>
    private const string ScriptPolicy = "script-src 'self' 'wasm-unsafe-eval'";

    private static readonly string Documentation = File.ReadAllText(Checkout.PathOf("docs", "web-pages.md"));

    private readonly string _folder = Directory.CreateTempSubdirectory("newscontent-search-").FullName;

    [SkippableFact]
    public async Task A_word_of_an_article_finds_it()
    {
        browser.Demand();
        Npm.Demand();
        await RunCommands();
        Assert.Contains($"`{ScriptPolicy}`", Documentation, StringComparison.Ordinal);
        await using var host = await FileHost.Start(_folder, $"default-src 'self'; {ScriptPolicy}; style-src-attr 'unsafe-inline'");
        await using var visitor = await browser.Visit(host.Address);

        await visitor.Go("/");
        await Search(visitor, "boots");
        await Assertions.Expect(Result(visitor, "/what-the-tide-left/")).ToContainTextAsync("What the Tide Left at Gullsound");
        await Assertions.Expect(visitor.Page.Locator(".result mark").First).ToContainTextAsync("boots");

        // Everything that somebody said is a page too.
        await Search(visitor, "Brennmoor");
        await Assertions.Expect(Result(visitor, "/speakers/ida-brennmoor/")).ToBeVisibleAsync();

        await Search(visitor, "zeppelin");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found.");

        await visitor.Go("/de");
        await Search(visitor, "Kronen");
        await Result(visitor, "/de/harbour-budget/").ClickAsync();
        await visitor.Arrive("/de/harbour-budget/");
        Expect.None(visitor.Faults);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Runs what the page says, except that the built site is started and not built once more.</summary>
    private async Task RunCommands()
    {
        var fence = Fences.Of(Documentation).Single(static fence => fence.Text.Contains("pagefind", StringComparison.Ordinal));
        foreach (var command in fence.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = [.. command.Split(' ').Select(word => word == "../out" ? _folder : word)];
            Assert.Contains(_folder, words);
            if (words is ["dotnet", "run", "--", .. var arguments])
                await SampleProgram.Site.Run(arguments);
            else if (words is ["npx", .. var packages])
                Npm.Run(_folder, packages);
            else
                Assert.Fail("Nobody has tried this: " + command);
        }
    }

    private static async Task Search(Visitor visitor, string words)
    {
        var field = visitor.Page.Locator("input[type=search]");
        await field.FillAsync(words);
        await field.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync($"**/search/?q={words}");
        await visitor.Page.Locator("#results > *").First.WaitForAsync();
    }

    private static ILocator Result(Visitor visitor, string address) => visitor.Page.Locator($".result a[href='{address}']");
}
