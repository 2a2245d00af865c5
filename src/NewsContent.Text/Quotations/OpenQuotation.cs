using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>A quotation that the paragraphs read so far leave open.</summary>
internal sealed class OpenQuotation
{
    private readonly List<(MarkedParagraph Paragraph, int Mark)> _openings = [];

    /// <summary>Begins with the mark that opens the quotation.</summary>
    public OpenQuotation(MarkedParagraph paragraph, int mark) => _openings.Add((paragraph, mark));

    /// <summary>The kind of mark that opens it, and every paragraph that continues with it.</summary>
    public MarkKind Kind => _openings[0].Paragraph.Marks[_openings[0].Mark].Kind;

    /// <summary>The mark that opens it.</summary>
    public (MarkedParagraph Paragraph, int Mark) Opening => _openings[0];

    /// <summary>The mark of the last paragraph that continues with it; the opening one when none does.</summary>
    public (MarkedParagraph Paragraph, int Mark) LastOpening => _openings[_openings.Count - 1];

    /// <summary>Whether <see cref="LastOpening"/> is that mark of that paragraph.</summary>
    public bool IsResumedBy(MarkedParagraph paragraph, int mark) => LastOpening == (paragraph, mark);

    /// <summary>The paragraph continues with the quotation at that mark.</summary>
    public void Resume(MarkedParagraph paragraph, int mark) => _openings.Add((paragraph, mark));

    /// <summary>The quotation, closed in the last of its paragraphs.</summary>
    public Quotation Close()
    {
        var pieces = new QuotationPiece[_openings.Count];
        for (int piece = 0; piece < pieces.Length - 1; piece++)
        {
            (MarkedParagraph paragraph, int mark) = _openings[piece];
            pieces[piece] = Pieces.ToEnd(paragraph, mark);
        }
        pieces[pieces.Length - 1] = Pieces.Between(LastOpening.Paragraph, LastOpening.Mark);
        return new Quotation(pieces);
    }
}
