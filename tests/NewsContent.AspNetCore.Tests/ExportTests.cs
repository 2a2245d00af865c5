using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A site as files.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly NewsContentOptions Options = new() { BaseAddress = new Uri("https://paper.example/") };
    private readonly string _root = Directory.CreateTempSubdirectory("newscontent-export-").FullName;
    private readonly PictureFolder _pictures = new();

    private string Folder => Path.Combine(_root, "out");

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        _pictures.Dispose();
    }

    [Fact]
    public async Task Every_page_feed_and_picture_is_a_file()
    {
        var export = await Export(WithPictures, News.Ferry(), News.Translated());

        Assert.Empty(export.Problems);
        Assert.Equal(
            [
                "404.html",
                "atom.xml",
                "authors/mara-lind/index.html",
                "boat/index.html",
                "de/boat/index.html",
                "de/index.html",
                "feed.json",
                "index.html",
                "news-sitemap.xml",
                "old-ferry/index.html",
                "pictures/world/ferry.png",
                "robots.txt",
                "rss.xml",
                "sitemap.xml",
                "speakers/ida-holm/index.html",
                "tags/ferry/index.html",
                "tags/harbour/index.html",
                "world/ferry/index.html",
                "world/index.html",
            ],
            export.Files
        );
        Assert.Equal(export.Files, FilesOf(Folder));
        Assert.Contains("url=/world/ferry", Read("old-ferry/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>The Ferry Sails Again</h1>", Read("world/ferry/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://paper.example/world/ferry", Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_reported_at_its_page()
    {
        var words = new Paragraph("See here and there or map.")
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 4, 4) { Target = "/nowhere" },
                new Inline(InlineKind.Link, 13, 5) { Target = "/boat#no-such-place" },
                new Inline(InlineKind.Link, 22, 3) { Target = "https://elsewhere.example/" },
            ],
        };
        var article = new Article("Links", new DateOnly(2026, 2, 9), "links", [words]);

        var export = await Export(Options, article, News.Plain("boat"));

        Assert.Equal(
            [
                "/links: The link to /boat#no-such-place leads to a place that is not in that page.",
                "/links: The link to /nowhere leads nowhere.",
            ],
            export.Problems.Select(problem => problem.ToString())
        );
    }

    [Fact]
    public async Task A_page_of_the_app_to_which_one_leads_is_exported_too()
    {
        var words = new Paragraph("About us.") { Inlines = [new Inline(InlineKind.Link, 0, 5) { Target = "/about" }] };
        var article = new Article("Links", new DateOnly(2026, 2, 9), "links", [words]);

        var export = await Export(
            Options,
            app => app.MapGet("/about", () => Results.Content("<!DOCTYPE html><title>About</title>", "text/html")),
            article
        );

        Assert.Empty(export.Problems);
        Assert.Contains("about/index.html", export.Files);
    }

    [Fact]
    public async Task A_second_export_deletes_what_is_gone_and_leaves_alone_what_is_the_same()
    {
        await Export(Options, News.Ferry(), News.Plain("boat"));
        var boat = Path.Combine(Folder, "boat", "index.html");
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(boat, old);

        var export = await Export(Options, News.Plain("boat"));

        Assert.Equal(export.Files, FilesOf(Folder));
        Assert.DoesNotContain("world/ferry/index.html", export.Files);
        Assert.False(Directory.Exists(Path.Combine(Folder, "world")));
        Assert.Equal(old, File.GetLastWriteTimeUtc(boat));
    }

    [Fact]
    public async Task A_slash_after_the_folder_makes_no_difference()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapNewsContent(new ArticleCatalog([News.Plain("boat")]), Options);

        var export = await app.ExportNewsContentAsync(Folder + "/");

        Assert.Empty(export.Problems);
        Assert.Contains("boat/index.html", FilesOf(Folder));
    }

    [Fact]
    public async Task An_export_that_lacks_something_tells_it_and_deletes_nothing()
    {
        await Export(Options, News.Ferry(), News.Plain("boat"));
        var failing = Options with
        {
            Pages = new NewsPages
            {
                Article = static page =>
                    page.Article.Slug == "boat" ? throw new InvalidOperationException("Fog.") : new("<!DOCTYPE html><title>Page</title>"),
            },
        };

        var export = await Export(failing, News.Plain("boat"));

        Assert.Contains("/boat: It is not there: the app answers 500.", export.Problems.Select(problem => problem.ToString()));
        Assert.Contains("boat/index.html", FilesOf(Folder));
        Assert.Contains("world/ferry/index.html", FilesOf(Folder));
    }

    [Fact]
    public async Task A_redirect_to_another_site_leads_there()
    {
        var words = new Paragraph("Shop.") { Inlines = [new Inline(InlineKind.Link, 0, 4) { Target = "/shop" }] };
        var article = new Article("Links", new DateOnly(2026, 2, 9), "links", [words]);

        await Export(Options, app => app.MapGet("/shop", () => Results.Redirect("https://shop.example/start")), article);

        Assert.Contains("url=https://shop.example/start", Read("shop/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_files_of_someone_else_is_not_touched()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "thesis.txt"), "years of work");

        var fault = await Assert.ThrowsAsync<ExportException>(() => Export(Options, News.Ferry()));

        Assert.EndsWith(
            "has files that no export has written. Give an empty folder, or one that is not there yet.",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(["thesis.txt"], FilesOf(Folder));
    }

    [Fact]
    public async Task Nothing_is_written_outside_of_the_folder()
    {
        var export = await Export(Options, News.Plain("a/../../../evil"), News.Plain("..\\..\\evil"));

        Assert.Equal(["out"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
        Assert.All(export.Files, file => Assert.True(File.Exists(Path.Combine(Folder, file)), file));
    }

    [Fact]
    public async Task Files_of_wwwroot_are_exported_without_what_a_build_puts_beside_them()
    {
        var webRoot = Directory.CreateDirectory(Path.Combine(_root, "wwwroot")).FullName;
        Directory.CreateDirectory(Path.Combine(webRoot, "_framework"));
        Directory.CreateDirectory(Path.Combine(webRoot, "archive"));
        string[] files = ["site.css", "site.css.gz", "site.css.br", "archive/all.gz", "_framework/blazor.web.js", ".hidden"];
        foreach (var file in files)
            await File.WriteAllTextAsync(Path.Combine(webRoot, file), "x");

        var export = await Export(Options, app => ServeFilesOf(app, webRoot), News.Plain("quay"));

        Assert.Equal(["archive/all.gz", "site.css"], export.Files.Where(file => File.Exists(Path.Combine(webRoot, file))));
    }

    [Fact]
    public async Task Whole_addresses_need_to_know_where_the_site_is()
    {
        var fault = await Assert.ThrowsAsync<ExportException>(() => Export(new NewsContentOptions(), News.Ferry()));

        Assert.Contains("NewsContentOptions.BaseAddress", fault.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_site_below_a_path_is_exported_as_the_host_will_serve_it()
    {
        var export = await Export(new NewsContentOptions { BaseAddress = new Uri("https://town.example/news/") }, News.Ferry());

        Assert.All(export.Problems, problem => Assert.Contains("/news/pictures/", problem.Message, StringComparison.Ordinal));
        Assert.Contains("world/ferry/index.html", export.Files);
        Assert.Contains("href=\"/news/world/ferry\"", Read("index.html"), StringComparison.Ordinal);
    }

    private NewsContentOptions WithPictures => Options with { PicturesFolder = _pictures.Folder };

    private Task<NewsExport> Export(NewsContentOptions options, params Article[] articles) => Export(options, static _ => { }, articles);

    private async Task<NewsExport> Export(NewsContentOptions options, Action<WebApplication> configure, params Article[] articles)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        configure(app);
        app.MapNewsContent(new ArticleCatalog(articles), options);
        return await app.ExportNewsContentAsync(Folder);
    }

    private static void ServeFilesOf(WebApplication app, string folder)
    {
        app.Environment.WebRootFileProvider = new PhysicalFileProvider(folder);
        app.UseStaticFiles();
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, file), Encoding.UTF8);

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith('.'))
            .Order(StringComparer.Ordinal);
}
