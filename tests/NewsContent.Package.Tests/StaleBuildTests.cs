using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>A build sees another file in an article's place, be it older; and does nothing when nothing has changed.</summary>
[Collection(PackageTests.Name)]
public sealed class StaleBuildTests(PackedPackage package)
{
    private const string Print =
        "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug + ':' + article.Headline)));";

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Another_file_in_an_articles_place_is_seen_whatever_its_time(string storage)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/one.txt", Article("One"))
            .With("Articles/two.txt", Article("Two"))
            .With("older.txt", Article("Old"))
            .With("draft.txt", "No date\n")
            .WithProgram(Print);
        var earlier = DateTime.UtcNow.AddHours(-1);
        foreach (var file in (string[])["Articles/one.txt", "Articles/two.txt", "older.txt", "draft.txt"])
            File.SetLastWriteTimeUtc(app.PathOf(file), earlier);
        app.Build().Succeeded();
        var built = Stamp(app);
        app.Build("--no-restore").Succeeded();
        Assert.Equal(built, Stamp(app));

        File.Move(app.PathOf("older.txt"), app.PathOf("Articles/one.txt"), overwrite: true);
        Assert.Equal("one:Old two:Two", Rebuilt(app));

        File.Move(app.PathOf("Articles/one.txt"), app.PathOf("moved.txt"));
        File.Move(app.PathOf("Articles/two.txt"), app.PathOf("Articles/one.txt"));
        File.Move(app.PathOf("moved.txt"), app.PathOf("Articles/two.txt"));
        Assert.Equal("one:Two two:Old", Rebuilt(app));

        app.With("Articles/two.txt", Article("New"));
        File.SetLastWriteTimeUtc(app.PathOf("Articles/two.txt"), earlier);
        Assert.Equal("one:Two two:New", Rebuilt(app));

        File.Move(app.PathOf("draft.txt"), app.PathOf("Articles/one.txt"), overwrite: true);
        Assert.Contains(app.Build("--no-restore").Errors, static error =>
            error.Contains("Articles/one.txt(", StringComparison.Ordinal) && error.Contains("NEWS005", StringComparison.Ordinal)
        );
    }

    /// <summary>The compiler's target sees new files and other files, and no file that it gets no more.</summary>
    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void The_last_article_that_goes_is_in_the_app_no_more(string storage)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/one.txt", Article("One"))
            .WithProgram(
                """
                var articles = typeof(Program).Assembly.GetType("Demo.Articles");
                Console.WriteLine(articles?.GetProperty("One") is not null);
                """
            );
        app.Build().Succeeded();
        Assert.Equal(["True"], app.Run().Succeeded().Lines);

        File.Delete(app.PathOf("Articles/one.txt"));
        Assert.Equal("False", Rebuilt(app));
        var built = Stamp(app);
        app.Build("--no-restore").Succeeded();
        Assert.Equal(built, Stamp(app));

        app.With("Articles/one.txt", Article("One"));
        Assert.Equal("True", Rebuilt(app));
    }

    [Theory]
    [InlineData("Literals", "manifest stamp")]
    [InlineData("Resources", "manifest stamp texts")]
    public void A_build_with_nothing_to_do_writes_nothing_and_a_clean_leaves_nothing(string storage, string kinds)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/one.txt", Article("One"))
            .With(
                OperatingSystem.IsWindows() ? "Articles/two.txt" : "Articles/two?.txt",
                Article("Two").Replace("2026", "Slug: two\n2026", StringComparison.Ordinal)
            )
            .WithProgram(Print);
        app.Build().Succeeded();
        var files = kinds.Split(' ').Select(static kind => "obj/Debug/net10.0/NewsContent." + kind).Append("obj/Debug/net10.0/Demo.dll");
        var times = files.Select(file => File.GetLastWriteTimeUtc(app.PathOf(file))).ToArray();
        Assert.All(files, file => Assert.True(File.Exists(app.PathOf(file)), file));

        app.Build("--no-restore").Succeeded();

        Assert.Equal(times, files.Select(file => File.GetLastWriteTimeUtc(app.PathOf(file))));
        DotnetCommand.Run(app.Folder, "clean", "-nodereuse:false").Succeeded();
        Assert.Empty(Directory.GetFiles(app.PathOf("obj"), "NewsContent.*", SearchOption.AllDirectories));
        Assert.All(Directory.GetDirectories(app.PathOf("obj"), "NewsContent.articles", SearchOption.AllDirectories), static copies =>
            Assert.Empty(Directory.GetFiles(copies))
        );
        Assert.Equal("one:One two:Two", Rebuilt(app));
    }

    /// <summary>What the other storage has written goes with the build that does not write it.</summary>
    [Fact]
    public void A_project_that_changes_its_storage_keeps_right_texts()
    {
        var app = Consumer
            .Console(package)
            .With("Articles/one.txt", Article("One"))
            .With("Articles/two.txt", Article("Two"))
            .WithProgram(Print);
        DotnetCommand.Run(app.Folder, "restore").Succeeded();
        foreach (var storage in (string[])["Resources", "Literals", "Resources"])
        {
            app.Build("--no-restore", "-p:NewsContentStorage=" + storage).Succeeded();
            Assert.Equal("one:One two:Two", Assert.Single(app.Run().Succeeded().Lines));
            Assert.Equal(storage == "Resources", File.Exists(app.PathOf("obj/Debug/net10.0/NewsContent.texts")));
        }
    }

    private static string Article(string headline) => headline + "\n\n2026-01-05\n\nThe boats run again.\n";

    private static string Rebuilt(Consumer app)
    {
        app.Build("--no-restore").Succeeded();
        return Assert.Single(app.Run().Succeeded().Lines);
    }

    private static DateTime Stamp(Consumer app) => File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/Demo.dll"));
}
