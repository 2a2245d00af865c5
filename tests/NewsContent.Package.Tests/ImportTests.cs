using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What <c>newscontent import</c> writes builds: in a project with the package, with drafts and without.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class ImportTests(PackedPackage package)
{
    private const string Print = """
        Console.WriteLine(Articles.All.Count);
        Console.WriteLine(Articles.Posts.SilentHorn.Slug);
        Console.WriteLine(Articles.Posts.MarketDay.In("de")!.Headline);
        Console.WriteLine(Articles.Blog.Stairs.Published);
        Console.WriteLine(Articles.Posts.OldPier.Image!.Caption);
        var pictures = Articles.All.Select(article => article.Image).OfType<Image>();
        var shown = pictures.Select(one => $"{one.Source} {one.Width}x{one.Height}");
        foreach (var picture in shown.Order(StringComparer.Ordinal))
            Console.WriteLine(picture);
        foreach (var figure in Articles.Posts.OldPier.Blocks.OfType<Figure>())
            Console.WriteLine($"{figure.Image.Source}: {figure.Caption?.Text}");

        """;

    private static readonly string[] ExpectedLines =
    [
        "36",
        "posts/silent-horn",
        "Markttag",
        "03/06/2026",
        "The pier before the storm",
        "assets/harbour.png 1x1",
        "blog/stairs/stairs.png 1x1",
        "hero.png 1x1",
        "https://pictures.example/astro.png x",
        "images/horn.png 1x1",
        "img/lamp.png 1x1",
        "posts/old-pier/cover.png 1x1",
        "posts/old-pier/pier.png:",
        "posts/old-pier/planks.png: The planks that remain",
    ];

    [Fact]
    public void Forty_posts_of_three_blogs_are_articles_of_one_app()
    {
        var app = Consumer.Console(package).WithProgram(Print);
        var blogs = Path.Combine(Repository.Root, "tests", "NewsContent.Tool.Tests", "Importing", "Blogs");
        foreach (var (blog, program) in (ReadOnlySpan<(string, string)>)[("hugo-yaml", "hugo"), ("hugo-toml", "hugo"), ("astro", "astro")])
        {
            string[] tool = ["run", "--project", Path.Combine(Repository.Root, "src", "NewsContent.Tool"), "-c", "Release", "--"];
            var run = DotnetCommand.Run(
                app.Folder,
                [.. tool, "import", Path.Combine(blogs, blog), "--from", program, "--to", app.PathOf("Articles")]
            );
            Assert.Contains(run.Lines, static line => line.Contains(" articles (", StringComparison.Ordinal));
        }

        var built = app.Build().Succeeded();
        Assert.DoesNotContain(built.Lines, static line => line.Contains("NEWS070", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Lines, static line => line.Contains("NEWS072", StringComparison.Ordinal));
        Assert.Equal(ExpectedLines, app.Run().Succeeded().Lines);
        var output = app.PathOf("bin/Debug/net10.0/Articles");
        Assert.Equal(
            [
                "assets/harbour.png",
                "blog/images/boat.png",
                "blog/stairs/stairs.png",
                "hero.png",
                "images/horn.png",
                "img/lamp.png",
                "posts/old-pier/cover.png",
                "posts/old-pier/pier.png",
                "posts/old-pier/planks.png",
                "posts/old-pier/unused.png",
            ],
            Directory
                .EnumerateFiles(output, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
        app.Build("-c", "Release", "--no-restore").Succeeded();
    }
}
