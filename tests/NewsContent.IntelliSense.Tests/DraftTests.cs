using System.Globalization;

namespace NewsContent.IntelliSense.Tests;

/// <summary>Drafts in an editor.</summary>
public sealed class DraftTests
{
    private static readonly EditorProject Newsroom = EditorProject.With(
        ("ferry.txt", "Ferry\n2026-01-05\n\nIt sails.\n"),
        ("plan.txt", "The Secret Plan\nStatus: draft\n2026-01-05\n\n“We dig,” said Ida Holm.\n"),
        ("odd.txt", "Odd\nStatus: nearly\n2026-01-05\n\nIt waits.\n")
    );

    [Fact]
    public async Task A_draft_shows_its_headline_where_drafts_are_and_why_it_is_not_there_elsewhere()
    {
        Assert.Contains("The Secret Plan", await Newsroom.QuickInfo("Articles.Pl$$an"), StringComparison.Ordinal);

        var tooltip = await Newsroom.With("NewsContentDrafts", "exclude").QuickInfo("Articles.Pl$$an");

        Assert.Contains("Articles.Plan is a draft, and is not in this build.", tooltip, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_nobody_knows_is_repaired()
    {
        var problem = Assert.Single(await Newsroom.Told(), problem => problem.Id == "NEWS014");
        var actions = await Newsroom.Offered(new CodeFixes.ArticleFixProvider(static () => new DateTime(2026, 3, 1)), problem);

        Assert.True(actions.Count > 0, problem.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("Odd\nStatus: draft\n2026-01-05\n\nIt waits.\n", await (await Newsroom.After(actions[0])).TextOf("odd.txt"));
    }
}
