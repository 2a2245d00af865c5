using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The same site on other ground: as native code, and for .NET 8.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class WebFrameworkTests(PackedPackage package)
{
    private const string Program = """
        using NewsContent.AspNetCore;

        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.MapNewsContent(
            () => Articles.All,
            new NewsContentOptions
            {
                Title = "The Courier",
                BaseAddress = new("https://news.example/"),
                Clock = new Noon(),
            }
        );
        return await app.RunNewsContentAsync(args);

        /// <summary>For the sitemap of the last two days.</summary>
        internal sealed class Noon : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => new(2026, 2, 8, 12, 0, 0, TimeSpan.Zero);
        }
        """;

    private static readonly string[] Addresses =
    [
        "/",
        "/iran-us-talks",
        "/world/ferry",
        "/de/world/ferry",
        "/de",
        "/world",
        "/tags/ferry",
        "/authors/ida-lund",
        "/speakers/abbas-araghchi",
        "/pictures/world/pier.svg",
        "/rss.xml",
        "/atom.xml",
        "/feed.json",
        "/sitemap.xml",
        "/news-sitemap.xml",
        "/robots.txt",
    ];

    [Fact]
    public async Task Published_as_native_code_without_a_warning_a_site_answers_the_same_bytes()
    {
        var app = Site("net10.0", "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>");
        var publish = DotnetCommand.Run(app.Folder, "publish", "-nodereuse:false", "-o", app.PathOf("out")).Succeeded();
        Assert.Empty(publish.Warnings);
        Assert.Empty(app.Build("--no-restore").Succeeded().Warnings);

        using var native = await RunningSite.Start(app.Folder, app.PathOf("out/Courier"));
        using var compiled = await RunningSite.Start(app.Folder, "dotnet", app.PathOf("bin/Debug/net10.0/Courier.dll"));

        foreach (var address in Addresses)
            Assert.Equal(await compiled.Get(address), await native.Get(address));
    }

    /// <summary>
    /// On a machine without .NET 8 a later one runs what was built for it, and loads the assembly for .NET 8 all the same.
    /// </summary>
    [Fact]
    public async Task A_site_for_net8_builds_and_runs()
    {
        var app = Site("net8.0", "");
        Assert.Empty(app.Build().Succeeded().Warnings);

        using var site = await RunningSite.Start(
            app.Folder,
            "dotnet",
            "exec",
            "--roll-forward",
            "Major",
            app.PathOf("bin/Debug/net8.0/Courier.dll")
        );

        foreach (var address in Addresses)
            Assert.NotEmpty(await site.Get(address));
    }

    private Consumer Site(string framework, string properties) =>
        Consumer
            .WebSite(package, properties: properties, framework: framework)
            .WithClientArticle()
            .With("Articles/world/pier.svg", "<svg width='60' height='40'/>")
            .With(
                "Articles/world/ferry.md",
                "---\ntitle: Ferry & Pier\ndate: 2026-02-08\nauthor: Ida Lund\ntags: [ferry]\nimage: pier.svg\nimageAlt: The pier\n---\n\n"
                    + "It *runs* to [Oman](/iran-us-talks).\n\n> Nobody leaves.\n>\n> — Ida Holm, mayor\n"
            )
            .With("Articles/world/ferry.de.txt", "Fähre und Anleger\n2026-02-08\n\nSie fährt.\n")
            .WithProgram(Program);
}
