using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>An edit of the texts rebuilds what it must; no edit rebuilds nothing.</summary>
[Collection(PackageTests.Name)]
public sealed class IncrementalBuildTests(PackedPackage package)
{
    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Editing_adding_renaming_and_removing_an_article_rebuild_and_nothing_else_does(string storage)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/one.txt", Article("One"))
            .With("Articles/two.txt", Article("Two"))
            .WithProgram("Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug + ':' + article.Headline)));");
        app.Build().Succeeded();
        Assert.Equal("one:One two:Two", Printed(app));

        var built = Stamp(app);
        app.Build("--no-restore").Succeeded();
        Assert.Equal(built, Stamp(app));

        app.With("Articles/one.txt", Article("Eins"));
        Assert.Equal("one:Eins two:Two", Rebuilt(app));

        app.With("Articles/three.txt", Article("Three"));
        Assert.Equal("one:Eins three:Three two:Two", Rebuilt(app));

        File.Move(app.PathOf("Articles/three.txt"), app.PathOf("Articles/third.txt"));
        Assert.Equal("one:Eins third:Three two:Two", Rebuilt(app));

        File.Delete(app.PathOf("Articles/two.txt"));
        Assert.Equal("one:Eins third:Three", Rebuilt(app));

        built = Stamp(app);
        app.Build("--no-restore").Succeeded();
        Assert.Equal(built, Stamp(app));
    }

    private static string Article(string headline) => headline + "\n\n2026-01-05\n\nThe boats run again.\n";

    private static string Rebuilt(Consumer app)
    {
        app.Build("--no-restore").Succeeded();
        return Printed(app);
    }

    private static string Printed(Consumer app) => Assert.Single(app.Run().Succeeded().Lines);

    private static DateTime Stamp(Consumer app) => File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/Demo.dll"));
}
