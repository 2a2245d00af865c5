using System.Globalization;
using NewsContent.Sample.Tests.Support;
using Newsroom;

namespace NewsContent.Sample.Tests.Views;

/// <summary>
/// What files and other programs get of the newsroom's own articles: lines that can be searched and cut,
/// without anything meant for a screen.
/// </summary>
public class PlainViewsTests
{
    private const string Indent = "    ";

    public static TheoryData<string> Slugs => new(Articles.All.Select(article => article.Slug));

    /// <summary>Articles of plain paragraphs: other blocks have lines and signs of their own.</summary>
    public static TheoryData<string> PlainSlugs =>
        new(Articles.All.Where(article => article.Blocks.All(block => block is Paragraph)).Select(article => article.Slug));

    /// <summary>A command line for every view: the front page, each article, each speaker.</summary>
    public static TheoryData<string[]> Views =>
        new(
            Articles
                .All.Select(article => new[] { "--article", article.Slug })
                .Concat(
                    Articles
                        .All.SelectMany(article => article.Quotes)
                        .Select(quote => quote.Speaker?.Name)
                        .OfType<string>()
                        .Distinct()
                        .Select(name => new[] { "--speaker", name })
                )
                .Append([])
        );

    [Theory]
    [MemberData(nameof(Views))]
    public void No_view_holds_an_escape_sequence_or_a_box(string[] arguments)
    {
        var run = ReaderRun.NewsroomPlain(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain(run.Output, character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
        Assert.DoesNotContain(run.Output, Screen.IsBoxCharacter);
    }

    [Theory]
    [MemberData(nameof(PlainSlugs))]
    public void Headline_headings_and_paragraphs_are_one_line_each_in_the_articles_order(string slug)
    {
        var article = Articles.All[slug];
        string[] expected =
        [
            article.Headline,
            .. article.Lead.Select(paragraph => paragraph.Text),
            .. article.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading)),
        ];

        var lines = ReaderRun.NewsroomPlain("--article", slug).Lines;

        Assert.Equal(expected, lines.Where(line => expected.Contains(line)));
    }

    [Theory]
    [MemberData(nameof(PlainSlugs))]
    public void Every_quotation_is_one_line_with_its_speaker_and_role(string slug)
    {
        var lines = ReaderRun
            .NewsroomPlain("--article", slug)
            .Lines.Where(line => line.StartsWith(Indent, StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(Articles.All[slug].Quotes.Count, lines.Length);
        Assert.All(Articles.All[slug].Quotes.Zip(lines), pair =>
        {
            Assert.Contains(pair.First.Text.Replace('\n', ' '), pair.Second, StringComparison.Ordinal);
            Assert.EndsWith(SpeakerAfterDash(pair.First.Speaker), pair.Second, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_word_of_an_article_is_there_in_its_order(string slug)
    {
        var output = ReaderRun.NewsroomPlain("--article", slug).Output;

        var place = 0;
        foreach (var words in Articles.All[slug].Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n')))
        {
            place = output.IndexOf(words, place, StringComparison.Ordinal);
            Assert.True(place >= 0, words);
        }
    }

    [Fact]
    public void The_list_has_one_line_for_each_article_in_the_catalogs_order_with_tabs_between_its_columns()
    {
        var expected = Articles.All.Select(article =>
            string.Join(
                '\t',
                article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                article.Kicker,
                article.Headline,
                article.Slug,
                article.Quotes.Count == 1
                    ? "1 quotation"
                    : string.Create(CultureInfo.InvariantCulture, $"{article.Quotes.Count} quotations")
            )
        );

        Assert.Equal(expected, ReaderRun.NewsroomPlain().Lines.Take(Articles.All.Count));
    }

    [Theory]
    [InlineData("world/fog-treaty", "“")]
    [InlineData("culture/brass-band-without-brass", "‘")]
    [InlineData("nachtbus-hohenwarnau", "„")]
    [InlineData("culture/marche-du-silence", "«\u00A0")]
    [InlineData("ketabkhaneh-sayyar", "«")]
    [InlineData("aonami-yubinsen", "「")]
    public void A_quotation_is_between_the_marks_of_its_articles_language(string slug, string opening)
    {
        var lines = ReaderRun.NewsroomPlain("--article", slug).Lines.Where(line => line.StartsWith(Indent, StringComparison.Ordinal));

        Assert.All(Articles.All[slug].Quotes.Zip(lines), pair =>
            Assert.StartsWith(Indent + opening + pair.First.Text.Replace('\n', ' '), pair.Second, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Abbas Araghchi")]
    [InlineData("ABBAS ARAGHCHI")]
    public void The_ministers_page_lists_exactly_his_quotations_with_file_and_line(string name)
    {
        string[] expected =
        [
            "“an opportunity to shake hands with the American delegation”:11",
            "“a good start”:11",
            "“soon.”:11",
            "“never negotiable”:15",
            "“defence issue.”:15",
            "“We are ready to reach a reassuring agreement on enrichment”:17",
            "“The Iranian nuclear case will only be resolved through negotiations.”:17",
            "“inalienable right and must continue.”:17",
            "“very positive atmosphere”:29",
            "“doctrine of domination”:33",
        ];

        var lines = ReaderRun.NewsroomPlain("--speaker", name).Lines;

        Assert.Equal("Abbas Araghchi: 10 quotations in 1 article", lines[0]);
        Assert.Equal(
            expected,
            lines
                .Where(line => line.StartsWith(Indent, StringComparison.Ordinal))
                .Select(line =>
                    line.Trim()
                        .Replace(" — Abbas Araghchi (Iranian Foreign Minister)\tArticles/iran-us-talks.txt", "", StringComparison.Ordinal)
                )
        );
    }

    private static string SpeakerAfterDash(Speaker? speaker) =>
        speaker switch
        {
            null => "— not attributed",
            { Role: { } role } => $"— {speaker.Name} ({role})",
            _ => $"— {speaker.Name}",
        };
}
