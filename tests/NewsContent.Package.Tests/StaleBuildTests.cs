using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>A build sees another file in an article's place, be it older; and does nothing when nothing has changed.</summary>
[Collection(PackageTests.Name)]
public sealed class StaleBuildTests(PackedPackage package)
{
    [Fact]
    public void Another_file_in_an_articles_place_is_seen_whatever_its_time()
    {
        var app = Consumer
            .Console(package)
            .With("Articles/one.txt", Article("One"))
            .With("Articles/two.txt", Article("Two"))
            .With("older.txt", Article("Old"))
            .WithProgram("Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug + ':' + article.Headline)));");
        var earlier = DateTime.UtcNow.AddHours(-1);
        foreach (var file in (string[])["Articles/one.txt", "Articles/two.txt", "older.txt"])
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
    }

    private static string Article(string headline) => headline + "\n\n2026-01-05\n\nThe boats run again.\n";

    private static string Rebuilt(Consumer app)
    {
        app.Build("--no-restore").Succeeded();
        return Assert.Single(app.Run().Succeeded().Lines);
    }

    private static DateTime Stamp(Consumer app) => File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/Demo.dll"));
}
