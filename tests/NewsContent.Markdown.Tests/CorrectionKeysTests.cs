namespace NewsContent.Markdown.Tests;

/// <summary>Corrections and notes in front matter: every way to write them, and what is told.</summary>
public sealed class CorrectionKeysTests
{
    [Theory]
    [InlineData("corrections:\n  - 2026-02-09: It was another quay.\n  - 2026-02-11: \"It was: another day.\"")]
    [InlineData("corrections:\n  - \"2026-02-11: It was: another day.\"\n  - '2026-02-09: It was another quay.'")]
    [InlineData("corrections:\n  2026-02-09: It was another quay.\n  2026-02-11: \"It was: another day.\"")]
    [InlineData("corrections:\n- date: 2026-02-09\n  text: It was another quay.\n- {date: 2026-02-11, text: \"It was: another day.\"}")]
    [InlineData("corrections:\n- date: 2026-02-09\n  text: It was another quay.\n  date: 2026-02-11\n  text: \"It was: another day.\"")]
    [InlineData("Correction 2026-02-11: \"It was: another day.\"\ncorrection 2026-02-09: It was another quay.")]
    public void Corrections_are_one_list_with_the_newest_first(string lines)
    {
        var article = MarkdownArticle.Parse(Text(lines), "Articles/ferry.md");

        Assert.Equal(
            [
                new Correction(new DateOnly(2026, 2, 11), "It was: another day."),
                new Correction(new DateOnly(2026, 2, 9), "It was another quay."),
            ],
            article.Corrections
        );
        Assert.Equal(new DateOnly(2026, 2, 11), article.Updated);
    }

    [Theory]
    [InlineData("corrections: It was another quay.", "NEWS014", 14)]
    [InlineData("corrections: [2026-02-30: x]", "NEWS014", 15)]
    [InlineData("corrections: [2026-02-06: x]", "NEWS014", 15)]
    [InlineData("corrections: [\"2026-02-09\"]", "NEWS014", 16)]
    [InlineData("corrections: [[a]]", "NEWS048", 15)]
    [InlineData("corrections:\n  - {2026-02-09: [a]}", "NEWS048", 18)]
    [InlineData("corrections: [{date: 2026-02-09}, 2026-02-10: x]", "NEWS014", 22)]
    [InlineData("corrections:\n  - {text: It was another quay.}", "NEWS014", 12)]
    [InlineData("corrections:", "NEWS014", 1)]
    [InlineData("correction 2026-02-09:", "NEWS014", 1)]
    [InlineData("{note: x}", "NEWS048", 1)]
    public void What_cannot_be_is_reported_at_its_place(string lines, string rule, int column)
    {
        var problem = Assert.Single(MarkdownArticle.ParseSyntax(Text(lines)).Problems);

        Assert.Equal(
            (rule, 4 + lines.Count(static c => c == '\n'), column),
            (problem.Rule.Id, problem.Start.LineIndex + 1, problem.Start.ColumnIndex + 1)
        );
    }

    /// <summary>A build that puts texts into a resource looks for the key at the beginning of a line.</summary>
    [Fact]
    public void A_note_that_a_build_would_not_see_is_reported()
    {
        const string Hidden = "---\n{title: Harbour, date: 2026-02-07, note: Hold the picture.}\n---\nText.\n";

        var problem = Assert.Single(MarkdownArticle.ParseSyntax(Hidden).Problems);
        Assert.Contains("This note could reach readers.", problem.Message, StringComparison.Ordinal);
        Assert.Empty(MarkdownArticle.ParseSyntax("---\ntitle: Harbour\ndate: 2026-02-07\nnotes: [a, b]\n---\nText.\n").Problems);
    }

    /// <summary>A key of another language gets the one that is meant; what may be meant for readers is no note.</summary>
    [Theory]
    [InlineData("datum: 2026-02-08", "date")]
    [InlineData("untertitel: Sie fährt.", "description")]
    [InlineData("notiz: Bild erst am Montag.", "note")]
    public void A_key_of_another_language_gets_the_one_that_is_meant(string line, string meant)
    {
        var problem = Assert.Single(MarkdownArticle.ParseSyntax(Text(line)).Problems);

        Assert.Equal("NEWS012", problem.Rule.Id);
        Assert.Contains($"Did you mean “{meant}”?", problem.Message, StringComparison.Ordinal);
    }

    private static string Text(string lines) => $"---\ntitle: Ferry\ndate: 2026-02-07\n{lines}\n---\n\nIt sails.\n";
}
