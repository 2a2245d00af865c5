using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Translating;

/// <summary>What is run again after an edit of a translation, and above all what is not.</summary>
public class TranslationEditTests
{
    private const int Count = 130;
    private const string German = "Articles/story-007.de.txt";
    private const string TranslationsFile = "Articles.Translations000.g.cs";

    private static readonly TestProject Project = Story
        .Many(Count)
        .WithArticle(German, Story.With("Rat stimmt zu"))
        .WithArticle("Articles/fr/story-008.txt", Story.With("Le conseil"));

    [Fact]
    public void Where_nothing_is_translated_nothing_is_ever_resolved()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var renamed = before.After(project => project.WithArticle("Articles/late-edition.txt", Story.With()));

        Assert.True(renamed.Kept(TrackingNames.Translations));
    }

    [Fact]
    public void A_text_resolves_no_translation()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project => project.WithArticle(Story.Identity(77), Story.With("Council rejects budget 77")));

        DemandNotRun(after, TrackingNames.Translations);
        Assert.NotEqual(TranslationsFile, Assert.Single(after.EmittedAnewSince(before)));
    }

    [Fact]
    public void The_text_of_a_translation_emits_the_file_of_translations_alone()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var after = before.After(project => project.WithArticle(German, Story.With("Rat lehnt ab")));

        DemandNotRun(after, TrackingNames.Translations);
        DemandNotRun(after, TrackingNames.NamePlan);
        Assert.True(after.Kept(TrackingNames.Index));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(after.Reasons(TrackingNames.Articles), IsNew));
        Assert.Equal([TranslationsFile], after.EmittedAnewSince(before));
        using var app = after.DemandFlawless().Load();
        Assert.Equal("Rat lehnt ab", app.Article("Story007").In("de")!.Headline);
    }

    [Fact]
    public void The_header_of_a_translation_may_be_in_its_language()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project =>
            project.WithArticle(German, "Rat stimmt zu\nVon: Ida Holm\n7. Februar 2026\n\nDie Fähre fährt.\n")
        );

        Assert.Equal([TranslationsFile], after.EmittedAnewSince(before));
        using var app = after.DemandFlawless().Load();
        var german = app.Article("Story007").In("de")!;
        Assert.Equal(new DateOnly(2026, 2, 7), german.Published);
        Assert.Equal(["Ida Holm"], german.Authors);
    }

    [Fact]
    public void A_translation_that_comes_reads_no_other_text()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project => project.WithArticle("Articles/story-009.de.txt", Story.With("Neu")));

        Assert.True(after.Reasons(TrackingNames.Articles).Count(IsNew) == 1);
        Assert.Equal([TranslationsFile], after.EmittedAnewSince(before));
        Assert.Equal(["de"], after.Load().Article("Story009").Translations.Select(static one => one.Language));
    }

    [Fact]
    public void An_original_that_goes_makes_an_article_of_its_translation()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project => project.Without(Story.Identity(7)));

        using var app = after.DemandFlawless().Load();
        Assert.Equal("Rat stimmt zu", app.Article("Story007De").Headline);
    }

    [Fact]
    public void A_slug_of_the_original_is_that_of_the_translation()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project =>
            project.WithArticle(Story.Identity(7), "Council approves budget 7\n\nSlug: seven\n2026-02-07\n\nThe council met on Friday.\n")
        );

        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Translations));
        using var app = after.DemandFlawless().Load();
        Assert.Equal("seven", app.Article("Seven").In("de")!.Slug);
    }

    [Fact]
    public void A_name_that_is_kept_emits_the_file_of_translations_when_the_original_changes_it()
    {
        var before = GeneratorRun.Of(
            Project
                .WithArticle(Story.Identity(7), Story.With(text: "“We begin,” said Ida Holm."))
                .WithArticle(German, Story.With(text: "„Wir beginnen“{#WeBegin}, sagte Ida Holm."))
        );

        var same = before.After(project => project.WithArticle(Story.Identity(7), Story.With(text: "“We begin,” Ida Holm said.")));
        var other = before.After(project => project.WithArticle(Story.Identity(7), Story.With(text: "“They begin,” said Ida Holm.")));

        Assert.True(same.Kept(TrackingNames.TranslatedNames));
        Assert.Single(same.EmittedAnewSince(before));
        Assert.Equal(["NEWS065"], other.Problems.Select(static problem => problem.Id));
        Assert.Contains(TranslationsFile, other.EmittedAnewSince(before));
    }

    private static bool IsNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New;

    /// <summary>A value that was made again and is the same as before is Unchanged, not Cached.</summary>
    private static void DemandNotRun(GeneratorRun run, string step) =>
        Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
}
