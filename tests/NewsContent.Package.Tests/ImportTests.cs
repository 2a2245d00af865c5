using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What <c>newscontent import</c> writes builds: in a project with the package, with drafts and without.</summary>
[Collection(PackageTests.Name)]
public sealed class ImportTests(PackedPackage package)
{
    private const string Print = """
        Console.WriteLine(Articles.All.Count);
        Console.WriteLine(Articles.Posts.SilentHorn.Slug);
        Console.WriteLine(Articles.Posts.MarketDay.In("de")!.Headline);
        Console.WriteLine(Articles.Blog.Stairs.Published);

        """;

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

        app.Build().Succeeded();
        Assert.Equal(["36", "posts/silent-horn", "Markttag", "03/06/2026"], app.Run().Succeeded().Lines);
        app.Build("-c", "Release", "--no-restore").Succeeded();
    }
}
