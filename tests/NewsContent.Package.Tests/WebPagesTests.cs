using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The pages of one's own in docs/web-pages.md: its program and its component.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class WebPagesTests(PackedPackage package)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "web-pages.md"));

    [Fact]
    public async Task Pages_are_components_and_functions_and_nothing_where_there_are_none()
    {
        var app = Consumer
            .WebSite(package)
            .With("wwwroot/site.css", "main { color: black }")
            .With("Articles/quay.svg", "<svg width='60' height='40'/>")
            .With("Articles/quay.txt", "The Quay & the Ferry\nTags: ferry\n2026-01-04\n\nThe quay is open.\n")
            .With(
                "Articles/ferry.txt",
                "Ferry Runs Again\nBy: Ida Lund\nTags: ferry\nRelated: quay\nImage: quay.svg\nImage alt: The quay\n2026-01-05\n\n"
                    + "“The first boat leaves at six,” said Mara Lindqvist, the harbour master.\n"
            );
        var fences = Fences.Of(Page);
        foreach (var fence in fences.Take(2))
            app.With(fence.File!, fence.Text);

        // The third is of the search, which the tests of the sample's site run in a browser.
        Assert.Equal(["csharp", "razor", "shell"], fences.Select(static fence => fence.Language));
        Assert.Empty(app.Build().Succeeded().Warnings);

        using var site = await RunningSite.Start(app.Folder, "dotnet", app.PathOf("bin/Debug/net10.0/Courier.dll"));

        var article = await site.Get("/ferry");
        Assert.StartsWith("<!DOCTYPE html>", article, StringComparison.Ordinal);
        Assert.Contains("<title>Ferry Runs Again – The Courier</title>", article, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/pictures/quay.svg\" alt=\"The quay\" width=\"60\" height=\"40\"", article, StringComparison.Ordinal);
        Assert.Contains("<figure class=\"quote\">", article, StringComparison.Ordinal);
        Assert.Contains("<h2><a href=\"/quay\">The Quay &amp; the Ferry</a></h2>", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/quay\">The Quay &amp; the Ferry</a>", await site.Get("/tags/ferry"), StringComparison.Ordinal);
        Assert.Contains("<svg", await site.Get("/pictures/quay.svg"), StringComparison.Ordinal);
        Assert.Contains("main {", await site.Get("/site.css"), StringComparison.Ordinal);
        Assert.Equal("The newspaper of the harbour.", await site.Get("/about"));
        using var author = await site.Ask("/authors/ida-lund");
        Assert.Equal(404, (int)author.StatusCode);
        Assert.DoesNotContain("/authors/", await site.Get("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_component_of_fields_shows_them()
    {
        var fences = Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", "fields.md")));
        var component = fences.Single(static fence => fence.Language == "razor");
        var app = Consumer
            .WebSite(package)
            .With("ReviewFields.cs", "using System.ComponentModel.DataAnnotations;\nusing NewsContent;\n" + fences[0].Text)
            .With("Articles/reviews/harbour-kitchen.txt", fences[1].Text)
            .With(component.File!, component.Text)
            .WithProgram(
                "using NewsContent.AspNetCore;\nvar app = WebApplication.CreateBuilder(args).Build();\n"
                    + "app.MapNewsContent(() => Articles.All, new NewsContentOptions { "
                    + "Pages = new NewsPages { Article = NewsPages.Component<ReviewView>() } });\napp.Run();\n"
            );
        Assert.Empty(app.Build().Succeeded().Warnings);

        using var site = await RunningSite.Start(app.Folder, "dotnet", app.PathOf("bin/Debug/net10.0/Courier.dll"));

        Assert.Contains("<p>4 of 5 stars</p>", await site.Get("/reviews/harbour-kitchen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_of_a_library_are_served_with_their_pictures()
    {
        var library = Consumer
            .Library(package, "Newsroom")
            .With("Articles/harbour/pier.svg", "<svg width='60' height='40'/>")
            .With(
                "Articles/harbour/ferry.md",
                "---\ntitle: Ferry Runs Again\ndate: 2026-01-05\nimage: pier.svg\nimageAlt: The pier\n---\n\nIt *runs*.\n"
            );
        var app = Consumer
            .WebSite(package)
            .Referencing(library)
            .WithProgram(
                """
                using Microsoft.AspNetCore.Builder;
                using Newsroom;
                using NewsContent.AspNetCore;

                var app = WebApplication.CreateBuilder(args).Build();
                app.UsePathBase("/courier");
                app.UseRouting();
                app.MapNewsContent(() => Articles.All, new NewsContentOptions { BaseAddress = new("https://news.example/courier/") });
                app.Run();
                """
            );
        Assert.Empty(app.Build().Succeeded().Warnings);

        using var site = await RunningSite.Start(app.Folder, "dotnet", app.PathOf("bin/Debug/net10.0/Courier.dll"));

        // Behind a proxy that leaves the path at its place, and behind one that takes it away.
        foreach (var root in (string[])["/courier", ""])
        {
            Assert.Contains("/courier/pictures/harbour/pier.svg", await site.Get(root + "/harbour/ferry"), StringComparison.Ordinal);
            Assert.Contains("href=\"/courier/harbour/ferry\"", await site.Get(root + "/harbour"), StringComparison.Ordinal);
            Assert.Contains("<svg", await site.Get(root + "/pictures/harbour/pier.svg"), StringComparison.Ordinal);
            Assert.Contains("https://news.example/courier/harbour/ferry", await site.Get(root + "/rss.xml"), StringComparison.Ordinal);
        }
    }
}
