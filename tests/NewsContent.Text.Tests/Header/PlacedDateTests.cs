using NewsContent.Text.Fixes;

namespace NewsContent.Text.Tests.Header;

/// <summary>A place and a day on a line of their own are told above the date and are no heading below it.</summary>
public sealed class PlacedDateTests
{
    private const string Headline = "Ferry Back in Service at Tollen";

    [Theory]
    [InlineData("Gullsound, 5 January 2026", "Gullsound")]
    [InlineData("GULLSOUND, January 5, 2026", "GULLSOUND")]
    [InlineData("Gullsound, Norland, Monday, 5 January 2026", "Gullsound, Norland")]
    [InlineData("Gullsound – 5 January 2026", "Gullsound")]
    [InlineData("Gullsound (5 January 2026)", "Gullsound")]
    [InlineData("5 January 2026 | Gullsound", "Gullsound")]
    [InlineData("5 January 2026, Port of Gullsound", "Port of Gullsound")]
    [InlineData("Gullsound, 2026-01-05", "Gullsound")]
    [InlineData("Gullsund, den 5. Januar 2026", "Gullsund")]
    [InlineData("Bad Gullsund, 05.01.2026", "Bad Gullsund")]
    [InlineData("Port-Gull, le 5 janvier 2026", "Port-Gull")]
    [InlineData("Puerto Gull, 5 de enero de 2026", "Puerto Gull")]
    [InlineData("Gullsund, 5 stycznia 2026 r.", "Gullsund")]
    [InlineData("חיפה, 5 בינואר 2026", "חיפה")]
    [InlineData("GULLSOUND, Jan. 5, 2026 (Newswire)", "GULLSOUND")]
    public void A_place_beside_the_date_is_reported_with_its_own_line(string line, string place)
    {
        var alone = ArticleText.ParseSyntax($"{Headline}\n{line}\n\nText here.\n");
        var problem = Assert.Single(alone.Problems);
        Assert.Equal("NEWS006", problem.Rule.Id);
        Assert.Contains(": 2026-01-05.", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"Put the place in a header line: “Location: {place}”.", problem.Message, StringComparison.Ordinal);

        foreach (var above in (string[])["", "\n", "\nThe boat runs.\n", "By: Jane Doe\n"])
        {
            var article = ArticleText.ParseSyntax($"{Headline}\n{above}{line}\n2026-01-05\n\nText here.\n");
            var second = Assert.Single(article.Problems);
            Assert.Equal("NEWS006", second.Rule.Id);
            Assert.Contains($"or write “Location: {place}” instead", second.Message, StringComparison.Ordinal);
            Assert.Equal(above.Contains("boat", StringComparison.Ordinal) ? "The boat runs." : null, article.Summary?.Text);
            Assert.Equal("Text here.", Assert.Single(article.Paragraphs).Text);
        }
    }

    [Theory]
    [InlineData("5 January", null)]
    [InlineData("Gullsound, Jan. 5", "Gullsound")]
    [InlineData("GULLSOUND, Norland, Jan. 5 (Newswire)", "GULLSOUND, Norland")]
    [InlineData("Gullsund, 5. Januar", "Gullsund")]
    public void A_day_without_its_year_is_no_summary(string line, string? place)
    {
        var article = ArticleText.ParseSyntax($"{Headline}\n{line}\n2026-01-05\n\nText here.\n");

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS012", problem.Rule.Id);
        Assert.Equal(place is not null, problem.Message.Contains($"write “Location: {place}”", StringComparison.Ordinal));
        Assert.Null(article.Summary);
    }

    [Theory]
    [InlineData("The ferry sank on 5 January 2026.")]
    [InlineData("In Gullsound, on 5 January 2026, the ferry sank.")]
    [InlineData("Both boats sank, 5 January 2026")]
    [InlineData("Boats from Gullsound, 12 in all")]
    [InlineData("\\Gullsound, 5 January 2026")]
    public void Other_words_with_a_date_are_a_summary(string summary)
    {
        var article = ArticleText.ParseSyntax($"{Headline}\n\n{summary}\n2026-01-05\n\nText here.\n");

        Assert.Empty(article.Problems);
        Assert.Equal(summary.TrimStart('\\'), article.Summary?.Text);
    }

