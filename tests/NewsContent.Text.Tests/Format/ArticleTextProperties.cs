using CsCheck;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Format;

/// <summary>What holds for every text, article or not.</summary>
public sealed class ArticleTextProperties
{
    private const long Samples = 1_000;

    // Each of a length that grows with the number.
    private static readonly Dictionary<string, Func<int, string>> LongTexts = new()
    {
        ["one line of opening marks"] = count => new string('“', 6 * count),
        ["one line of pairs"] = count => Repeated("“a” ", count),
        ["quotations of the summary, each longer than the last"] = count =>
            "H\n\n"
            + string.Concat(Enumerable.Range(1, (int)Math.Sqrt(count)).Select(i => "“" + Repeated("a ", i) + "”. "))
            + "\n2026-02-07\n\n"
            + Repeated("a b ", count),
        ["a summary of many lines"] = count => "H\n" + Repeated("line\n", count),
        ["headings"] = count => "H\n2026-02-07\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"Heading {i}\n\n")),
        ["header lines"] = count => "H\n" + Repeated("By: Jane\n", count) + "2026-02-07\n\nText.",
        ["notes that never close"] = count => "H\n2026-02-07\n\n" + Repeated("“a”{by ", count),
        ["notes"] = count => "H\n2026-02-07\n\n" + Repeated("“a”{by nobody} ", count),
        ["braces"] = count => "H\n2026-02-07\n\n" + Repeated("“a” {b} \\{#c {by ", count),
        ["a paragraph of nothing but quotations"] = count => "H\n2026-02-07\n\n" + Repeated("“b c” ", count) + "\n\nText.",
        ["a summary of nothing but quotations"] = count => "H\n\n" + Repeated("“b c” ", count) + "\n\n2026-02-07\n\nText.",
        ["marks before quotations"] = count => "H\n2026-02-07\n\n" + Repeated(", ", count) + Repeated("“b c” ", count),
        ["notes that a backslash denies"] = count => "H\n2026-02-07\n\n" + Repeated("\\{by x} ", count),
        ["labels of other names"] = count =>
            "H\n2026-02-07\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"First{Letters(i)} Last{Letters(i)}: “Yes.”\n\n")),
        ["notes that name by surname"] = count =>
            "H\n2026-02-07\n\n"
            + string.Concat(Enumerable.Range(0, count / 4).Select(i => $"Maria S{Letters(i)} left. “Yes.”{{by S{Letters(i)}}}\n\n")),
        ["listed speakers and slips of their names"] = count =>
            "H\nSpeakers: "
            + string.Join("; ", Enumerable.Range(0, 150).Select(i => $"Maria Soto{Letters(i)}"))
            + "\n2026-02-07\n\n"
            + string.Concat(Enumerable.Range(0, count / 4).Select(i => $"“Yes,” said Maria Sotto{Letters(i)}.\n\n")),
        ["speakers of whom two cannot be parted and empty places"] = count =>
            "H\nSpeakers: " + Repeated("Maria Soto; ", count) + Repeated("; ", count) + "\n2026-02-07\n\nText.",
        ["pronouns behind a long sentence"] = count =>
            "H\n2026-02-07\n\nMaria Soto asked " + Repeated("her ", count) + ". " + Repeated("She “b c” ", count),
        ["a summary that the text nearly repeats"] = count =>
            "H\n\n“" + Repeated("a ", count) + "b”\n\n2026-02-07\n\n“" + Repeated("a ", 2 * count) + "c,” said Maria Soto.",
        ["a listed name and a word as long"] = count =>
            $"H\nSpeakers: Maria S{Repeated("aa", count)}\n2026-02-07\n\n“Yes,” Maria S{Repeated("bb", count)} said.",
        ["isolates"] = count => "H\n2026-02-07\n\n" + new string('\u2067', 6 * count),
        ["null characters far apart"] = count => "H\n2026-02-07\n\n" + Repeated("a text\0 and more", count),
        ["lost characters"] = count => "H\n2026-02-07\n\n" + Repeated("a\uFFFD", 3 * count),
        ["brackets in the summary"] = count => "H\n\n“" + new string('[', 6 * count) + "”\n2026-02-07\n\nText.",
        ["paragraphs with a speaker each"] = count =>
            "H\n2026-02-07\n\n" + Repeated("“We stay,” said Maria Soto of the harbour.\n\n", count / 4),
        ["one paragraph of names"] = count =>
            "H\n2026-02-07\n\n“No.” " + string.Concat(Enumerable.Range(0, count).Select(i => $"Maria S{i} ")),
        ["one person of many offices"] = count =>
            "H\n2026-02-07\n\n“No.” " + string.Concat(Enumerable.Range(0, count).Select(i => $"The w{i} minister Maria Soto left. ")),
    };

