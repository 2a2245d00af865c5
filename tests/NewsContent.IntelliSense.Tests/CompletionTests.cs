namespace NewsContent.IntelliSense.Tests;

/// <summary>What a developer is offered while typing, by Roslyn's own completion and quick info services.</summary>
public sealed class CompletionTests
{
    private const string Ferry = """
        HARBOUR

        Ferry Runs Again

        2026-01-05

        “The first boat leaves at six,” said Mara Lindqvist, the harbour master.

        What the Town Wants

        Mara Lindqvist called the old timetable “a relic of <steam> & soot” and asked for patience.
        """;

    private static readonly EditorProject Newsroom = EditorProject.With(
        ("ferry.txt", Ferry),
        ("world/2026-01-04-fog-treaty.txt", Short("Fog Treaty Signed"))
    );

    [Fact]
    public async Task The_class_lists_articles_folders_and_the_catalog_and_nothing_else() =>
        Assert.Equal(["All", "Ferry", "World"], Names(await Newsroom.Complete("Articles.")));

    [Fact]
    public async Task A_folder_lists_its_articles() => Assert.Equal(["FogTreaty"], Names(await Newsroom.Complete("Articles.World.")));

    [Fact]
    public async Task A_translation_is_listed_nowhere_and_an_article_is_asked_for_it()
    {
        var project = EditorProject.With(
            ("ferry.txt", Ferry),
            ("ferry.de.txt", Short("Die Fähre fährt wieder")),
            ("fr/ferry.txt", Short("Le ferry"))
        );

        Assert.Equal(["All", "Ferry"], Names(await project.Complete("Articles.")));
        var names = Names(await project.Complete("Articles.Ferry."));
        Assert.Contains("In", names);
        Assert.Contains("InOrDefault", names);
        Assert.Contains("Translations", names);
        Assert.Contains("ForLanguage", Names(await project.Complete("Articles.All.")));
    }

    [Fact]
    public async Task An_article_lists_who_made_it_what_was_corrected_and_what_follows_from_it()
    {
        var names = Names(await Newsroom.Complete("Articles.Ferry."));

        Assert.Superset(
            new HashSet<string> { "Authors", "Byline", "Corrections", "Credits", "Excerpt", "Image", "ReadingTime", "TableOfContents" },
            names.ToHashSet()
        );
        Assert.Superset(
            new HashSet<string> { "Authors", "By", "Next", "Previous", "Similar", "Tagged", "Tags" },
            Names(await Newsroom.Complete("Articles.All.")).ToHashSet()
        );
        Assert.Contains("Role", Names(await Newsroom.Complete("Articles.Ferry.Byline[0].")));
        Assert.Contains("Date", Names(await Newsroom.Complete("Articles.Ferry.Corrections[0].")));
    }

