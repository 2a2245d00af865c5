using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The site of docs/web.md, made by its commands and with its lines: nothing stands in its blocks that is not run here.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class WebTests(PackedPackage package)
{
    private static readonly IReadOnlyList<Fence> Fenced = Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", "web.md")));

    private static readonly Fence NewSite = Fenced[0];
    private static readonly Fence Article = Fenced[1];
    private static readonly Fence Program = Fenced[2];
    private static readonly Fence ExportingProgram = Fenced[3];
    private static readonly Fence Export = Fenced[4];
    private static readonly Fence BelowPath = Fenced[5];

    [Fact]
    public void There_are_no_other_blocks() =>
        Assert.Equal(["shell", "text", "csharp", "csharp", "shell", "csharp"], Fenced.Select(static fence => fence.Language));

    [Fact]
    public async Task The_smallest_site_builds_without_a_warning_and_answers_at_each_address_and_is_exported()
    {
        var folder = Make();
        var build = DotnetCommand.Run(folder, "build", "-nodereuse:false").Succeeded();
        Assert.Empty(build.Warnings);

        using (var site = await Start(folder))
            await DemandEveryAddress(site);

        TypedCommands.Write(folder, ExportingProgram);
        DemandExport(folder);

        // As the page says of a proxy that leaves the path at its place.
        File.WriteAllText(
            Path.Combine(folder, ExportingProgram.File!),
            ExportingProgram.Text.Replace("app.MapNewsContent(", BelowPath.Text + "app.MapNewsContent(", StringComparison.Ordinal)
        );
        Assert.Empty(DotnetCommand.Run(folder, "build", "--no-restore", "-nodereuse:false").Succeeded().Warnings);
        using (var site = await Start(folder))
            Assert.Contains("href=\"/courier/ferry-runs-again\"", await site.Get("/courier"), StringComparison.Ordinal);
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

    private static async Task DemandEveryAddress(RunningSite site)
    {
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

    /// <summary>Exports by the page's command.</summary>
    private static void DemandExport(string folder)
    {
        string[] words = Export.Text.TrimEnd().Split(' ');
        Assert.Equal("dotnet", words[0]);
        DotnetCommand.Run(folder, words[1..]).Succeeded();
        var front = File.ReadAllText(Path.Combine(folder, words[^1], "index.html"));
        Assert.Contains("href=\"/courier/ferry-runs-again\"", front, StringComparison.Ordinal);
        foreach (var file in (string[])["ferry-runs-again/index.html", "speakers/mara-lindqvist/index.html", "rss.xml", "404.html"])
            Assert.True(File.Exists(Path.Combine(folder, words[^1], file)), file);
    }

    private static Task<RunningSite> Start(string folder) =>
        RunningSite.Start(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "Courier.dll"));

    /// <summary>Runs the commands of the page, and writes its two files.</summary>
    private string Make()
    {
        var folder = TypedCommands.MakeProject(package, NewSite);
        TypedCommands.Write(folder, Article);
        TypedCommands.Write(folder, Program);
        return folder;
    }
}
