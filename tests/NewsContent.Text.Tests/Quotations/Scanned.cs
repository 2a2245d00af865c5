using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Quotations;

/// <summary>Scans annotated texts and compares.</summary>
internal static class Scanned
{
    /// <summary>The text has the quotations drawn into it and no fault.</summary>
    public static void WithoutFault(string language, string annotated)
    {
        var text = AnnotatedText.Parse(annotated);
        QuotationScan scan = QuotationScanner.Scan(text.Paragraphs, language);

        Assert.Equal(text.Draw(), AnnotatedText.Draw(text.Paragraphs, scan));
        Assert.Empty(scan.Problems);
        MarksEnclose(text.Paragraphs, scan);
    }

    /// <summary>The text has the quotations drawn into it and one fault, at the places drawn.</summary>
    public static void WithFault(QuotationFault fault, string language, string annotated)
    {
        var text = AnnotatedText.Parse(annotated);
        QuotationScan scan = QuotationScanner.Scan(text.Paragraphs, language);

        Assert.Equal(text.Draw(), AnnotatedText.Draw(text.Paragraphs, scan));
        QuotationProblem problem = Assert.Single(scan.Problems);
        Assert.Equal(fault, problem.Fault);
        Assert.Equal(text.Fault, (problem.ParagraphIndex, problem.Range.Start));
        Assert.InRange(problem.Range.Length, 1, 2);
        Assert.Equal(text.Other?.Paragraph, problem.OtherParagraphIndex);
        Assert.Equal(text.Other?.Start, problem.OtherRange?.Start);
        MarksEnclose(text.Paragraphs, scan);
    }

    private static void MarksEnclose(IReadOnlyList<string> paragraphs, QuotationScan scan)
    {
        foreach (Quotation quotation in scan.Quotations)
        {
            foreach (QuotationPiece piece in quotation.Pieces)
            {
                string text = paragraphs[piece.ParagraphIndex];
                string opening = text[piece.Marked.Start..piece.Content.Start].Trim();
                string closing = text[piece.Content.End..piece.Marked.End].Trim();
                bool isLast = piece == quotation.Pieces[^1];
                Assert.InRange(opening.Length, 1, 2);
                Assert.InRange(closing.Length, isLast ? 1 : 0, isLast ? 2 : 0);
                if (!isLast)
                    Assert.Equal(text.Length, piece.Marked.End);
            }
        }
    }
}
