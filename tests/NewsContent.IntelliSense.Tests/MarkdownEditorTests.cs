using NewsContent.CodeFixes;

namespace NewsContent.IntelliSense.Tests;

/// <summary>An article in Markdown in an editor: what is listed, shown and offered is what plain text has.</summary>
public sealed class MarkdownEditorTests
{
    private const string Harbour = """
        ---
        title: The Quiet Harbour
        date: 2026-02-07
        category: Harbour
        ---

        Ida Holm, the harbour master, said:

        > We have **asked** for a new pier.

        ## What the *Town* Wants

        - A pier of [stone](https://example.org/stone)
        - A lamp

        ## Prices

        | Boat | Seats |
        |------|-------|
        | Ida  | 12    |

        “Nobody pays twice,” said Jon Moor.
        """;

    private static readonly ArticleFixProvider Fixes = new(static () => new DateTime(2026, 3, 1));

    private static readonly EditorProject Newsroom = EditorProject.With(("harbour.md", Harbour));

    [Theory]
    [InlineData("Articles.", "Harbour", "The Quiet Harbour\nHarbour, 2026-02-07")]
    [InlineData("Articles.Harbour.Quotes.", "WeHaveAsked", "“We have asked for a new pier.”\n— Ida Holm, harbour master")]
    [InlineData("Articles.Harbour.Quotes.", "NobodyPays", "“Nobody pays twice”\n— Jon Moor\nPrices")]
    [InlineData("Articles.Harbour.Sections.", "WhatTheTown", "What the Town Wants\nA pier of stone · A lamp")]
    [InlineData("Articles.Harbour.Sections.", "Prices", "Prices\nBoat · Seats · Ida · 12")]
    public async Task Articles_quotations_and_sections_are_listed_and_shown(string expression, string name, string shown)
    {
        var listed = await Newsroom.Complete(expression);

        var tooltip = await Assert.Single(listed, completion => completion.Name.StartsWith(name, StringComparison.Ordinal)).Tooltip();
        Assert.EndsWith(shown, tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_changes_list_and_tooltip_without_a_build_and_a_fault_leaves_the_members()
    {
        var edited = await Newsroom.Edited("harbour.md", static text =>
            text.Replace("Nobody pays", "We <b>all</b> pay", StringComparison.Ordinal)
        );

        var names = (await edited.Complete("Articles.Harbour.Quotes.")).Select(static completion => completion.Name).ToList();

        Assert.Contains("WeAllPay", names);
        Assert.DoesNotContain("NobodyPaysTwice", names);
        Assert.Equal(["NEWS046", "NEWS046"], (await edited.Told()).Select(static problem => problem.Id));
    }

    [Theory]
    [InlineData("date: 2026-02-07", "date: 7 February 2026", "date: 2026-02-07")]
    [InlineData("said Jon Moor.", "said Jon Moor. Ida Holm added: “Or *more.*", "said Jon Moor. Ida Holm added: “Or *more.*”")]
    [InlineData("new pier.", "<strong>new</strong> pier.", "**new** pier.")]
    [InlineData("A lamp", "A lamp<br>and a bell", "A lamp\\\nand a bell")]
    [InlineData("A lamp", "A <kbd> lamp", "A \\<kbd> lamp")]
    [InlineData("Jon Moor.", "Jon Moor.\n\n[tides]: /tides", "Jon Moor.\n")]
    public async Task The_first_fix_leaves_nothing_to_tell(string words, string broken, string repaired)
    {
        var project = await Newsroom.Edited("harbour.md", text => text.Replace(words, broken, StringComparison.Ordinal));
        var problem = (await project.Told())[0];

        var after = await project.After((await project.Offered(Fixes, problem))[0]);

        Assert.Empty(await after.Told());
        Assert.Equal(Harbour.Replace(words, repaired, StringComparison.Ordinal), await after.TextOf("harbour.md"));
    }
}
