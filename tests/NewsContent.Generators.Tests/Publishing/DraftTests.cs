using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Publishing;

/// <summary>Drafts, and what is not published yet or any more: in a build, or without a trace of their words.</summary>
public sealed class DraftTests
{
    private const string Draft = """
        SECRET PLANS

        The Secret Plan of Gullsound

        Mayor Ida Holm calls it a “masterly sketch.”
        Status: draft
        Tags: tunnelling
        2026-02-07

        “We dig at midnight,” said Ida Holm, who has hidden shovels.

        What They Hide

        Nobody knows of the barrels. She calls it a “masterly sketch.”
        """;

    private const string DraftInMarkdown =
        "---\ntitle: The Secret Map\ndate: 2026-02-07\ndraft: true\n---\n\nSee [the isle](https://example.org/hidden-isle).\n";

    /// <summary>Words of the drafts, of which no build for readers has one.</summary>
    private static readonly string[] Words =
    [
        "SECRET PLANS",
        "Secret Plan of",
        "masterly",
        "tunnelling",
        "midnight",
        "shovels",
        "Holm",
        "They Hide",
        "barrels",
        "Secret Map",
        "hidden-isle",
        "MasterlySketch",
        "WeDig",
        "WhatTheyHide",
    ];

    private static readonly TestProject Project = TestProject
        .Empty.WithArticle("Articles/plain.txt", Story.With("A Plain Story"))
        .WithArticle("Articles/secret-plan.txt", Draft)
        .WithArticle("Articles/hidden/secret-map.md", DraftInMarkdown);

    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "Quotes", "Literals" },
            { "Quotes", "Resources" },
            { "Sections", "Resources" },
            { "Articles", "Literals" },
            { "Articles", "Resources" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Drafts_are_articles_like_others_where_they_are_included(string names, string storage)
    {
        using var app = GeneratorRun.Of(Of(names, storage, "include")).DemandFlawless().Load();

        Assert.Equal(["hidden/secret-map", "plain", "secret-plan"], app.All().Select(static article => article.Slug));
        Assert.Equal(ArticleStatus.Draft, app.Article("SecretPlan").Status);
        Assert.Equal(ArticleStatus.Draft, app.Article("Hidden.SecretMap").Status);
        Assert.Equal(["plain"], app.All().At(DateTimeOffset.UnixEpoch).Select(static article => article.Slug));
        Assert.Equal("What They Hide", app.Article("SecretPlan").Sections[0].Heading);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_word_of_a_draft_is_in_a_build_without_drafts(string names, string storage)
    {
        foreach (var drafts in (string[])["exclude", "exclude-names"])
        {
            var run = GeneratorRun.Of(Of(names, storage, drafts)).DemandFlawless();
            var image = run.Image();

            var (utf16, utf8) = (Encoding.Unicode.GetString(image), Encoding.Latin1.GetString(image));
            var shifted = Encoding.Unicode.GetString(image, 1, (image.Length - 1) & ~1);
            foreach (var word in Words)
            {
                Assert.All(run.Sources.Values, source => Assert.DoesNotContain(word, source, StringComparison.Ordinal));
                Assert.All([utf16, utf8, shifted], text => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
            }

            using var app = new LoadedProject(image);
            Assert.Equal(["plain"], app.All().Select(static article => article.Slug));
            Assert.Equal(drafts == "exclude", utf8.Contains("SecretPlan", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Code_that_uses_a_draft_is_reported_in_one_sentence_at_its_place(string names, string storage)
    {
        var run = GeneratorRun.Of(
            Of(names, storage, "exclude")
                .WithCode(
                    """
                    class Page
                    {
                        object A() => Newsroom.Articles.SecretPlan.Quotes[0].Text;
                        string B() => nameof(Newsroom.Articles.Hidden.SecretMap);
                    }
                    """
                )
        );

        Assert.Empty(run.Problems);
        Assert.Equal(
            [
                "CS0619 3: 'Articles.SecretPlan' is obsolete: 'Articles.SecretPlan is a draft, and is not in this build.'",
                "CS0619 4: 'Articles.Hidden.SecretMap' is obsolete: 'Articles.Hidden.SecretMap is a draft, and is not in this build.'",
            ],
            run.Complaints()
                .Select(static told =>
                    $"{told.Id} {told.Location.GetLineSpan().StartLinePosition.Line}: {told.GetMessage(CultureInfo.InvariantCulture)}"
                )
        );
    }

    [Fact]
    public void A_reference_to_a_draft_is_an_error_without_drafts_and_a_warning_with_them()
    {
        var project = Project
            .WithArticle("Articles/tides.md", "# Tides\n\nRelated: secret-plan\n2026-02-08\n\nSee [it](/hidden/secret-map).\n")
            .WithArticle("Articles/other-draft.md", "# Other\n\nStatus: draft\nRelated: secret-plan\n2026-02-08\n\nText.\n");

        Assert.Equal(
            [
                "Articles/tides.md(3,10,3,21): warning NEWS052: “secret-plan” is a draft. A build for publication leaves "
                    + "drafts out, so this reference becomes an error there. Publish that article first, or make this one a draft too.",
                "Articles/tides.md(6,10,6,28): warning NEWS052: “hidden/secret-map” is a draft. A build for publication leaves "
                    + "drafts out, so this reference becomes an error there. Publish that article first, or make this one a draft too.",
            ],
            Told(GeneratorRun.Of(project))
        );
        var without = GeneratorRun.Of(project.With(MetadataNames.Drafts, "exclude"));
        Assert.Equal(
            [
                "Articles/tides.md(3,10,3,21): error NEWS051: “secret-plan” is a draft, so it is not in this build. "
                    + "Delete the reference, or publish that article.",
                "Articles/tides.md(6,10,6,28): error NEWS051: “hidden/secret-map” is a draft, so it is not in this build. "
                    + "Delete the reference, or publish that article.",
            ],
            Told(without)
        );
        using var app = without.DemandCompiles().Load();
        Assert.Empty(app.All()["tides"].Related);
        Assert.Null(app.All()["tides"].Paragraphs[0].Inlines[0].Reference);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_not_published_at_a_moment_is_left_out_to_the_second(string names, string storage)
    {
        var project = TestProject
            .Empty.With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .WithArticle("Articles/plain.txt", Story.With("A Plain Story"))
            .WithArticle("Articles/later.txt", Story.With("Later\n\nEmbargo: 2026-03-01T09:00+01:00"))
            .WithArticle("Articles/gone.txt", Story.With("Gone\n\nExpires: 2026-03-01T09:00:01+01:00"));

        Assert.Equal("gone later plain", Slugs(null));
        Assert.Equal("gone plain", Slugs("2026-03-01T07:59:59Z"));
        Assert.Equal("gone later plain", Slugs("2026-03-01T08:00Z"));
        Assert.Equal("later plain", Slugs("2026-03-01T08:00:01Z"));

        var early = GeneratorRun.Of(
            project.With(MetadataNames.PublishAt, "2026-02-01T00:00Z").WithCode("class P { object A => Newsroom.Articles.Later; }")
        );
        Assert.Equal(
            "'Articles.Later' is obsolete: 'Articles.Later is under embargo until 2026-03-01T09:00+01:00, and is not in this build.'",
            Assert.Single(early.Complaints()).GetMessage(CultureInfo.InvariantCulture)
        );

        string Slugs(string? moment)
        {
            var run = GeneratorRun.Of(moment is null ? project : project.With(MetadataNames.PublishAt, moment));
            using var app = run.DemandFlawless().Load();
            return string.Join(' ', app.All().Select(static article => article.Slug));
        }
    }

    [Fact]
    public void Texts_under_embargo_in_a_build_for_readers_are_reported_once()
    {
        var project = TestProject
            .Empty.With(MetadataNames.Drafts, "exclude")
            .WithArticle("Articles/a.txt", Story.With("A\n\nEmbargo: 2026-03-01T09:00+01:00"))
            .WithArticle("Articles/b.txt", Story.With("B\n\nEmbargo: 2026-03-02T09:00+01:00"));

        Assert.StartsWith(
            "Articles/a.txt(3,10,3,32): warning NEWS053: This article and 1 more have an embargo, but the text is in this build",
            Assert.Single(Told(GeneratorRun.Of(project))),
            StringComparison.Ordinal
        );
        Assert.Empty(GeneratorRun.Of(project.With(MetadataNames.PublishAt, "2026-03-05T00:00Z")).Problems);
        Assert.Empty(GeneratorRun.Of(project.With(MetadataNames.Drafts, "include")).Problems);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_translation_is_held_back_by_its_own_lines_and_with_its_original(string names, string storage)
    {
        var project = TestProject
            .Empty.With(MetadataNames.Names, names)
            .With(MetadataNames.Storage, storage)
            .With(MetadataNames.Drafts, "exclude")
            .WithArticle("Articles/ferry.txt", Story.With("Ferry"))
            .WithArticle("Articles/ferry.de.txt", Story.With("Die Fähre\n\nStatus: draft"))
            .WithArticle("Articles/quay.txt", Story.With("Quay\n\nStatus: draft"))
            .WithArticle("Articles/quay.de.txt", Story.With("Der Kai"));

        var run = GeneratorRun.Of(project);

        Assert.Equal(
            [
                "Articles/quay.de.txt(1,1,1,1): error NEWS055: The original of this translation, “quay”, is a draft. "
                    + "Add the same header line here, or publish the original.",
            ],
            Told(run)
        );
        using var app = run.DemandCompiles().Load();
        var ferry = Assert.Single(app.All());
        Assert.Equal("ferry", ferry.Slug);
        Assert.Null(ferry.In("de"));
        Assert.Empty(app.All().ForLanguage("de"));
        Assert.All(run.Sources.Values, static source => Assert.DoesNotContain("Kai", source, StringComparison.Ordinal));

        using var with = GeneratorRun.Of(project.With(MetadataNames.Drafts, "include")).DemandFlawless().Load();
        Assert.Equal("Die Fähre", with.All()["ferry"].In("de")!.Headline);
        Assert.Equal("Der Kai", with.All()["quay"].In("de")!.Headline);
    }

    [Fact]
    public void What_is_published_in_a_language_at_a_moment()
    {
        var project = TestProject
            .Empty.WithArticle("Articles/ferry.txt", Story.With("Ferry"))
            .WithArticle("Articles/ferry.de.txt", Story.With("Die Fähre\n\nEmbargo: 2026-03-01T09:00Z"));
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var nine = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

        Assert.Equal("ferry", Assert.Single(app.All().At(nine.AddSeconds(-1))).Slug);
        Assert.Empty(app.All().At(nine.AddSeconds(-1)).ForLanguage("de"));
        Assert.Equal("Die Fähre", Assert.Single(app.All().At(nine).ForLanguage("de")).Headline);
        Assert.Equal("Die Fähre", Assert.Single(app.All().ForLanguage("de")).Headline);
    }

    [Fact]
    public void A_faulty_draft_is_reported_in_every_build_and_one_of_a_doubtful_status_is_held_back()
    {
        var project = TestProject
            .Empty.With(MetadataNames.Drafts, "exclude")
            .WithArticle("Articles/plain.txt", Story.With("A Plain Story"))
            .WithArticle("Articles/doubtful.txt", Story.With("Doubtful\n\nStatus: draught"));

        var run = GeneratorRun.Of(project);

        Assert.Equal("Articles/doubtful.txt(3,9,3,16): error NEWS014", Assert.Single(run.Problems).Where());
        using var app = run.DemandCompiles().Load();
        Assert.Equal("plain", Assert.Single(app.All()).Slug);
    }

    /// <summary>The key is misspelt, so that the build has embedded the text before anybody knew.</summary>
    [Fact]
    public void A_text_that_the_build_has_embedded_fails_it()
    {
        var project = TestProject
            .Empty.With(MetadataNames.PublishAt, "2026-02-01T00:00Z")
            .With(MetadataNames.Storage, "Resources")
            .WithArticle("Articles/later.txt", Story.With("Later\n\nHold: 2026-03-01T09:00+01:00"));

        var run = GeneratorRun.Of(project);

        Assert.Equal(["NEWS012", "NEWS054"], run.Problems.Select(static problem => problem.Id));
        Assert.Equal(DiagnosticSeverity.Error, run.Problems[1].Severity);
    }

    [Theory]
    [InlineData(MetadataNames.Drafts, "maybe", "Write include, exclude or exclude-names.")]
    [InlineData(MetadataNames.PublishAt, "tomorrow", "Write a date with a time and its zone")]
    [InlineData(MetadataNames.PublishAt, "2026-03-01", "Write a date with a time and its zone")]
    public void An_option_that_is_none_is_reported(string option, string value, string advice)
    {
        var problem = Assert.Single(GeneratorRun.Of(Story.Many(1).With(option, value)).Problems);

        Assert.Equal("NEWS022", problem.Id);
        Assert.Contains(advice, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_draft_that_is_left_out_emits_nothing_and_its_publication_two_files()
    {
        var before = GeneratorRun.Of(Of("Quotes", "Literals", "exclude"));

        var edited = before.After(project => project.WithArticle("Articles/secret-plan.txt", Draft + "\n\nMore barrels.\n"));
        Assert.Equal([IncrementalStepRunReason.Cached], edited.Reasons(TrackingNames.Limited));
        Assert.Equal([IncrementalStepRunReason.Cached], edited.Reasons(TrackingNames.HeldBack));
        Assert.Empty(edited.EmittedAnewSince(before));

        var published = edited.After(project =>
            project.WithArticle("Articles/secret-plan.txt", Draft.Replace("Status: draft\n", "", StringComparison.Ordinal))
        );
        Assert.Equal(["Articles.000.g.cs", "Articles.HeldBack.g.cs"], published.EmittedAnewSince(edited).Order(StringComparer.Ordinal));
        published.DemandFlawless();
    }

    [Fact]
    public void Where_nothing_is_limited_the_steps_of_drafts_never_run()
    {
        var before = GeneratorRun.Of(Story.Many(60).With(MetadataNames.Drafts, "exclude"));

        var after = before.After(project => project.WithArticle(Story.Identity(7), Story.With("Council rejects budget")));

        Assert.True(after.Kept(TrackingNames.Limited));
        Assert.True(after.Kept(TrackingNames.HeldBack));
        Assert.DoesNotContain("Articles.HeldBack.g.cs", after.Sources.Keys);
        Assert.Equal(GeneratorRun.Of(Story.Many(60)).Sources, before.Sources);
    }

    private static TestProject Of(string names, string storage, string drafts) =>
        Project.With(MetadataNames.Names, names).With(MetadataNames.Storage, storage).With(MetadataNames.Drafts, drafts);

    private static IEnumerable<string> Told(GeneratorRun run) =>
        run
            .Problems.OrderBy(static problem => problem.Location.GetLineSpan().StartLinePosition)
            .Select(static problem => $"{problem.Where()}: {problem.GetMessage(CultureInfo.InvariantCulture)}");
}
