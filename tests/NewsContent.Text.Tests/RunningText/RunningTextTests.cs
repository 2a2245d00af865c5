using CsCheck;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.RunningText;

/// <summary>Text without a header: where its passages end, and that nothing of it is lost or refused.</summary>
public class RunningTextTests
{
    private static readonly string LongLine = string.Concat(Enumerable.Repeat("The port is shut. ", 10)).TrimEnd();

    [Fact]
    public void Lines_wrapped_by_hand_are_one_passage_and_blank_lines_part_them() =>
        Assert.Equal(
            ["Harbour to close", "The port is shut for good.", "Nobody came."],
            Passages("Harbour to close\n\nThe port is shut\nfor good.\n\nNobody came.")
        );

    [Fact]
    public void In_a_text_with_long_lines_every_line_is_a_passage() =>
        Assert.Equal(["Harbour to close", LongLine, "Nobody came."], Passages($"Harbour to close\n{LongLine}\nNobody came.\n"));

    [Fact]
    public void A_backslash_and_a_note_are_text() =>
        Assert.Equal(["\\Harbour", "“We stay.”{by Maria Soto}"], Passages("\\Harbour\n\n“We stay.”{by Maria Soto}"));

    [Fact]
    public void A_quotation_runs_over_paragraphs_and_never_out_of_the_headline()
    {
        var text = ArticleText.ParseRunningText("Mayor: “We stay\n\n“First.\n\n“Second,” Maria Soto said.\n");

        var quote = Assert.Single(text.Quotes);
        Assert.Equal("First.\nSecond", quote.Text);
        Assert.Equal("Maria Soto", quote.Speaker!.Name);
        Assert.Equal(ArticleRules.QuotationNeverCloses, Assert.Single(text.Problems).Rule);
        Assert.Equal("(1,8)", text.Problems[0].Start.ToString());
    }

    [Fact]
    public void Any_text_is_read_to_its_end_and_every_place_lies_in_it() =>
        RandomArticles.Any.Sample(
            text =>
            {
                foreach (var language in (string[])["en", "de", "fr"])
                {
                    var read = ArticleText.ParseRunningText(text, new ArticleTextOptions { DefaultLanguage = language });
                    foreach (var quote in read.Quotes)
                    {
                        Assert.InRange(quote.WordsRange.Start, quote.Range.Start, quote.Range.End);
                        Assert.InRange(quote.WordsRange.End, quote.WordsRange.Start, quote.Range.End);
                        Assert.InRange(quote.Range.End, 0, text.Length);
                        Assert.Equal(
                            quote.Text,
                            string.Join('\n', quote.Pieces.Select(piece => piece.Range.In(read.Passages[piece.ParagraphIndex].Text)))
                        );
                        if (quote.Pieces.Count == 1 && !quote.WordsRange.In(text).Any(c => c is '\n' or '\r'))
                            Assert.Equal(quote.Text, quote.WordsRange.In(text));
                    }

                    Assert.All(read.Problems, problem => Assert.InRange(problem.Range.End, 0, text.Length));
                }
            },
            iter: 500
        );

    [Fact]
    public void Nothing_visible_is_lost() =>
        RandomArticles.Any.Sample(
            text =>
                Assert.Equal(
                    text.Where(c => !Characters.IsInvisible(c)),
                    string.Concat(ArticleText.ParseRunningText(text).Passages.Select(passage => passage.Text))
                        .Where(c => !Characters.IsInvisible(c))
                ),
            iter: 500
        );

    private static IEnumerable<string> Passages(string text) => ArticleText.ParseRunningText(text).Passages.Select(passage => passage.Text);
}
