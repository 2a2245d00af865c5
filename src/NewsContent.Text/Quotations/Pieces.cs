using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>Cuts the pieces of quotations out of paragraphs.</summary>
internal static class Pieces
{
    /// <summary>The piece from an opening mark to the mark that closes it.</summary>
    public static QuotationPiece Between(MarkedParagraph paragraph, int opening)
    {
        int closing = paragraph.Partners[opening];
        return Make(
            paragraph,
            new TextRange(paragraph.Marks[opening].Start, paragraph.Marks[closing].End),
            new TextRange(paragraph.Marks[opening].End, paragraph.Marks[closing].Start)
        );
    }

    /// <summary>The piece from an opening mark to the paragraph's end.</summary>
    public static QuotationPiece ToEnd(MarkedParagraph paragraph, int opening) =>
        Make(
            paragraph,
            new TextRange(paragraph.Marks[opening].Start, paragraph.Text.Length),
            new TextRange(paragraph.Marks[opening].End, paragraph.Text.Length)
        );

    /// <summary>The space that French sets between guillemets and words belongs to the marks.</summary>
    private static QuotationPiece Make(MarkedParagraph paragraph, TextRange marked, TextRange words)
    {
        int start = words.Start;
        int end = words.End;
        while (start < end && char.IsWhiteSpace(paragraph.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(paragraph.Text[end - 1]))
            end--;
        return new QuotationPiece(paragraph.Index, marked, new TextRange(start, end));
    }
}
