namespace NewsContent.Text.Quotations;

/// <summary>
/// One outermost quotation as the marks delimit it. Quotations inside it are part of its words. Normally one piece; the legal long form
/// (every paragraph opens, only the last closes) has one piece for each paragraph, and so has a turn of an interview. Where the reporter's
/// words stand inside, the pieces around them are in one paragraph.
/// </summary>
/// <param name="Pieces">In reading order, at least one.</param>
internal sealed record Quotation(IReadOnlyList<QuotationPiece> Pieces)
{
    /// <summary>The paragraph in which the quotation opens.</summary>
    public int ParagraphIndex => Pieces[0].ParagraphIndex;

    /// <summary>The same quotation where so many paragraphs are before those that were scanned.</summary>
    public Quotation Behind(int paragraphs)
    {
        var pieces = new QuotationPiece[Pieces.Count];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = Pieces[i] with { ParagraphIndex = Pieces[i].ParagraphIndex + paragraphs };
        return new Quotation(pieces);
    }
}

/// <summary>The part of a quotation that is in one paragraph.</summary>
/// <param name="ParagraphIndex">Index into the paragraphs that were scanned.</param>
/// <param name="Marked">The words with their marks (a piece that is not the last has no closing mark), in the paragraph's text.</param>
/// <param name="Content">The words between the marks, verbatim, in the paragraph's text.</param>
internal readonly record struct QuotationPiece(int ParagraphIndex, TextRange Marked, TextRange Content);

/// <summary>What can be wrong with the marks of a text.</summary>
internal enum QuotationFault
{
    /// <summary>An opening mark that nothing closes.</summary>
    NeverCloses,

    /// <summary>A closing mark where nothing is open.</summary>
    ClosesWithoutOpening,

    /// <summary>Opened with one kind of mark and closed with another, such as a curly and a straight one.</summary>
    MixedMarks,
}

/// <summary>A fault of the marks and where it is.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="ParagraphIndex">Index into the paragraphs that were scanned.</param>
/// <param name="Range">The mark at fault, in that paragraph's text.</param>
/// <param name="OtherParagraphIndex">
/// The paragraph of the mark that explains the fault (the opening one of a mixed pair, the second opening one of a quotation never closed),
/// or null.
/// </param>
/// <param name="OtherRange">That mark, in its paragraph's text, or null.</param>
internal sealed record QuotationProblem(
    QuotationFault Fault,
    int ParagraphIndex,
    TextRange Range,
    int? OtherParagraphIndex = null,
    TextRange? OtherRange = null
);

/// <summary>The quotations of a text and what is wrong with its marks, each in reading order.</summary>
internal sealed record QuotationScan(IReadOnlyList<Quotation> Quotations, IReadOnlyList<QuotationProblem> Problems);
