using NewsReader.Terminal;

namespace NewsContent.Sample.Tests;

public class TerminalEditionTests
{
    private const char RightToLeftMark = '\u200F';

    public static TheoryData<int, string[]> WidthsAndViews()
    {
        var data = new TheoryData<int, string[]>();
        foreach (var width in (int[])[24, 40, 71, 72, 80, 100, 200])
        {
            data.Add(width, []);
            foreach (var article in TestArticles.All)
                data.Add(width, ["--article", article.Slug]);
            data.Add(width, ["--speaker", "Odile Farrant"]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(WidthsAndViews))]
    public void No_line_is_wider_than_the_terminal(int width, string[] arguments)
    {
        var run = ReaderRun.Terminal(width, arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.InRange(CellWidth.Of(line), 0, width));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    public void No_word_is_parted(int width)
    {
        foreach (var article in (Article[])[TestArticles.Ferry, TestArticles.FerryAgain, TestArticles.French, TestArticles.Persian])
        {
            var printed = ReaderRun.Terminal(width, "--article", article.Slug).Words.Select(word => word.Trim(RightToLeftMark)).ToHashSet();
            var words = article.Paragraphs.Select(paragraph => paragraph.Text).Append(article.Headline).SelectMany(text => text.Split(' '));
            Assert.All(words, word => Assert.Contains(word, printed));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    public void Wrapping_loses_and_adds_nothing(int width)
    {
        var run = ReaderRun.Terminal(width, "--article", "transport/long-night");

        var text = string.Join(' ', run.Words);
        Assert.Contains(TestArticles.Ferry.Headline, text);
        Assert.All(TestArticles.Ferry.Paragraphs, paragraph => Assert.Contains(paragraph.Text, text));
        Assert.All(TestArticles.Ferry.Quotes, quote => Assert.Contains($"“{quote.Text.Replace('\n', ' ')}”", text));
    }

    [Fact]
    public void Every_kind_of_block_is_laid_out() =>
        Assert.Equal(
            """
            What the Harbour Needs
            2026-05-03

            After the long night the harbour has a list.[1]

              - “Bring rope,” says the board of the harbour,
                which meets on the first Monday of each
                month.
              - Lamps:
                 9. green
                10. red
                “Bring rope”
                — Ambry River Company

                Nobody sails without a lamp.
                — Odile Farrant (pilot of the Tollen ferry)

            [The pier at noon]
            The pier.

            ╭───────┬────────╮
            │ Thing │ Number │
            ├───────┼────────┤
            │ Rope  │     12 │
            │ Lamps │      9 │
            ╰───────┴────────╯

                if tide:
                    wait()

            * * *

            [1] It was in January.
            """.ReplaceLineEndings("\n").Split('\n'),
            ReaderRun.Terminal(48, "--article", "harbour").Lines.Select(line => line.TrimEnd())
        );

    [Fact]
    public void A_table_on_a_narrow_terminal_is_lines() =>
        Assert.Contains("Lamps | 9", ReaderRun.Terminal(31, "--article", "harbour").Lines.Select(line => line.TrimEnd()));

    [Fact]
    public void A_wide_terminal_lists_the_articles_in_a_table_and_a_narrow_one_in_blocks()
    {
        Assert.Contains(ReaderRun.Terminal(72).Lines, line => line.StartsWith('╭'));

        var narrow = ReaderRun.Terminal(71);
        Assert.DoesNotContain(narrow.Output, character => character is '╭' or '│' or '|');
        Assert.Contains("2026-01-19  TRANSPORT", narrow.Lines);
        Assert.Contains("transport/long-night · 4 quotations", narrow.Lines);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(120)]
    public void The_list_names_every_article_with_its_number_of_quotations(int width)
    {
        var words = ReaderRun.Terminal(width).Words;

        Assert.All(TestArticles.All, article => Assert.Contains(article.Slug, words));
        Assert.Contains("2026-06-24", words);
        Assert.Contains("4", words);
    }

    [Fact]
    public void Lines_from_right_to_left_end_at_one_right_edge_in_logical_order_between_direction_marks()
    {
        var lines = ReaderRun.Terminal(40, "--article", "ketabkhaneh-sayyar").Lines.Where(line => line.Contains(RightToLeftMark)).ToArray();

        Assert.True(lines.Length > 6);
        Assert.All(lines, line =>
        {
            Assert.StartsWith(RightToLeftMark.ToString(), line.TrimStart(' '), StringComparison.Ordinal);
            Assert.EndsWith(RightToLeftMark.ToString(), line, StringComparison.Ordinal);
            // The quotation and its speaker stand four cells further in.
            Assert.Contains(CellWidth.Of(line), (int[])[36, 40]);
        });
        Assert.Contains(lines, line => CellWidth.Of(line) == 36);
        Assert.StartsWith(RightToLeftMark + "کتابخانهٔ رکابی", lines[1].TrimStart(' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_like_markup_is_printed_as_it_is()
    {
        var run = ReaderRun.Terminal(80, "--article", "hostile");

        Assert.Contains("[red]Markup[/] and [an unknown style] and [[ and ]", run.Lines);
        Assert.Contains("[/] closes nothing", run.Lines);
        Assert.Contains("    — [bold]Name[/] ([link=x]role[/])", run.Lines);
        Assert.Contains(ReaderRun.Terminal(80).Lines, line => line.Contains("[red]Markup[/] and [an unknown style]"));
    }

    [Fact]
    public void No_escape_sequence_of_an_article_reaches_the_terminal()
    {
        var output = ReaderRun.Ansi("--article", "hostile").Output;

        Assert.Contains("\u001B[", output);
        Assert.DoesNotContain("\u001B[2J", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B]0;", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[1A", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u009B', output);
        Assert.Contains("␛[2J", output);
    }

    [Fact]
    public void NO_COLOR_takes_the_colours_away()
    {
        const string teal = "[38;5;6m";
        var before = Environment.GetEnvironmentVariable("NO_COLOR");
        try
        {
            Environment.SetEnvironmentVariable("NO_COLOR", null);
            Assert.Contains(teal, ReaderRun.Ansi("--article", "transport/long-night").Output);
            Environment.SetEnvironmentVariable("NO_COLOR", "1");
            Assert.DoesNotContain(teal, ReaderRun.Ansi("--article", "transport/long-night").Output);
        }
        finally
        {
            Environment.SetEnvironmentVariable("NO_COLOR", before);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_terminal_too_narrow_for_any_word_is_no_error(int width) =>
        Assert.All(TestArticles.All, article => Assert.Equal(0, ReaderRun.Terminal(width, "--article", article.Slug).ExitCode));
}
