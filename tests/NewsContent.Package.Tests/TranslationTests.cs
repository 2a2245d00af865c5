using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Articles in several languages in an app outside of the repository: built, run, and told what is missing.</summary>
[Collection(PackageTests.Name)]
public sealed class TranslationTests(PackedPackage package)
{
    private const string Program = """
        var talks = Articles.World.Talks;
        Console.WriteLine(string.Join(' ', talks.Translations.Select(one => $"{one.Language}:{one.Headline}")));
        Console.WriteLine(talks.In("de-AT")!.Find(talks.Quotes[0])?.Text);
        Console.WriteLine(talks.In("it") is null);
        Console.WriteLine($"{Articles.All.Count} {Articles.All.ForLanguage("de").Count} {Articles.All.ForLanguage("fr")[0].Slug}");
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<NewsContentNames>Articles</NewsContentNames><NewsContentStorage>Resources</NewsContentStorage>")]
    public void An_app_has_its_articles_in_all_languages(string properties)
    {
        var app = Consumer
            .Console(package, properties: properties + "<NewsContentLanguages>en;de;fr</NewsContentLanguages>")
            .WithProgram(Program)
            .With("Articles/world/talks.txt", "Talks\n\n2026-02-07\n\n“We begin,” said Ida Holm.\n")
            .With("Articles/world/talks.de.txt", "Anfang\n\n2026-02-07\n\n„Wir beginnen“{#WeBegin}, sagte Ida Holm.\n")
            .With("Articles/fr/world/talks.md", "# Début\n\n2026-02-07\n\nTexte.\n");

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["de:Anfang fr:Début", "Wir beginnen", "True", "1 1 world/talks"], app.Run().Succeeded().Lines);

        File.Delete(app.PathOf("Articles/fr/world/talks.md"));
        app.With("Articles/lost.de.txt", "Verloren\n\n2026-02-07\n\nText.\n");
        var build = app.Build("--no-restore");
        Assert.Contains(build.Warnings, static told =>
            told.Contains("Articles/world/talks.txt(1,1): warning NEWS064", StringComparison.Ordinal)
        );
        Assert.Contains(build.Errors, static told => told.Contains("Articles/lost.de.txt(1,1): error NEWS061", StringComparison.Ordinal));
        Assert.Single(build.Errors);
    }
}
