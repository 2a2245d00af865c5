using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Header;

/// <summary>What the format's examples show badly: the client's own file, and headers that could be read two ways.</summary>
public sealed class HeaderReaderTests
{
    private static readonly string Client = Repository.Read("sample-app", "NewsArticles", "Articles", "iran-us-talks.txt");

    private static ArticleSyntax Parse(params string[] lines) => ArticleText.ParseSyntax(string.Join('\n', lines));

    private static IEnumerable<string> Problems(ArticleSyntax article) =>
        article.Problems.Select(problem =>
            $"{problem.Rule.Id} {problem.Start}-{problem.End}{(problem.Related is { } other ? $" {other.Start}-{other.End}" : "")}"
        );

    [Fact]
    public void The_clients_article_is_in_order()
    {
        var article = ArticleText.ParseSyntax(Client);
        Assert.Empty(article.Problems);
        Assert.True(article.IsComplete);
        Assert.Equal("WORLD NEWS", article.Kicker?.Text);
        Assert.Equal("Iran-US Talks Resume Amid Tensions; Missile Program Off-Limits, Araghchi Says", article.Headline?.Text);
        Assert.Equal(new PublicationDate(2026, 2, 7, null), article.Published);
        Assert.Equal(
            ["Missile Program and Defense Red Lines", "US Response and Sanctions", "Context of the Talks", "Regional Tensions"],
            article.Sections.Select(section => section.Heading.Text)
        );
        Assert.Equal(2, article.LeadCount);
        Assert.Equal([2, 2, 2, 1], article.Sections.Select(section => section.ParagraphCount));
    }

