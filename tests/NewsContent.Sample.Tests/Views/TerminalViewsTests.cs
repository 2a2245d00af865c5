using NewsContent.Sample.Tests.Support;
using Newsroom;

namespace NewsContent.Sample.Tests.Views;

/// <summary>What a person at a terminal sees of the newsroom's own articles: lines of its width, and words left whole.</summary>
public class TerminalViewsTests
{
    private const int Narrow = 40;
    private const int Wide = 100;

    // No line of prose is longer, however wide the terminal: the eye would lose its way back.
    private const int WidestProse = 84;

    public static TheoryData<string> Slugs => new(Articles.All.Select(article => article.Slug));

    /// <summary>Articles of plain paragraphs: other blocks have lines and signs of their own.</summary>
    public static TheoryData<string> PlainSlugs =>
        new(Articles.All.Where(article => article.Blocks.All(block => block is Paragraph)).Select(article => article.Slug));

    public static TheoryData<string> Speakers =>
        new(Articles.All.SelectMany(article => article.Quotes).Select(quote => quote.Speaker?.Name).OfType<string>().Distinct());

    [Theory]
    [MemberData(nameof(Slugs))]
    public void An_article_keeps_to_the_terminals_width_and_has_every_paragraph(string slug)
    {
        foreach (var width in new[] { Narrow, Wide })
        {
            var run = ReaderRun.NewsroomTerminal(width, "--article", slug);

            Assert.All(run.Lines, line => Assert.InRange(Screen.Cells(line), 0, width));
            var printed = Screen.Unspaced(run.Output);
            Assert.All(Articles.All[slug].Lead, paragraph =>
                Assert.Contains(Screen.Unspaced(paragraph.Text), printed, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(PlainSlugs))]
    public void An_article_is_broken_to_the_terminals_width_at_blanks_alone(string slug)
    {
        foreach (var (width, widest) in new[] { (Narrow, Narrow), (Wide, WidestProse) })
        {
            var run = ReaderRun.NewsroomTerminal(width, "--article", slug);

            Assert.All(run.Lines, line => Assert.InRange(Screen.Cells(line), 0, widest));
            AssertSameWords(ReaderRun.NewsroomPlain("--article", slug).Output, run.Output, Articles.All[slug].Language);
        }
    }

    [Fact]
    public void A_long_paragraph_really_is_broken_into_lines_that_use_the_width()
    {
        var paragraph = Articles.IranUsTalks.Lead[0].Text;

        var lines = ReaderRun.NewsroomTerminal(Narrow, "--article", "iran-us-talks").Lines;

        var printed = lines
            .SkipWhile(line => line.Length == 0 || !paragraph.StartsWith(line, StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0)
            .ToArray();
        Assert.Equal(paragraph, string.Join(' ', printed));
        // No line could have taken the next one's first word as well.
        Assert.All(printed.Zip(printed.Skip(1)), pair => Assert.True(pair.First.Length + 1 + pair.Second.Split(' ')[0].Length > Narrow));
    }

    [Theory]
    [MemberData(nameof(Speakers))]
    public void A_speakers_page_keeps_to_the_width(string name)
    {
        Assert.All(ReaderRun.NewsroomTerminal(Narrow, "--speaker", name).Lines, line => Assert.InRange(Screen.Cells(line), 0, Narrow));
        Assert.All(ReaderRun.NewsroomTerminal(Wide, "--speaker", name).Lines, line => Assert.InRange(Screen.Cells(line), 0, WidestProse));
    }

    [Fact]
    public void A_narrow_terminal_gets_the_list_in_blocks_without_a_table()
    {
        var run = ReaderRun.NewsroomTerminal(Narrow);

        Assert.All(run.Lines, line => Assert.InRange(Screen.Cells(line), 0, Narrow));
        Assert.DoesNotContain(run.Output, Screen.IsBoxCharacter);
        var words = Screen.Words(run.Output);
        Assert.All(Articles.All.Where(article => article.Language != "ja"), article =>
            Assert.True(HoldsInARow(words, Screen.Words(article.Headline)), article.Headline)
        );
        Assert.All(Articles.All, article => Assert.Contains(article.Slug, words));
    }

    [Fact]
    public void A_wide_terminal_gets_the_list_as_a_table_of_its_width()
    {
        var lines = ReaderRun.NewsroomTerminal(Wide).Lines;

        Assert.All(lines, line => Assert.InRange(Screen.Cells(line), 0, Wide));
        var table = lines.TakeWhile(line => line.Length > 0).ToArray();
        Assert.StartsWith("╭", table[0], StringComparison.Ordinal);
        Assert.StartsWith("╰", table[^1], StringComparison.Ordinal);
        Assert.All(table, line => Assert.Equal(Screen.Cells(table[0]), Screen.Cells(line)));

        // The third column from top to bottom holds headline and slug of every article.
        var column = Screen.Words(
            string.Join('\n', table.Select(line => line.Split('│')).Where(cells => cells.Length == 6).Select(cells => cells[3]))
        );
        var expected = Articles.All.Where(article => article.Language != "ja");
        Assert.All(expected, article => Assert.True(HoldsInARow(column, [.. Screen.Words(article.Headline), article.Slug]), article.Slug));
    }

    private static void AssertSameWords(string expected, string printed, string language)
    {
        // Japanese has no blanks to break at.
        if (language == "ja")
            Assert.Equal(Screen.Unspaced(expected), Screen.Unspaced(printed));
        else
            Assert.Equal(Screen.Words(expected), Screen.Words(printed));
    }

    private static bool HoldsInARow(string[] words, string[] part) =>
        Enumerable.Range(0, Math.Max(0, words.Length - part.Length + 1)).Any(start => words.AsSpan(start, part.Length).SequenceEqual(part));
}
