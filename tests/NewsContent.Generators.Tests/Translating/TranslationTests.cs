using System.Globalization;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Translating;

/// <summary>Articles in several languages: what is told, where, and what an app gets.</summary>
public class TranslationTests
{
    private const string Talks = """
        Talks Resume

        Slug: world/talks
        2026-02-07

        “We begin,” said Ida Holm.

        ## Sanctions

        They end.
        """;

    private static readonly TestProject Project = TestProject
        .Empty.WithArticle("Articles/world/iran.txt", Talks)
        .WithArticle("Articles/world/2026-02-08-iran.de.md", "# Gespräche beginnen\n\n2026-02-08\n\n„Wir beginnen“, sagte Ida Holm.\n")
        .WithArticle("Articles/fr/world/iran.txt", Story.With("Les pourparlers"))
        .WithArticle("Articles/world/iran.PT-br.txt", Story.With("Conversas"))
        .WithArticle("Articles/plain.txt", Story.With("A Plain Story"));

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "Quotes", "Literals" },
            { "Quotes", "Resources" },
            { "Sections", "Literals" },
            { "Sections", "Resources" },
            { "Articles", "Literals" },
            { "Articles", "Resources" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_article_is_there_in_all_its_languages(string names, string storage)
    {
        var project = Project.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage);
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var (all, talks, plain) = (app.All(), app.Article("World.Talks"), app.Article("Plain"));

        Assert.Equal([plain, talks], all);
        var german = talks.In("de");
        Assert.NotNull(german);
        Assert.Equal(("Gespräche beginnen", "de", "world/talks"), (german.Headline, german.Language, german.Slug));
        Assert.Equal("Articles/world/2026-02-08-iran.de.md", german.SourcePath);
        Assert.Equal("Wir beginnen", Assert.Single(german.Quotes).Text);
        Assert.Equal(["de", "fr", "pt-BR"], talks.Translations.Select(static one => one.Language));
        Assert.Equal(["en", "fr", "pt-BR"], german.Translations.Select(static one => one.Language));
        Assert.Same(german, talks.In("DE-at"));
        Assert.Same(talks, talks.In("en-GB"));
        Assert.Same(talks, german.In("en"));
        Assert.Same(german, talks.In("fr")!.In("de"));
        Assert.Null(talks.In("pt"));
        Assert.Null(talks.In("it"));
        Assert.Null(plain.In("de"));
        Assert.Empty(plain.Translations);
        Assert.Same(german, talks.InOrDefault(CultureInfo.GetCultureInfo("de-CH")));
        Assert.Same(talks, talks.InOrDefault(CultureInfo.GetCultureInfo("it-IT")));
        Assert.Same(talks, german.InOrDefault(CultureInfo.InvariantCulture));

        Assert.Equal([german], all.ForLanguage("de"));
        Assert.Same(german, all.ForLanguage("de")["world/talks"]);
        Assert.Equal([plain, talks], all.ForLanguage("en"));
        Assert.Empty(all.ForLanguage("it"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Without_translations_the_same_is_emitted(string names, string storage)
    {
        var with = Project.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage);
        var without = with.Without("Articles/world/2026-02-08-iran.de.md")
            .Without("Articles/fr/world/iran.txt")
            .Without("Articles/world/iran.PT-br.txt");

        var (before, after) = (GeneratorRun.Of(without).DemandFlawless().Sources, GeneratorRun.Of(with).DemandFlawless().Sources);

        // A translation changes no file of originals; the index has one line more for each file of translations.
        Assert.All(before.Where(static file => file.Key != "Articles.g.cs"), file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Equal(["Articles.Translations000.g.cs"], after.Keys.Except(before.Keys));
        Assert.DoesNotContain("Translations", before["Articles.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_has_the_translations_of_its_original_and_is_equal_without_them()
    {
        using var app = GeneratorRun.Of(Project).DemandFlawless().Load();
        var talks = app.Article("World.Talks");

        var copy = talks with { Kicker = talks.Kicker };

        Assert.Equal(talks, copy);
        Assert.Same(talks.In("de"), copy.In("de"));
        Assert.Equal(talks, copy with { Translations = [] });
        Assert.Null((copy with { Translations = [] }).In("de"));
    }

    [Fact]
    public void Links_of_a_translation_are_those_of_its_original_and_lead_to_originals()
    {
        const string Link = "See [it](../plain.txt) and [that](iran.txt).";
        var project = Project
            .WithArticle("Articles/world/fog.md", $"# Fog\n\n2026-02-07\n\n{Link}\n")
            .WithArticle("Articles/de/world/fog.md", $"# Nebel\n\nRelated: world/talks\n2026-02-07\n\n{Link}\n");
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var (talks, plain, fog) = (app.Article("World.Talks"), app.Article("Plain"), app.Article("World.Fog").In("de")!);

        Assert.Equal([plain, talks], fog.Paragraphs[0].Inlines.Select(static link => link.Reference!.Article));
        Assert.Same(talks, Assert.Single(fog.Related).Article);
        Assert.Equal("world/fog", Assert.Single(app.All().ReferencesTo(talks)).Slug);
        Assert.Equal(fog, Assert.Single(app.All().ForLanguage("de").ReferencesTo(talks)));
    }

    [Fact]
    public void Fields_are_those_of_the_original_folder()
    {
        var project = TestProject
            .Empty.WithCode(
                """
                using NewsContent;
                namespace Newsroom;
                [ArticleFields("reviews")]
                public sealed record ReviewFields(int Stars);
                """
            )
            .WithArticle("Articles/reviews/ferry.txt", "The Ferry\n\nStars: 4\n2026-02-07\n\nText.\n")
            .WithArticle("Articles/de/reviews/ferry.txt", "Die Fähre\n\nStars: 5\n2026-02-07\n\nText.\n")
            .WithArticle("Articles/reviews/ferry.fr.txt", "Le Ferry\n\nStars: 3\n2026-02-07\n\nTexte.\n");
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var ferry = app.Article("Reviews.Ferry");

        int StarsOf(string language) => (int)((dynamic)ferry.In(language)!).Fields.Stars;

        Assert.Equal((5, 3), (StarsOf("de"), StarsOf("fr")));
    }

    [Theory]
    [InlineData("Articles/v2.in.txt", "V2In")]
    [InlineData("Articles/report.pdf.txt", "ReportPdf")]
    [InlineData("Articles/report.old.txt", "ReportOld")]
    [InlineData("Articles/report.de-1996.txt", "ReportDe1996")]
    [InlineData("Articles/alone.de.txt", "AloneDe")]
    [InlineData("Articles/de/alone.txt", "De.Alone")]
    public void Without_named_languages_what_only_looks_so_is_an_article(string path, string member)
    {
        var project = TestProject
            .Empty.WithArticle("Articles/v2.txt", Story.With("V2"))
            .WithArticle("Articles/report.txt", Story.With("Report"))
            .WithArticle(path, Story.With("The Other"));

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        Assert.Equal("The Other", app.Article(member).Headline);
    }

    [Fact]
    public void Named_languages_are_all_there_are()
    {
        var project = TestProject
            .Empty.With(MetadataNames.Languages, "en; DE;gsw")
            .WithArticle("Articles/v2.txt", Story.With("V2"))
            .WithArticle("Articles/v2.is.txt", Story.With("V2 is"))
            .WithArticle("Articles/v2.de-AT.txt", Story.With("V2 ist"))
            .WithArticle("Articles/v2.gsw.txt", Story.With("V2 isch"));

        var run = GeneratorRun.Of(project).DemandCompiles();

        using var app = run.Load();
        Assert.Equal(["de-AT", "gsw"], app.Article("V2").Translations.Select(static one => one.Language));
        Assert.Equal("V2 is", app.Article("V2Is").Headline);
        Assert.Equal(["Articles/v2.is.txt(1,1,1,1): warning NEWS064"], run.Problems.Select(Told.Where));
        Assert.Contains(
            "into “de” and “gsw”",
            Assert.Single(run.Problems).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_wrong_with_a_translation_is_reported_at_its_place()
    {
        var project = TestProject
            .Empty.With(MetadataNames.Languages, "en;de")
            .WithArticle("Articles/a.txt", Story.With("A"))
            .WithArticle("Articles/a.de.txt", "A\n\nLanguage: fr\nSlug: other\nAliases: b\n2026-02-07\n\nText.\n")
            .WithArticle("Articles/de/a.txt", Story.With("A"))
            .WithArticle("Articles/a.en.txt", Story.With("A"))
            .WithArticle("Articles/lost.de.txt", Story.With("Lost"))
            .WithArticle("Articles/deutsch.txt", "Text\n\nLanguage: de-AT\n2026-02-07\n\nText.\n");

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.Equal(
            [
                "Articles/a.de.txt(3,11,3,13): error NEWS060",
                "Articles/a.de.txt(4,7,4,12): error NEWS063",
                "Articles/a.de.txt(5,10,5,11): error NEWS063",
                "Articles/a.en.txt(1,1,1,1): error NEWS062",
                "Articles/de/a.txt(1,1,1,1): error NEWS062",
                "Articles/deutsch.txt(1,1,1,1): warning NEWS064",
                "Articles/lost.de.txt(1,1,1,1): error NEWS061",
            ],
            run.Problems.Select(Told.Where).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_wrong_list_of_languages_is_reported()
    {
        var run = GeneratorRun.Of(Project.With(MetadataNames.Languages, "en;german"));

        Assert.Contains(
            "NewsContentLanguages",
            Assert.Single(run.Problems).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_library_tells_others_of_its_originals_alone()
    {
        var library = Project with { AssemblyName = "Library" };
        var sources = GeneratorRun.Of(library).Sources;

        Assert.DoesNotContain("ArticleSlugs", sources["Articles.Translations000.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_of_the_original_lead_to_what_keeps_them(string names, string storage)
    {
        var project = TestProject
            .Empty.With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle(
                "Articles/talks.txt",
                "Talks\n\n2026-02-07\n\n“We end,” she said. “We begin,” said Ida Holm.\n\n## Sanctions\n\nThey end.\n"
            )
            .WithArticle(
                "Articles/talks.de.txt",
                "Gespräche\n\n2026-02-07\n\n„Wir beginnen“{#WeBegin}, sagte Ida Holm. „Ende“, sagte sie.\n\n"
                    + "## Sanktionen {#Sanctions}\n\nEnde.\n"
            );
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var talks = app.Article("Talks");
        var german = talks.In("de")!;

        Assert.Same(german.Quotes[0], german.Find(talks.Quotes[1]));
        Assert.Same(german.Quotes[0], (german with { Kicker = "X" }).Find(talks.Quotes[1]));
        Assert.Null(german.Find(talks.Quotes[0]));
        Assert.Same(german.Sections[0], german.Find(talks.Sections[0]));
        Assert.Same(german.Quotes[1], german.Find(german.Quotes[1]));
        Assert.Same(talks.Quotes[1], talks.Find(talks.Quotes[1]));
        Assert.Null(talks.Find(german.Quotes[0]));
    }

    [Fact]
    public void A_name_that_the_original_has_not_is_reported()
    {
        var project = TestProject
            .Empty.WithArticle("Articles/talks.txt", "Talks\n\n2026-02-07\n\n“We begin,” said Ida Holm.\n")
            .WithArticle(
                "Articles/talks.de.txt",
                "Gespräche\n\n2026-02-07\n\n„Wir beginnen“{#WeBegun}, sagte Ida Holm.\n\n## Sanktionen {#Sanctions}\n\nEnde.\n"
            );

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.Equal(
            ["Articles/talks.de.txt(5,1,5,15): warning NEWS065", "Articles/talks.de.txt(7,4,7,14): warning NEWS065"],
            run.Problems.Select(Told.Where).Order(StringComparer.Ordinal)
        );
        Assert.Contains("“WeBegin”", run.Problems[0].GetMessage(CultureInfo.InvariantCulture) + run.Problems[1], StringComparison.Ordinal);
    }
}
