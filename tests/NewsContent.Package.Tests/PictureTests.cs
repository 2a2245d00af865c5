using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Pictures of articles: found and measured by a real build, and copied to the output and to what is published.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class PictureTests(PackedPackage package)
{
    private const string Pier = "<svg width='60' height='40'/>";

    private const string Print = """
        foreach (var article in Articles.All)
            Console.WriteLine($"{article.Image!.Source} {article.Image.Width}x{article.Image.Height}");
        """;

    [Fact]
    public void An_app_has_its_pictures_in_the_output_and_in_what_is_published()
    {
        var app = Consumer
            .Console(package, items: """<NewsPicture Include="../photos/sign #1.svg" Link="Articles/sign #1.svg" />""")
            .With("Articles/world/ferry.txt", Story("Ferry", "pier.svg"))
            .With("Articles/sign.txt", Story("Sign", "sign #1.svg"))
            .With("Articles/world/pier.svg", Pier)
            .With("Articles/_draft.svg", Pier)
            .With("../photos/sign #1.svg", "<svg viewBox='0 0 3 2'/>")
            .WithProgram(Print);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["sign #1.svg 3x2", "world/pier.svg 60x40"], app.Run().Succeeded().Lines);
        Assert.Equal(["sign #1.svg", "world/pier.svg"], Copied(app.PathOf("bin/Debug/net10.0/Articles")));
        DotnetCommand.Run(app.Folder, "publish", "-nodereuse:false", "-o", app.PathOf("out")).Succeeded();
        Assert.Equal(["sign #1.svg", "world/pier.svg"], Copied(app.PathOf("out/Articles")));

        // Another picture in its place, of another size.
        app.With("Articles/world/pier.svg", "<svg width='90' height='80'/>");
        app.Build("--no-restore").Succeeded();
        Assert.Equal(["sign #1.svg 3x2", "world/pier.svg 90x80"], app.Run().Succeeded().Lines);
        Assert.Contains("90", File.ReadAllText(app.PathOf("bin/Debug/net10.0/Articles/world/pier.svg")), StringComparison.Ordinal);

        File.Move(app.PathOf("Articles/world/pier.svg"), app.PathOf("Articles/world/Pier.svg"));
        var told = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains(
            "Articles/world/ferry.txt(2,8): error NEWS070: There is no picture “pier.svg”. Did you mean “Pier.svg”?",
            told,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_has_its_own_pictures_and_those_of_a_library()
    {
        var library = Consumer
            .Library(package, "World")
            .With("Articles/harbour/ferry.txt", Story("Ferry", "pier.svg"))
            .With("Articles/harbour/pier.svg", Pier);
        var site = Consumer.Web(package);
        File.WriteAllText(
            site.ProjectFile,
            File.ReadAllText(site.ProjectFile)
                .Replace(
                    "</ItemGroup>",
                    $"""<ProjectReference Include="{library.ProjectFile}" /><NewsPicture Include="wwwroot/map.svg" /></ItemGroup>""",
                    StringComparison.Ordinal
                )
        );
        site.With("Articles/tides.txt", Story("Tides", "tide.svg"))
            .With("Articles/tide.svg", Pier)
            .With("wwwroot/logo.svg", Pier)
            .With("wwwroot/map.svg", Pier)
            .With("Articles/data.json", "{}")
            .WithProgram("Console.WriteLine(World.Articles.All.Count + Articles.All.Count);");

        Assert.Empty(site.Build().Succeeded().Warnings);
        Assert.Equal(["harbour/pier.svg", "tide.svg"], Copied(site.PathOf("bin/Debug/net10.0/Articles")));
        var publish = DotnetCommand.Run(site.Folder, "publish", "-nodereuse:false", "-o", site.PathOf("out")).Succeeded();
        Assert.Empty(publish.Warnings);
        Assert.Equal(["harbour/pier.svg", "tide.svg"], Copied(site.PathOf("out/Articles")));
        Assert.Equal(["logo.svg", "map.svg"], Copied(site.PathOf("out/wwwroot")));
    }

    [Fact]
    public void An_older_picture_takes_the_place_of_a_newer_one_and_one_is_held_back_by_the_project()
    {
        const string Held = """<NewsPicture Update="Articles/soon/**" CopyToOutputDirectory="Never" />""";
        var app = Consumer
            .Console(package, items: Held)
            .With("Articles/ferry.txt", Story("Ferry", "pier.svg"))
            .With("Articles/soon.txt", Story("Soon", "soon/quay.svg"))
            .With("Articles/pier.svg", Pier)
            .With("Articles/readme.svg", Pier)
            .With("Articles/soon/quay.svg", Pier)
            .WithProgram(Print);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["pier.svg", "readme.svg"], Copied(app.PathOf("bin/Debug/net10.0/Articles")));
        app.With("Articles/pier.svg", "<svg width='90' height='80'/>");
        File.SetLastWriteTimeUtc(app.PathOf("Articles/pier.svg"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        app.Build("--no-restore").Succeeded();

        Assert.Equal(["pier.svg 90x80", "soon/quay.svg 60x40"], app.Run().Succeeded().Lines);
        Assert.Contains("90", File.ReadAllText(app.PathOf("bin/Debug/net10.0/Articles/pier.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_picture_in_an_article_appears_in_the_running_app()
    {
        const string Reader = """
            var shown = "";
            while (true)
            {
                var image = Articles.Ferry.Image!;
                var seen = $"{image.Source} {image.Width}x{image.Height}.";
                if (seen != shown) Console.WriteLine(shown = seen);
                Thread.Sleep(100);
            }
            """;
        var consumer = Consumer
            .Console(package)
            .WithProgram(Reader)
            .With("Articles/ferry.txt", Story("Ferry", "pier.svg"))
            .With("Articles/quay.svg", "<svg width='6' height='4'/>")
            .With("Articles/pier.svg", Pier);
        using var app = WatchedApp.Start(consumer.Folder);
        await app.Line("pier.svg 60x40.");
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With("Articles/ferry.txt", Story("Ferry", "quay.svg"));

        await app.Line("quay.svg 6x4.", printed);
    }

    private static string Story(string headline, string picture) =>
        $"{headline}\nImage: {picture}\nImage alt: A picture\n2026-01-05\n\nThe boats run again.\n";

    private static IEnumerable<string> Copied(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.svg", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
