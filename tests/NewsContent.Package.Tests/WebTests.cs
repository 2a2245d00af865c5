using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The site of docs/web.md, made by its commands and with its lines.</summary>
[Collection(PackageTests.Name)]
public sealed class WebTests(PackedPackage package)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "web.md"));

    [Fact]
    public async Task The_smallest_site_builds_without_a_warning_and_answers_at_each_address()
    {
        var folder = Make();
        var build = DotnetCommand.Run(folder, "build", "-nodereuse:false").Succeeded();
        Assert.Empty(build.Warnings);

        using var site = await RunningSite.Start(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "Courier.dll"));

        Assert.Contains("<a href=\"/ferry-runs-again\">Ferry Runs Again</a>", await site.Get("/"), StringComparison.Ordinal);
        Assert.Contains("<h1>Ferry Runs Again</h1>", await site.Get("/ferry-runs-again"), StringComparison.Ordinal);
        Assert.Contains("The first boat leaves at six", await site.Get("/speakers/mara-lindqvist"), StringComparison.Ordinal);
        foreach (var address in (string[])["/tags/ferry", "/authors/ida-lund", "/rss.xml", "/atom.xml", "/feed.json", "/sitemap.xml"])
            Assert.Contains("/ferry-runs-again", await site.Get(address), StringComparison.Ordinal);
        Assert.Contains("/sitemap.xml", await site.Get("/robots.txt"), StringComparison.Ordinal);
        await site.Get("/news-sitemap.xml");
        using var missing = await site.Ask("/nothing");
        Assert.Equal(404, (int)missing.StatusCode);
    }

    [Fact]
    public async Task Under_dotnet_watch_an_edited_text_is_on_the_next_page()
    {
        var folder = Make();
        using var app = WatchedApp.Start(folder, ("ASPNETCORE_URLS", "http://127.0.0.1:0"));
        var listening = await app.Line("Now listening on: ");
        using var browser = new HttpClient
        {
            BaseAddress = new Uri(listening[listening.IndexOf("http:", StringComparison.Ordinal)..].Trim()),
        };
        var article = Path.Combine(folder, "Articles", "ferry-runs-again.txt");
        Assert.Contains("<h1>Ferry Runs Again</h1>", await Ask("ferry-runs-again"), StringComparison.Ordinal);
        await app.Line("Waiting for changes");

        File.WriteAllText(
            article,
            File.ReadAllText(article).Replace("Ferry Runs Again", "Ferry <Stops> & Waits", StringComparison.Ordinal)
        );

        const string Edited = "<h1>Ferry &lt;Stops&gt; &amp; Waits</h1>";
        for (var i = 0; i < 1200 && !(await Ask("ferry-runs-again")).Contains(Edited, StringComparison.Ordinal); i++)
            await Task.Delay(200);
        Assert.Contains(Edited, await Ask("ferry-runs-again"), StringComparison.Ordinal);
        Assert.Contains("Ferry &lt;Stops&gt; &amp; Waits", await Ask("rss.xml"), StringComparison.Ordinal);

        Task<string> Ask(string address) => browser.GetStringAsync(new Uri(address, UriKind.Relative));
    }

    /// <summary>Runs the commands of the page, and writes its two files.</summary>
    private string Make()
    {
        Assert.True(File.Exists(package.WebFile));
        var folder = package.NewFolder("web");
        var fences = Fences.Of(Page);
        foreach (var command in fences[0].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = command.Split(' ');
            if (words is ["cd", var below])
                folder = Path.Combine(folder, below);
            else if (words is ["dotnet", "add", ..])
                DotnetCommand.Run(folder, [.. words[1..], "--no-restore", "--version", package.Version]).Succeeded();
            else
                DotnetCommand.Run(folder, [.. words[1..], "--no-restore"]).Succeeded();
        }

        foreach (var (path, text) in fences.Skip(1).Take(2).Select(static fence => (fence.File, fence.Text)))
        {
            var file = Path.Combine(folder, path!);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }
}
