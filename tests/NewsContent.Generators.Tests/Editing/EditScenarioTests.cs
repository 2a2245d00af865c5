using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Editing;

/// <summary>What is done again after an edit, and above all what is not. 130 articles are in four generated files and the index.</summary>
public class EditScenarioTests
{
    private const int Count = 130;
    private const string Index = "Articles.g.cs";
    private static readonly string Edited = Story.Identity(77);

    private static readonly string[] ContentSteps =
    [
        TrackingNames.Files,
        TrackingNames.Articles,
        TrackingNames.Problems,
        TrackingNames.Content,
        TrackingNames.Names,
        TrackingNames.NamePlan,
        TrackingNames.Index,
        TrackingNames.GeneratedFiles,
    ];

    [Fact]
    public void An_edit_of_the_apps_code_reads_and_emits_no_article()
    {
        var before = GeneratorRun.Of(Story.Many(Count).WithCode("class App { }"));

        var after = before.After(project => project.WithOtherCode("class App { int Count() => Newsroom.Articles.All.Count; }"));

        Assert.Equal([IncrementalStepRunReason.Unchanged], after.Reasons(TrackingNames.Project));
        Assert.All(ContentSteps, step => Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Empty(after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    [Fact]
    public void A_configuration_file_read_anew_reads_no_article_again()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.WithOptionsReadAnew());

        Assert.Equal([IncrementalStepRunReason.Cached], after.Reasons(TrackingNames.Options));
        Assert.All(after.Reasons(TrackingNames.Articles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Empty(after.EmittedAnewSince(before));
    }

    [Fact]
    public void A_blank_line_at_the_end_of_an_article_emits_nothing()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.WithArticle(Edited, Story.With("Council approves budget 77") + "\n\n"));

        DemandOneRead(after);
        Assert.All([TrackingNames.NamePlan, TrackingNames.Index, TrackingNames.GeneratedFiles], step =>
            Assert.True(after.Kept(step), step)
        );
        Assert.Empty(after.EmittedAnewSince(before));
    }

    [Fact]
    public void An_edited_article_emits_its_own_file_and_no_other()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.WithArticle(Edited, Story.With("Council rejects budget 77")));

