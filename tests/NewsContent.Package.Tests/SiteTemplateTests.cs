using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The site of the template <c>newscontent-site</c>: made, built, served, exported, and written for.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class SiteTemplateTests(PackedPackage package)
{
    /// <summary>A name that is none in C#.</summary>
    private const string Name = "Harbour-News";

    private static readonly string[] Addresses =
    [
        "/",
        "/harbour",
        "/harbour/pier-open-again",
        "/ferry-timetable",
        "/tags/harbour",
        "/authors/ada-stone",
        "/speakers/mara-lindqvist",
        "/pictures/harbour/pier.svg",
        "/site.css",
        "/rss.xml",
        "/sitemap.xml",
    ];

    private static readonly string[] Exported =
    [
        "index.html",
        "harbour/pier-open-again/index.html",
        "pictures/harbour/pier.svg",
        "site.css",
        "rss.xml",
        "404.html",
    ];

    [Fact]
    public async Task A_site_from_the_template_is_served_and_exported_and_takes_an_article_more()
    {
        var folder = Make();
        Assert.Empty(Build(folder).Succeeded().Warnings);

        using (var site = await Start(folder))
        {
            foreach (var address in Addresses)
                await site.Get(address);
            Assert.Contains("src=\"/pictures/harbour/pier.svg\"", await site.Get("/"), StringComparison.Ordinal);
            var speaker = "<a href=\"/speakers/mara-lindqvist\">Mara Lindqvist</a>, <span class=\"role\">harbour master</span>";
            Assert.Contains(speaker, await site.Get("/harbour/pier-open-again"), StringComparison.Ordinal);
            using var missing = await site.Ask("/harbour/pier-open");
            Assert.Equal(404, (int)missing.StatusCode);
        }

        // As the README of the site says it.
        string[] export = ["run", "--no-build", "--project", Name, "--", "--export", "../out"];
        var exported = DotnetCommand.Run(folder, export).Succeeded();
        Assert.Contains("0 problems in " + Path.Combine(folder, "out"), exported.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ctrl+C", exported.Output, StringComparison.Ordinal);
        foreach (var file in Exported)
            Assert.True(File.Exists(Path.Combine(folder, "out", file)), file);

        var article = Path.Combine(folder, Name + ".Articles", "Articles", "tides.txt");
        File.WriteAllText(article, "Tides\n\n2026-02-07\n\nThe water comes and goes.\n");
        Assert.Empty(Build(folder).Succeeded().Warnings);
        using (var site = await Start(folder))
        {
            Assert.Contains("<h1>Tides</h1>", await site.Get("/tides"), StringComparison.Ordinal);
            Assert.Contains("href=\"/tides\"", await site.Get("/"), StringComparison.Ordinal);
        }

        File.WriteAllText(article, "Tides\n\nThe water comes and goes.\n");
        var broken = Build(folder);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("Articles/tides.txt(3,26): error NEWS005", Assert.Single(broken.Errors), StringComparison.Ordinal);
    }

    /// <summary>Installs the template apart from the user's own, and makes a site of it.</summary>
    private string Make()
    {
        Assert.True(File.Exists(package.WebFile));
        var folder = package.NewFolder("site");
        var packed = package.PackOther("NewsContent.Templates");
        string[] hive = ["--debug:custom-hive", Path.Combine(folder, "hive")];
        DotnetCommand.Run(folder, ["new", "install", packed, .. hive]).Succeeded();
        DotnetCommand.Run(folder, ["new", "newscontent-site", "--name", Name, .. hive]).Succeeded();
        return Path.Combine(folder, Name);
    }

    private static CommandResult Build(string folder) => DotnetCommand.Run(folder, "build", "-nodereuse:false");

    private static Task<RunningSite> Start(string folder) =>
        RunningSite.Start(Path.Combine(folder, Name), "dotnet", Path.Combine("bin", "Debug", "net10.0", Name + ".dll"));
}
