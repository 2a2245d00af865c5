namespace NewsContent.Text.Tests.Header;

/// <summary>Header lines that say whether and when an article is published.</summary>
public sealed class PublicationLinesTests
{
    [Fact]
    public void The_lines_reach_the_record()
    {
        var article = ArticleText.Parse(
            Text("status: DRAFT\nEmbargo: 2026-03-01T09:00+01:00\nExpires: 2026-03-01T09:00Z\n"),
            "Articles/ferry.txt"
        );

        Assert.Equal(ArticleStatus.Draft, article.Status);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1)), article.Embargo);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), article.Expires);
        Assert.Equal(ArticleStatus.Published, ArticleText.Parse(Text("Status: published\n"), "Articles/ferry.txt").Status);
    }

    public static TheoryData<string, string, int, string> Faults =>
        new()
        {
            { "Status: drft\n", "NEWS014", 9, "Write draft, or delete the line" },
            { "Status: final\n", "NEWS014", 9, "Write draft, or delete the line" },
            { "Status:\n", "NEWS014", 1, "“Status:” has no value" },
            { "Embargo: 2026-03-01\n", "NEWS014", 10, "Add a time and its zone after the date, such as 2026-03-01T09:00+01:00." },
            { "Embargo: 2026-03-01T09:00\n", "NEWS014", 10, "" },
            { "Embargo: tomorrow\n", "NEWS014", 10, "Write a date with a time and its zone" },
            { "Embargoed until: 2026-03-01T09:00Z\n", "NEWS012", 1, "Did you mean “Embargo:”?" },
            { "Draft: yes\n", "NEWS012", 1, "Did you mean “Status:”?" },
            { "Sperrfrist: 2026-03-01T09:00Z\n", "NEWS012", 1, "Did you mean “Embargo:”?" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_cannot_be_is_reported_at_its_place(string line, string rule, int column, string advice)
    {
        var problem = Assert.Single(ArticleText.ParseSyntax(Text(line)).Problems);

        Assert.Equal((rule, 2, column), (problem.Rule.Id, problem.Start.LineIndex + 1, problem.Start.ColumnIndex + 1));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_expires_before_its_embargo_ends_is_reported()
    {
        var article = ArticleText.ParseSyntax(Text("Embargo: 2026-03-01T09:00+01:00\nExpires: 2026-03-01T07:59Z\n"));

        var problem = Assert.Single(article.Problems);
        Assert.Equal(("NEWS014", 3, 10), (problem.Rule.Id, problem.Start.LineIndex + 1, problem.Start.ColumnIndex + 1));
        Assert.Contains("It is before the end of the embargo", problem.Message, StringComparison.Ordinal);
    }

    private static string Text(string lines) => $"Ferry Runs Again\n{lines}2026-02-07\n\nThe ferry sails.\n";
}