        DemandOneRead(after);
        Assert.All([TrackingNames.NamePlan, TrackingNames.Index, TrackingNames.Options, TrackingNames.Project], step =>
            Assert.True(after.Kept(step), step)
        );
        Assert.Single(after.Reasons(TrackingNames.GeneratedFiles), IncrementalStepRunReason.Modified);
        Assert.Equal(
            3,
            after
                .Reasons(TrackingNames.GeneratedFiles)
                .Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        );
        var file = Assert.Single(after.EmittedAnewSince(before));
        Assert.Contains("Council rejects budget 77", after.Sources[file], StringComparison.Ordinal);
        after.DemandFlawless();
    }

    [Fact]
    public void An_added_article_emits_its_own_file_and_no_other()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.WithArticle("Articles/late-edition.txt", Story.With()));

        DemandOneRead(after);
        Assert.True(after.Kept(TrackingNames.Index));
        var file = Assert.Single(after.EmittedAnewSince(before));
        Assert.Contains(" LateEdition\n", after.Sources[file], StringComparison.Ordinal);
        after.DemandFlawless();
    }

    [Fact]
    public void A_removed_article_emits_its_own_file_and_no_other()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.Without(Edited));

        Assert.Equal(Count - 1, after.Reasons(TrackingNames.Articles).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.True(after.Kept(TrackingNames.Index));
        var file = Assert.Single(after.EmittedAnewSince(before));
        Assert.Contains(" Story077\n", before.Sources[file], StringComparison.Ordinal);
        Assert.DoesNotContain(" Story077\n", after.Sources[file], StringComparison.Ordinal);
        after.DemandFlawless();
    }

    [Fact]
    public void Nothing_else_is_lost_after_a_removal()
    {
        var (before, after) = (Story.Many(Count), Story.Many(Count).Without(Edited));

        // The driver of an editor: it removes, and runs again at each keystroke.
        var driver = GeneratorRun.Driver(before).RunGenerators(before.Compile()).ReplaceAdditionalTexts(after.AdditionalTexts);
        for (var i = 0; i < 3; i++)
        {
            driver = driver.RunGenerators(after.Compile());
            Assert.Equal(
                GeneratorRun.Of(after).Sources,
                driver
                    .GetRunResult()
                    .Results.Single()
                    .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString())
            );
        }
    }

    [Fact]
    public void A_renamed_article_leaves_one_file_and_enters_another()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project =>
            project.Without(Edited).WithArticle("Articles/late-edition.txt", Story.With("Council approves budget 77"))
        );

        // The oldest compiler pairs a step's inputs by their places: a file gone from the middle and one come at the end make it
        // read again all that stood between. What it emits is the same.
        if (!PairsInputsByPlace)
            DemandOneRead(after);
        Assert.True(after.Kept(TrackingNames.Index));
        Assert.Equal(
            FilesWith(before, "Story077").Concat(FilesWith(after, "LateEdition")).Distinct().Order(StringComparer.Ordinal),
            after.EmittedAnewSince(before)
        );
        after.DemandFlawless();
    }

    [Fact]
    public void A_first_article_in_a_new_folder_emits_the_index_too()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.WithArticle("Articles/world/treaty.txt", Story.With()));

        DemandOneRead(after);
        Assert.Equal(FilesWith(after, "Treaty").Append(Index).Order(StringComparer.Ordinal), after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    [Fact]
    public void The_last_article_of_a_generated_file_takes_the_file_with_it()
    {
        var before = GeneratorRun.Of(Story.Many(1));

        var after = before.After(project => project.Without(Story.Identity(0)));

        Assert.Equal(["Articles.000.g.cs", Index], after.EmittedAnewSince(before));
        Assert.Empty(after.Sources);
    }

    [Theory]
    [InlineData(MetadataNames.Accessibility, "internal")]
    [InlineData(MetadataNames.Namespace, "Elsewhere")]
    public void A_changed_option_emits_everything_and_reads_no_article(string property, string value)
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.With(property, value));

        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Options));
        Assert.All([TrackingNames.Articles, TrackingNames.Problems, TrackingNames.Content, TrackingNames.Names], step =>
            Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason))
        );
        Assert.Equal(after.Sources.Keys.Order(StringComparer.Ordinal), after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    [Fact]
    public void Names_that_are_asked_for_read_every_article_again()
    {
        var before = GeneratorRun.Of(Story.Many(Count).With(MetadataNames.Names, "Articles"));

        var after = before.After(project => project.With(MetadataNames.Names, "Quotes"));

        // The stories have no quotations: what is read is what it was.
        Assert.All(after.Reasons(TrackingNames.Articles), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal(after.Sources.Keys.Order(StringComparer.Ordinal), after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    [Fact]
    public void A_changed_language_reads_every_article_again() // It is in the content of those that name none.
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project => project.With(MetadataNames.Language, "de"));

        Assert.Equal(Count, after.Reasons(TrackingNames.Articles).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.True(after.Kept(TrackingNames.NamePlan));
        using var app = after.Load();
        Assert.All(app.All(), article => Assert.Equal("de", article.Language));
    }

    [Fact]
    public void A_changed_message_emits_no_source()
    {
        // The heading without a paragraph is told at its line, which moves; the content stays.
        const string Text = "Council approves budget\n\n2026-02-07\n\nThe council met.\n\n## Next Steps\n";
        var before = GeneratorRun.Of(Story.Many(Count).WithArticle(Edited, Text));

        var after = before.After(project =>
            project.WithArticle(Edited, Text.Replace("met.\n\n", "met.\n\n\n\n", StringComparison.Ordinal))
        );

        Assert.Equal($"{Edited}(7,4,7,14): error NEWS009", Assert.Single(before.Problems).Where());
        Assert.Equal($"{Edited}(9,4,9,14): error NEWS009", Assert.Single(after.Problems).Where());
        DemandOneRead(after);
        Assert.All([TrackingNames.NamePlan, TrackingNames.Index, TrackingNames.GeneratedFiles], step =>
            Assert.True(after.Kept(step), step)
        );
        Assert.Empty(after.EmittedAnewSince(before));
    }

    [Fact]
    public void Source_that_changes_leaves_the_messages_alone()
    {
        const string Text = "Council approves budget\n\n2026-02-07\n\nThe council met.\n\n## Next Steps\n";
        var before = GeneratorRun.Of(Story.Many(Count).WithArticle(Edited, Text));

        var after = before.After(project => project.WithArticle(Edited, Text.Replace("met.", "sat.", StringComparison.Ordinal)));

        Assert.Single(after.EmittedAnewSince(before));
        Assert.True(after.Kept(TrackingNames.NamePlan));
        Assert.Equal(before.Problems.Select(Told.Where), after.Problems.Select(Told.Where));
    }

    [Fact]
    public void A_fault_that_leaves_nothing_and_its_repair_touch_one_file()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var broken = before.After(project => project.WithArticle(Edited, "Council approves budget 77\n"));
        var repaired = broken.After(project => project.WithArticle(Edited, Story.With("Council approves budget 77")));

        Assert.Single(broken.EmittedAnewSince(before));
        Assert.NotEmpty(broken.Problems);
        broken.DemandCompiles();
        Assert.Single(repaired.EmittedAnewSince(broken));
        repaired.DemandFlawless();
        Assert.Equal(before.Sources, repaired.Sources);
    }

    [Fact]
    public void An_additional_file_that_is_no_article_touches_nothing()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var after = before.After(project =>
            project.WithFile(
                new MemoryText("notes.txt", () => throw new InvalidOperationException("Nobody reads it.")) { IsArticle = false }
            )
        );

        Assert.Equal(Count, after.Reasons(TrackingNames.Articles).Count);
        Assert.Empty(after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    /// <summary>Seen on Roslyn 4.8.0, the floor, and not on 5.12.0.</summary>
    private static bool PairsInputsByPlace => typeof(Compilation).Assembly.GetName().Version < new Version(5, 0);

    /// <summary>All articles but one are as the last run left them.</summary>
    private static void DemandOneRead(GeneratorRun run)
    {
        var reasons = run.Reasons(TrackingNames.Articles).Where(reason => reason != IncrementalStepRunReason.Removed).ToList();
        Assert.Single(reasons, reason => reason != IncrementalStepRunReason.Cached);
    }

    private static IEnumerable<string> FilesWith(GeneratorRun run, string member) => FilesWithText(run, " " + member + "\n");

    private static IEnumerable<string> FilesWithText(GeneratorRun run, string text) =>
        run.Sources.Where(source => source.Value.Contains(text, StringComparison.Ordinal)).Select(source => source.Key);
}