    /// <summary>The message is an instruction: done as it is written, nothing is left to do.</summary>
    [Fact]
    public void A_date_written_where_the_message_wants_it_is_in_order()
    {
        string[] lines = ["Old Pier", "", "It stays.", "", "“The herons nest here,” said Mara Lindqvist.", "", "They stay too."];
        var missing = Assert.Single(Parse(lines).Problems);
        Assert.Contains(
            "above this line, such as 2026-02-07, with a blank line between the two.",
            missing.Message,
            StringComparison.Ordinal
        );
        var line = missing.Start.LineIndex;

        Assert.Empty(Parse([.. lines[..line], "2026-02-07", "", .. lines[line..]]).Problems);
        var tooClose = Assert.Single(Parse([.. lines[..line], "2026-02-07", .. lines[line..]]).Problems);
        Assert.StartsWith(
            "“‘The herons nest here,’ said Mara Lindqvist.” is directly below the date. If the text begins here, put a blank line above it",
            tooClose.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_clients_article_without_its_date_has_one_problem_at_the_repeated_headline()
    {
        var article = ArticleText.ParseSyntax(Client.Replace("2026-02-07\n", "", StringComparison.Ordinal));
        Assert.Equal(["NEWS005 (6,1)-(6,78)"], Problems(article));
        Assert.False(article.IsComplete);
        Assert.Equal(4, article.Sections.Count);
        Assert.StartsWith("Iranian Foreign Minister", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clients_article_without_date_and_repeated_headline_misses_the_date_above_the_text()
    {
        var lines = Client.Split('\n').ToList();
        lines.RemoveRange(5, 2);
        Assert.Equal([$"NEWS005 (7,1)-(7,{lines[6].Length + 1})"], Problems(Parse([.. lines])));
    }

    [Fact]
    public void A_date_in_the_text_does_not_stand_for_a_missing_one()
    {
        var article = Parse(
            "WORLD NEWS",
            "",
            "Talks Resume",
            "",
            "Summary.",
            "Talks Resume",
            "",
            "The lead.",
            "",
            "It began.",
            "",
            "It went on.",
            "",
            "2026-02-01",
            "",
            "The talks resumed."
        );
        Assert.Equal(["NEWS005 (6,1)-(6,13)"], Problems(article));
        Assert.Equal("WORLD NEWS", article.Kicker?.Text);
        Assert.Equal("Summary.", article.Summary?.Text);
        Assert.Equal("2026-02-01", Assert.Single(article.Sections).Heading.Text);
    }

    [Fact]
    public void A_date_below_the_repeated_headline_is_reported_where_it_belongs()
    {
        var article = Parse("Talks Resume", "", "Summary.", "", "Talks Resume", "2026-02-07", "", "The talks resumed.");
        Assert.Equal(["NEWS005 (5,1)-(5,13) (6,1)-(6,11)"], Problems(article));
        Assert.EndsWith("it is at line 6. Move it up.", article.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_change_is_not_the_date()
    {
        var article = Parse("Talks Resume", "Updated: 2026-02-08", "By: Jane Doe", "2026-02-07", "", "The talks resumed.");
        Assert.Empty(article.Problems);
        Assert.Equal(7, article.Published?.Day);
        Assert.Equal(8, article.Updated?.Day);
    }

    [Fact]
    public void A_change_on_the_day_of_publication_is_compared_by_the_clock_where_both_have_one()
    {
        Assert.Empty(Parse("H", "Updated: 2026-02-07", "2026-02-07T09:30Z", "", "Text.").Problems);
        Assert.Empty(Parse("H", "Updated: 2026-02-07T10:00+01:00", "2026-02-07T09:00Z", "", "Text.").Problems);
        Assert.Equal(["NEWS014 (2,10)-(2,32)"], Problems(Parse("H", "Updated: 2026-02-07T10:00+02:00", "2026-02-07T09:00Z", "", "Text.")));
    }

    [Fact]
    public void A_paragraph_that_begins_with_the_word_of_a_key_is_text()
    {
        var article = Parse(
            "Talks Resume",
            "2026-02-07",
            "",
            "Source: the ministry said on Friday that the",
            "talks would go on.",
            "",
            "Location: they meet in Oman."
        );
        Assert.Empty(article.Problems);
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void Header_lines_below_the_date_and_a_blank_line_are_misplaced_too()
    {
        var article = Parse("Talks Resume", "2026-02-07", "Talks Resume", "", "By: Jane Doe", "", "The talks resumed.");
        Assert.Equal(["NEWS012 (5,1)-(5,3)"], Problems(article));
        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.Equal("The talks resumed.", Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_headline_like_a_header_line_below_a_kicker_is_known_by_its_repetition()
    {
        var article = Parse("WORLD NEWS", "", "Source: Talks to Resume", "2026-02-07", "Source: Talks to Resume", "", "Text.");
        Assert.Empty(article.Problems);
        Assert.Equal(("WORLD NEWS", "Source: Talks to Resume"), (article.Kicker?.Text, article.Headline?.Text));
    }

    [Fact]
    public void A_differing_line_that_is_alone_under_the_date_is_one_problem()
    {
        Assert.Equal(
            ["NEWS007 (3,1)-(3,15) (1,1)-(1,13)"],
            Problems(Parse("Talks Resume", "2026-02-07", "Something Else", "", "Background", "", "Text."))
        );
        Assert.Equal(["NEWS007 (3,1)-(3,15) (1,1)-(1,13)"], Problems(Parse("Talks Resume", "2026-02-07", "Both sides met", "in Oman.")));
    }

    [Fact]
    public void Text_directly_under_the_date_is_not_lost()
    {
        var article = Parse("Talks Resume", "2026-02-07", "Both sides met", "in Oman.", "", "They go on.");
        Assert.True(article.IsComplete);
        Assert.Equal(["Both sides met in Oman.", "They go on."], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_missing_headline_is_one_problem_wherever_kicker_and_headline_went()
    {
        Assert.Equal(["NEWS004 (1,1)-(1,11)"], Problems(Parse("2026-02-07", "WORLD NEWS", "", "Talks Resume", "", "Text.")));
        Assert.Equal(["NEWS004 (1,1)-(1,10)"], Problems(Parse("Tags: a b")));
        Assert.Equal(["NEWS004 (1,1)-(1,10)"], Problems(Parse("Tags: a b", "2026-02-07", "", "Text.")));
    }

    [Theory]
    [InlineData("\u200F2026-02-07\u200E")]
    [InlineData("\u20672026-02-07\u2069")]
    [InlineData("\u200B2026-02-07\uFEFF")]
    [InlineData("\u00A02026-02-07\u2003")]
    public void Marks_that_nobody_sees_do_not_hide_the_date(string line)
    {
        var article = Parse("Talks Resume", line, "", "Text.");
        Assert.Empty(article.Problems);
        Assert.Equal(new PublicationDate(2026, 2, 7, null), article.Published);
    }

    [Fact]
    public void A_forbidden_mark_beside_the_date_is_the_one_problem() =>
        Assert.Equal(
            ["NEWS003 (2,1)-(2,2)", "NEWS003 (2,12)-(2,13)"],
            Problems(Parse("Talks Resume", "\u202A2026-02-07\u202C", "", "Text."))
        );

    [Fact]
    public void Marks_of_direction_around_key_and_value_do_not_count()
    {
        var article = Parse("عنوان", "\u200FKicker: جهان\u200F", "\u200ELanguage:\u200Ffa\u200F", "2026-02-07", "", "متن.");
        Assert.Empty(article.Problems);
        Assert.Equal(("جهان", "fa"), (article.Kicker?.Text, article.Language));
    }

    [Theory]
    [InlineData("By: Jane Doe", "Jane Doe")]
    [InlineData("By: Jane Doe, Ali Rezaei, and Sam Lee", "Jane Doe|Ali Rezaei|Sam Lee")]
    [InlineData("By: Jane Doe & Ali Rezaei", "Jane Doe|Ali Rezaei")]
    [InlineData("By: Jane Doe; Jane Doe", "Jane Doe")]
    [InlineData("By: Eva Meier und Jan Fischer", "Eva Meier|Jan Fischer")]
    [InlineData("By: علی رضایی و مریم احمدی، سارا", "علی رضایی|مریم احمدی|سارا")]
    [InlineData("By: 山田太郎、鈴木花子", "山田太郎|鈴木花子")]
    [InlineData("By: Sandra Anderson", "Sandra Anderson")]
    public void A_byline_names_each_author_once(string line, string names) =>
        Assert.Equal(names.Split('|'), Parse("H", line, "2026-02-07", "", "Text.").Authors);
}
