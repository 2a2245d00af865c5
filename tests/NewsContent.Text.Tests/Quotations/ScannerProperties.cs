using CsCheck;
using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Quotations;

public class ScannerProperties
{
    private const string Marks = "“”„‟«»‹›\"＂''``‘’‚‛＇「」『』｢｣〝〞〟﹁﹂﹃﹄״";
    private const string Others = "aSs. ,:!?…-—()[]=/19א中é\u00A0\u200F\n\uD83D";

    private static readonly Gen<string> Language = Gen.OneOf("en", "de", "fr", "es", "sv", "he", "ar", "ja", "nl", "xx");

    private static readonly Gen<string[]> AnyParagraphs = Gen.Frequency((2, Gen.Char[Marks]), (1, Gen.Char[Others]), (1, Gen.Const(' ')))
        .Array[0, 30]
        .Select(characters => new string(characters))
        .Array[0, 6];

    [Fact]
    public void Any_text_has_ordered_quotations_and_problems_within_its_bounds() =>
        Gen.Select(AnyParagraphs, Language)
            .Sample(
                (paragraphs, language) =>
                {
                    QuotationScan scan = QuotationScanner.Scan(paragraphs, language);
                    (int Paragraph, int End) last = (0, 0);
                    foreach (Quotation quotation in scan.Quotations)
                    {
                        Assert.NotEmpty(quotation.Pieces);
                        foreach (QuotationPiece piece in quotation.Pieces)
                        {
                            Assert.True((piece.ParagraphIndex, piece.Marked.Start).CompareTo(last) >= 0, "quotations overlap");
                            Assert.InRange(piece.Marked.End, piece.Marked.Start + 1, paragraphs[piece.ParagraphIndex].Length);
                            Assert.InRange(piece.Content.Start, piece.Marked.Start + 1, piece.Content.End);
                            Assert.InRange(piece.Content.End, piece.Content.Start, piece.Marked.End);
                            last = (piece.ParagraphIndex, piece.Marked.End);
                        }
                        Assert.Equal(
                            Enumerable.Range(quotation.ParagraphIndex, quotation.Pieces.Count),
                            quotation.Pieces.Select(piece => piece.ParagraphIndex)
                        );
                    }
                    (int Paragraph, int Start) lastProblem = (-1, -1);
                    foreach (QuotationProblem problem in scan.Problems)
                    {
                        Assert.True((problem.ParagraphIndex, problem.Range.Start).CompareTo(lastProblem) > 0, "two problems at one mark");
                        lastProblem = (problem.ParagraphIndex, problem.Range.Start);
                        Assert.InRange(problem.Range.Length, 1, 2);
                        Assert.InRange(problem.Range.End, 1, paragraphs[problem.ParagraphIndex].Length);
                        Assert.Equal(problem.OtherParagraphIndex is null, problem.OtherRange is null);
                        if (problem.OtherParagraphIndex is int other)
                            Assert.InRange(problem.OtherRange!.Value.End, 1, paragraphs[other].Length);
                    }
                },
                iter: 50_000
            );

    [Fact]
    public void Paragraphs_without_marks_change_nothing_where_nothing_is_open() =>
        Gen.Select(AnyParagraphs, Language)
            .Sample(
                (paragraphs, language) =>
                {
                    QuotationScan alone = QuotationScanner.Scan(paragraphs, language);
                    QuotationScan between = QuotationScanner.Scan(["No marks here.", .. paragraphs, "None here."], language);
                    Assert.Equal(
                        alone.Quotations.SelectMany(quotation => quotation.Pieces),
                        between
                            .Quotations.SelectMany(quotation => quotation.Pieces)
                            .Select(piece => piece with { ParagraphIndex = piece.ParagraphIndex - 1 })
                    );
                    Assert.Equal(
                        alone.Problems.Select(problem => (problem.Fault, problem.ParagraphIndex, problem.Range)),
                        between.Problems.Select(problem => (problem.Fault, problem.ParagraphIndex - 1, problem.Range))
                    );
                },
                iter: 10_000
            );

    /// <summary>Speech with quotations inside it to any depth, and where its outermost ones are.</summary>
    [Theory]
    [InlineData("en", "“”‘’", "")]
    [InlineData("en", "‘’“”", "")]
    [InlineData("en", "\"\"''", "")]
    [InlineData("de", "„“‚‘", "")]
    [InlineData("de", "»«›‹", "")]
    [InlineData("fr", "«»“”", "\u00A0")]
    [InlineData("fr", "«»‹›", "\u202F")]
    [InlineData("sv", "””’’", "")]
    [InlineData("fi", "»»››", "")]
    [InlineData("pl", "„”«»", "")]
    [InlineData("ru", "«»„“", "")]
    [InlineData("ar", "”“’‘", "")]
    [InlineData("fa", "«»‹›", "")]
    [InlineData("ja", "「」『』", "")]
    public void Well_formed_speech_gives_its_outermost_quotations_and_no_fault(string language, string marks, string padding) =>
        WellFormedSpeech.Paragraphs(marks, padding).Sample(annotated => Scanned.WithoutFault(language, annotated), iter: 3_000);
}
