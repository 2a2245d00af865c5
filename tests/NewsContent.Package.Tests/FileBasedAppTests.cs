using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>An app of one file sees what changes in its articles at the next run.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public void An_edited_an_added_and_a_broken_article_are_seen_at_the_next_run()
    {
        var folder = package.NewFolder("script");
        Directory.CreateDirectory(Path.Combine(folder, "Articles"));
        const string Print = "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug + ':' + article.Headline)));";
        Write("app.cs", $"#:package NewsContent.Generators@{package.Version}\n{Print}\n");
        Write("Articles/one.txt", Article("One"));
        Assert.Equal(["one:One"], Run().Succeeded().Lines);

        Write("Articles/one.txt", Article("Eins"));
        Assert.Equal(["one:Eins"], Run().Succeeded().Lines);

        Write("Articles/two.txt", Article("Two"));
        Assert.Equal(["one:Eins two:Two"], Run().Succeeded().Lines);

        Write("Articles/two.txt", "Two\n\nNo date.\n");
        var broken = Run();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("error NEWS005: ", broken.Output, StringComparison.Ordinal);

        void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);
        CommandResult Run() => DotnetCommand.Run(folder, "run", "app.cs");
    }

    private static string Article(string headline) => headline + "\n\n2026-01-05\n\nThe boats run again.\n";
}