    [Fact]
    public async Task An_archive_lists_articles_folders_and_the_catalog_and_nothing_else()
    {
        var archive = EditorProject.WithNames(
            "Articles",
            [("ferry.txt", Ferry), ("world/2026-01-04-fog-treaty.txt", Short("Fog Treaty Signed"))]
        );

        Assert.Equal(["All", "Ferry", "World"], Names(await archive.Complete("Articles.")));
        Assert.Equal(["FogTreaty"], Names(await archive.Complete("Articles.World.")));
        Assert.EndsWith("Ferry Runs Again\nHARBOUR, 2026-01-05", await TooltipOf(archive, "Articles.", "Ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_shows_its_headline_and_date()
    {
        var tooltip = await TooltipOf(Newsroom, "Articles.", "Ferry");

        Assert.Contains("Ferry Runs Again", tooltip, StringComparison.Ordinal);
        Assert.Contains("HARBOUR, 2026-01-05", tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotations_are_listed_by_name_beside_what_every_list_has()
    {
        var names = Names(await Newsroom.Complete("Articles.Ferry.Quotes."));

        Assert.Contains("TheFirstBoat", names);
        Assert.Contains("ARelicOf", names);
        Assert.Contains("Count", names);
    }

    [Fact]
    public async Task A_quotation_shows_its_words_its_speaker_and_its_section()
    {
        var tooltip = await TooltipOf(Newsroom, "Articles.Ferry.Quotes.", "ARelicOf");

        Assert.EndsWith(
            "“a relic of <steam> & soot”\n— Mara Lindqvist, harbour master\nWhat the Town Wants",
            tooltip,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_section_shows_its_heading_and_first_words()
    {
        var tooltip = await TooltipOf(Newsroom, "Articles.Ferry.Sections.", "WhatTheTownWants");

        Assert.Contains("What the Town Wants\nMara Lindqvist called", tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_in_use_shows_the_same_under_the_mouse()
    {
        var tooltip = await Newsroom.QuickInfo("Articles.Ferry.Quotes.TheFirst$$Boat");

        Assert.Contains(
            "“The first boat leaves at six”\n— Mara Lindqvist, harbour master",
            tooltip.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_edited_text_changes_the_list_and_the_tooltip_without_a_build()
    {
        var edited = await Newsroom.Edited("ferry.txt", text =>
            text.Replace("The first boat leaves", "Our last boat leaves", StringComparison.Ordinal)
        );
        var names = Names(await edited.Complete("Articles.Ferry.Quotes."));

        Assert.DoesNotContain("TheFirstBoat", names);
        Assert.Contains(
            "“Our last boat leaves at six”",
            await TooltipOf(edited, "Articles.Ferry.Quotes.", "OurLastBoat"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_renamed_file_is_another_member() =>
        Assert.Equal(["All", "Boats", "World"], Names(await (await Newsroom.Renamed("ferry.txt", "boats.txt")).Complete("Articles.")));

    [Fact]
    public async Task While_a_date_is_deleted_and_typed_the_article_and_all_its_members_stay()
    {
        var quotes = Names(await Newsroom.Complete("Articles.Ferry.Quotes."));
        Assert.NotEmpty(quotes);
        foreach (var date in (string[])["", "2", "2026-0", "2026-01-0", "5 January 2026"])
        {
            var broken = await Newsroom.Edited("ferry.txt", text => text.Replace("2026-01-05", date, StringComparison.Ordinal));

            Assert.Equal(["All", "Ferry", "World"], Names(await broken.Complete("Articles.")));
            Assert.Equal(quotes, Names(await broken.Complete("Articles.Ferry.Quotes.")));
        }
    }

    [Fact]
    public async Task Of_an_article_without_a_date_the_tooltip_shows_none() =>
        Assert.EndsWith(
            "Ferry Runs Again\nHARBOUR",
            await TooltipOf(
                await Newsroom.Edited("ferry.txt", text => text.Replace("2026-01-05", "", StringComparison.Ordinal)),
                "Articles.",
                "Ferry"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Quotes")]
    [InlineData("Articles")]
    public async Task A_thousand_articles_are_all_listed_and_follow_an_edit(string names)
    {
        var archive = EditorProject.WithNames(
            names,
            [.. Enumerable.Range(0, 1000).Select(i => ($"story-{i:D4}.txt", Short($"Council approves budget {i}")))]
        );
        var listed = Names(await archive.Complete("Articles."));

        Assert.Equal(1001, listed.Count);
        Assert.Contains("Story0999", listed);
        Assert.Contains("Council approves budget 512", await TooltipOf(archive, "Articles.", "Story0512"), StringComparison.Ordinal);
        var edited = await archive.Edited("story-0512.txt", _ => Short("Council rejects budget"));
        Assert.Contains("Council rejects budget", await TooltipOf(edited, "Articles.", "Story0512"), StringComparison.Ordinal);
    }

    private static async Task<string> TooltipOf(EditorProject project, string expression, string name) =>
        await (await project.Complete(expression)).Single(completion => completion.Name == name).Tooltip();

    private static List<string> Names(IReadOnlyList<Completion> completions) =>
        [.. completions.Select(completion => completion.Name).Order(StringComparer.Ordinal)];

    private static string Short(string headline) => $"{headline}\n\n2026-01-04\n\nThe council met on Friday.\n";
}
