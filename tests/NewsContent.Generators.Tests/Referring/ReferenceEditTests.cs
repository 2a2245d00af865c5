using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Referring;

/// <summary>What is resolved again after an edit, and above all what is not.</summary>
public class ReferenceEditTests
{
    private const int Count = 130;
    private const string Referring = "Articles/tides.md";
    private const string Referred = "Articles/treaty.md";

    private static readonly string[] Steps =
    [
        TrackingNames.References,
        TrackingNames.Resolved,
        TrackingNames.Anchors,
        TrackingNames.HeadingProblems,
    ];

    private static readonly TestProject Project = Story
        .Many(Count)
        .WithArticle(Referring, Tides("See [the treaty](treaty.md#sanctions)."))
        .WithArticle(Referred, Treaty("Sanctions"));

    /// <summary>What leads to no output is not tracked: one message makes the steps of headings visible.</summary>
    private static readonly TestProject WithProblem = Project.WithArticle("Articles/broken.md", Tides("See [it](treaty#nowhere)."));

    [Fact]
    public void Where_nobody_refers_nothing_is_ever_resolved()
    {
        var before = GeneratorRun.Of(Story.Many(Count));

        var renamed = before.After(project => project.WithArticle("Articles/late-edition.txt", Story.With()));

        Assert.All(Steps, step => Assert.True(renamed.Kept(step), step));
    }

    [Fact]
    public void A_text_without_links_and_names_resolves_nothing()
    {
        var before = GeneratorRun.Of(WithProblem);

        var after = before.After(project => project.WithArticle(Story.Identity(77), Story.With("Council rejects budget 77")));

        Assert.All(Steps, step => Assert.True(after.Kept(step), step));
        DemandNotRun(after, TrackingNames.Resolved);
        DemandNotRun(after, TrackingNames.HeadingProblems);
        Assert.Single(after.EmittedAnewSince(before));
    }

    [Fact]
    public void Words_of_the_article_to_which_a_link_leads_resolve_nothing()
    {
        var before = GeneratorRun.Of(WithProblem);

        var after = before.After(project => project.WithArticle(Referred, Treaty("Sanctions") + "\nMore is to come.\n"));

        DemandNotRun(after, TrackingNames.Resolved);
        Assert.True(after.Kept(TrackingNames.Anchors));
        DemandNotRun(after, TrackingNames.HeadingProblems);
    }

    [Fact]
    public void A_heading_that_changes_is_reported_and_emits_its_own_file_alone()
    {
        var before = GeneratorRun.Of(Project).DemandFlawless();

        var after = before.After(project => project.WithArticle(Referred, Treaty("Penalties")));

        Assert.Equal("Articles/tides.md(5,18,5,37): error NEWS041", Assert.Single(after.Problems).Where());
        DemandNotRun(after, TrackingNames.Resolved);
        Assert.Single(after.EmittedAnewSince(before));
        var repaired = after.After(project => project.WithArticle(Referred, Treaty("Sanctions")));
        Assert.Empty(repaired.Problems);
    }

    [Fact]
    public void A_link_that_changes_resolves_and_emits_its_own_file()
    {
        var before = GeneratorRun.Of(Project);

        var after = before.After(project => project.WithArticle(Referring, Tides("See [the council](story-077).")));

        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Resolved));
        Assert.Single(after.EmittedAnewSince(before));
        after.DemandFlawless();
    }

    [Fact]
    public void A_line_above_a_link_moves_what_is_reported_and_emits_its_own_file_alone()
    {
        var before = GeneratorRun.Of(Project.WithArticle(Referring, Tides("See [it](nowhere).")));

        var after = before.After(project => project.WithArticle(Referring, Tides("More.\n\nSee [it](nowhere).")));

        Assert.Equal("Articles/tides.md(5,10,5,17): error NEWS037", Assert.Single(before.Problems).Where());
        Assert.Equal("Articles/tides.md(7,10,7,17): error NEWS037", Assert.Single(after.Problems).Where());
        Assert.Single(after.EmittedAnewSince(before));
    }

    [Fact]
    public void An_article_that_comes_resolves_what_waited_for_it()
    {
        var before = GeneratorRun.Of(Project.WithArticle(Referring, Tides("See [the opera](opera).")));
        Assert.Equal("NEWS037", Assert.Single(before.Problems).Id);

        var after = before.After(project => project.WithArticle("Articles/opera.txt", Story.With("The Opera")));

        Assert.Empty(after.Problems);
        using var app = after.DemandFlawless().Load();
        Assert.Equal("The Opera", app.All()["tides"].Paragraphs[0].Inlines[0].Reference!.Article.Headline);
    }

    /// <summary>A value that was made again and is the same as before is Unchanged, not Cached.</summary>
    private static void DemandNotRun(GeneratorRun run, string step) =>
        Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

    private static string Tides(string text) => $"# The Tides\n\n2026-02-08\n\n{text}\n";

    private static string Treaty(string heading) => $"# The Treaty\n\n2026-02-07\n\nText.\n\n## {heading}\n\nThey end.\n";
}