    [Fact]
    public void Every_place_of_a_problem_lies_in_the_file_and_agrees_with_its_line_and_column() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var source = new ArticleSource(text);
                foreach (var problem in ArticleText.ParseSyntax(text).Problems)
                {
                    AssertPlace(source, problem.Range, problem.Start, problem.End);
                    if (problem.Related is { } related)
                        AssertPlace(source, related.Range, related.Start, related.End);
                }
            },
            iter: Samples
        );

    [Fact]
    public void Problems_come_in_the_order_of_the_file_and_none_twice() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var problems = ArticleText.ParseSyntax(text).Problems;
                Assert.Equal(problems.OrderBy(problem => problem.Range.Start), problems);
                Assert.Equal(problems.Count, problems.DistinctBy(problem => (problem.Rule.Id, problem.Range)).Count());
            },
            iter: Samples
        );

    [Fact]
    public void Messages_are_one_line_of_moderate_length() =>
        RandomArticles.Any.Sample(
            text =>
            {
                foreach (var problem in ArticleText.ParseSyntax(text).Problems)
                {
                    Assert.DoesNotContain('\n', problem.Message);
                    Assert.DoesNotContain('\r', problem.Message);
                    Assert.All(problem.Arguments, argument => Assert.InRange(argument.Length, 0, 201));
                }
            },
            iter: Samples
        );

    [Fact]
    public void An_article_is_complete_exactly_when_no_fault_leaves_nothing_of_it() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var article = ArticleText.ParseSyntax(text);
                Assert.Equal(!article.Problems.Any(problem => problem.Rule.PreventsPublishing), article.IsComplete);
                if (!article.IsComplete)
                    return;

                Assert.NotNull(article.Headline);
                Assert.NotNull(article.Published);
                Assert.True(article.Paragraphs.Count + article.Sections.Count > 0);
            },
            iter: Samples
        );

    [Fact]
    public void Sections_take_the_paragraphs_below_the_lead_in_order_and_leave_none() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var article = ArticleText.ParseSyntax(text);
                var next = article.LeadCount;
                for (var i = 0; i < article.Sections.Count; i++)
                {
                    var section = article.Sections[i];
                    Assert.Equal(next, section.FirstParagraphIndex);
                    next += section.ParagraphCount;
                    for (var paragraph = section.FirstParagraphIndex; paragraph < next; paragraph++)
                        Assert.Equal(i, article.SectionOf(paragraph));

                    // A section of a lower level is text enough.
                    var isParted = i + 1 < article.Sections.Count && article.Sections[i + 1].Level > section.Level;
                    if (section.ParagraphCount == 0 && !isParted)
                    {
                        Assert.Contains(article.Problems, problem =>
                            problem.Rule == ArticleRules.SectionWithoutParagraph && problem.Range == section.Heading.Range
                        );
                    }
                }

                Assert.Equal(article.Paragraphs.Count, next);
                for (var paragraph = -1; paragraph < article.LeadCount; paragraph++)
                    Assert.Null(article.SectionOf(paragraph));
            },
            iter: Samples
        );

    [Fact]
    public void Each_passage_says_what_the_file_says_where_it_stands() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var article = ArticleText.ParseSyntax(text);
                var source = new ArticleSource(text);
                foreach (var passage in Passages(article))
                {
                    Assert.NotEqual("", passage.Text);
                    Assert.Equal(source.PositionOf(passage.Range.Start).LineIndex, passage.LineIndex);
                    for (var i = 0; i < passage.Text.Length; i++)
                    {
                        var place = passage.InFile(TextRange.At(i, 1));
                        Assert.True(
                            passage.Text[i] == ' '
                                || place.In(text) == passage.Text[i].ToString()
                                || (
                                    passage.Text[i] == '\uFFFD'
                                    && article.Problems.Any(problem => problem.Rule == ArticleRules.ForbiddenCharacter)
                                )
                        );
                    }
                }
            },
            iter: Samples / 4
        );

    [Fact]
    public void Each_quotation_is_between_its_marks() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var article = ArticleText.ParseSyntax(text);
                var source = new ArticleSource(text);
                foreach (var quote in article.Quotes.Concat(article.SummaryQuotes))
                {
                    Assert.Equal(source.PositionOf(quote.Range.Start).LineIndex, quote.LineIndex);
                    Assert.Equal(
                        quote.Text,
                        string.Join(
                            '\n',
                            quote.Pieces.Select(piece =>
                                piece.Range.In(
                                    (piece.ParagraphIndex < 0 ? article.Summary! : article.Paragraphs[piece.ParagraphIndex]).Text
                                )
                            )
                        )
                    );
                }

                Assert.Equal(article.Quotes.OrderBy(quote => quote.Range.Start), article.Quotes);
            },
            iter: Samples
        );

    [Fact]
    public void Line_ends_and_a_byte_order_mark_make_no_difference() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var expected = Describe(text.ReplaceLineEndings("\n"));
                Assert.Equal(expected, Describe(text.ReplaceLineEndings("\n").Replace("\n", "\r\n", StringComparison.Ordinal)));
                Assert.Equal(expected, Describe(text.ReplaceLineEndings("\n").Replace('\n', '\r')));
                if (!text.StartsWith('\uFEFF'))
                    Assert.Equal(expected, Describe("\uFEFF" + text.ReplaceLineEndings("\n")));
            },
            iter: Samples
        );

    [Fact]
    public void Blanks_at_the_ends_of_lines_change_nothing_but_columns() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var lines = text.ReplaceLineEndings("\n").Split('\n');
                Assert.Equal(
                    ArticleOutline.Of(ArticleText.ParseSyntax(string.Join('\n', lines)), withSpeakers: true),
                    ArticleOutline.Of(
                        ArticleText.ParseSyntax(string.Join('\n', lines.Select(line => "\u00A0 " + line + "\t\u200B")) + "\n\n"),
                        withSpeakers: true
                    )
                );
            },
            iter: Samples
        );

    public static TheoryData<string> LongTextNames => [.. LongTexts.Keys];

    [Theory]
    [MemberData(nameof(LongTextNames))]
    public void A_long_text_takes_work_in_proportion(string name)
    {
        Parse(LongTexts[name](20));
        var small = WorkOf.Reading(LongTexts[name](1_000), Parse);
        var large = WorkOf.Reading(LongTexts[name](8_000), Parse);

        large.AssertInProportionTo(small);

        // With all that is told of it.
        static void Parse(string text) => ArticleAdvice.For(text, ArticleText.ParseSyntax(text));
    }

    // Another word for each number.
    private static string Letters(int number) =>
        string.Concat(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(static digit => (char)('a' + (digit - '0')))
        );

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static List<string> Describe(string text)
    {
        var article = ArticleText.ParseSyntax(text);
        return [.. article.Problems.Select(ArticleOutline.Problem), .. ArticleOutline.Of(article, withSpeakers: true)];
    }

    private static IEnumerable<PassageSyntax> Passages(ArticleSyntax article) =>
        new[] { article.Kicker, article.Headline, article.Summary }
            .OfType<PassageSyntax>()
            .Concat(article.Paragraphs)
            .Concat(article.Sections.Select(section => section.Heading));

    private static void AssertPlace(ArticleSource source, TextRange range, TextPosition start, TextPosition end)
    {
        Assert.InRange(range.Start, 0, source.Text.Length);
        Assert.InRange(range.End, range.Start, source.Text.Length);
        Assert.Equal((source.PositionOf(range.Start), source.PositionOf(range.End)), (start, end));
        Assert.True(start.LineIndex >= 0 && start.ColumnIndex >= 0);
    }
}