    [Theory]
    [InlineData("5 בינואר 2026")]
    [InlineData("ה-5 בינואר 2026")]
    [InlineData("יום שני, 5 בינואר 2026")]
    [InlineData("יום ב׳, 5 בינואר 2026")]
    [InlineData("5 ינואר 2026")]
    [InlineData("2026. január 5-én")]
    public void Days_and_months_with_letters_before_or_after_them_are_read(string line)
    {
        var problem = Assert.Single(ArticleText.ParseSyntax($"{Headline}\n{line}\n\nText here.\n").Problems);

        Assert.Contains(": 2026-01-05.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gullsound, 5 January 2026")]
    [InlineData("GULLSOUND, Jan. 5 (Newswire)")]
    [InlineData("Hafenstadt, den 5. Januar 2026")]
    [InlineData("Port-Gull, le 5 janvier")]
    [InlineData("Tel. +49 40 1234567")]
    [InlineData("Tel.: +49 (0) 40 1234567, Fax +49 40 1234568")]
    [InlineData("Press office: +49 40 1234567")]
    [InlineData("Ida Lund, +44 20 7946 0000")]
    [InlineData("Call 555-010-0199 for seats")]
    [InlineData("Tel. 112")]
    [InlineData("Tél. 01 23 45 67 89")]
    [InlineData("(Reuters)")]
    [InlineData("Reuters")]
    [InlineData("dpa/AFP")]
    [InlineData("AFP, Reuters and dpa")]
    [InlineData("Mit dpa")]
    [InlineData("With agencies")]
    public void Datelines_numbers_and_agencies_are_paragraphs_wherever_they_stand(string line)
    {
        foreach (
            var body in (string[])[$"{line}\n\nThe boat left.", $"The boat left.\n\n{line}\n\nIt came back.", $"The boat left.\n\n{line}"]
        )
        {
            var article = ArticleText.ParseSyntax($"{Headline}\n2026-01-05\n\n{body}\n");

            Assert.Empty(article.Problems);
            Assert.Empty(article.Sections);
            Assert.Contains(article.Paragraphs, paragraph => paragraph.Text == line);
        }
    }

    [Theory]
    [InlineData("5 January 2026")]
    [InlineData("Monday, 5 January")]
    [InlineData("2026-01-05")]
    [InlineData("05.01.2026")]
    [InlineData("Season 2025-26")]
    [InlineData("The Agency")]
    [InlineData("Call to Arms")]
    [InlineData("With Both Boats")]
    [InlineData("Numbers 1 to 10")]
    public void Days_alone_and_other_short_lines_stay_headings(string line) =>
        Assert.Equal(
            line,
            Assert
                .Single(ArticleText.ParseSyntax($"{Headline}\n2026-01-05\n\nThe boat left.\n\n{line}\n\nIt came back.\n").Sections)
                .Heading.Text
        );

    [Fact]
    public void The_repairs_keep_the_place()
    {
        const string Text = $"{Headline}\r\nGullsound, 5 January 2026\r\n\r\nText here.\r\n";
        var fix = First(Text);
        Assert.Equal($"{Headline}\r\nLocation: Gullsound\r\n2026-01-05\r\n\r\nText here.\r\n", fix.Apply(Text));
        Assert.False(fix.IsSafe);

        const string Both = $"{Headline}\nGullsound, 5 January 2026\n2026-01-05\n\nText here.\n";
        Assert.Equal($"{Headline}\nLocation: Gullsound\n2026-01-05\n\nText here.\n", First(Both).Apply(Both));
    }

    private static ArticleFix First(string text) => ArticleFixes.For(text, Assert.Single(ArticleText.ParseSyntax(text).Problems))[0];
}
