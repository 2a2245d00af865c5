using NewsContent.Text.Attribution;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Block quotations. One that is introduced by a colon, or signed below its words, is a quotation, with quotation marks or without; what
/// attributes it is read as if it was in one paragraph with it: Eva Holm said: “…”, or “…” — Eva Holm. Any other one has the quotations
/// that its marks make.
/// </summary>
internal sealed partial class QuotedPassages
{
    private const string BeforeSignature = " \u2014 ";

    /// <summary>The block quotations that are one quotation each, by its index.</summary>
    private readonly Dictionary<int, QuotedBlock> _blocks = [];

    /// <summary>Adds the paragraphs of a block quotation whose words are one quotation.</summary>
    /// <param name="run">The block quotation.</param>
    /// <param name="paragraphs">All paragraphs in it.</param>
    /// <param name="first">The first one's index among the body's paragraphs.</param>
    /// <param name="cancellation">Honoured between paragraphs.</param>
    /// <returns>False, and nothing added, when its words are not one quotation.</returns>
    public bool TryAddBlock(ParagraphRun run, IReadOnlyList<PassageSyntax> paragraphs, int first, CancellationToken cancellation)
    {
        var quotation = run.Quotation!;
        var isSaid = run.IsIntroduced || quotation.Signature is not null;
        if (!isSaid && !quotation.Blocks.All(static block => block is ParagraphBlockSyntax))
            return false;

        var scan = QuotationScanner.Scan([.. paragraphs.Select(static passage => passage.TextBesideCode)], _convention, cancellation);
        // Several that close are one only where one signature stands below all.
        var pieces = quotation.Signature is not null || scan.Quotations.Count == 1 ? Marked(scan, paragraphs, first) : [];
        if (pieces.Count == 0 && isSaid && (quotation.Signature is not null || !BeginsWithMark(scan)))
            pieces = Whole(paragraphs, first);
        if (pieces.Count == 0)
            return false;

        foreach (var problem in scan.Problems)
            Report(problem, paragraphs);
        if (quotation.Signature is not null && NarratedPiece(scan, paragraphs) is { } narrated)
            ReportNarrated(paragraphs[narrated.ParagraphIndex].InFile(narrated.Marked));
        var isMarked = scan.Quotations.Count > 0;
        AddBlock(new QuotedBlock(quotation, run.IsIntroduced, isMarked, pieces), paragraphs);
        return true;
    }

    /// <summary>The words between marks when these stand around each paragraph as a whole; else none.</summary>
    private static List<PlacedPiece> Marked(QuotationScan scan, IReadOnlyList<PassageSyntax> paragraphs, int first)
    {
        var pieces = new List<PlacedPiece>();
        foreach (var piece in scan.Quotations.SelectMany(static quotation => quotation.Pieces))
        {
            var index = piece.ParagraphIndex;
            if (index != pieces.Count || !IsWhole(piece.Marked, paragraphs[index].Text))
                return [];
            pieces.Add(new PlacedPiece(paragraphs[index], first + index, piece.Marked, piece.Content));
        }

        return pieces.Count == paragraphs.Count ? pieces : [];
    }

    /// <summary>“We stay,” said Per Brunn: the words that such a text begins with; null for another one.</summary>
    private static QuotationPiece? NarratedPiece(QuotationScan scan, IReadOnlyList<PassageSyntax> paragraphs)
    {
        foreach (var piece in scan.Quotations.SelectMany(static quotation => quotation.Pieces))
        {
            var text = paragraphs[piece.ParagraphIndex].Text;
            if (piece.Marked.Start > 0 || piece.Marked.End >= text.Length || piece.Content.Length == 0)
                continue;
            if (IsComma(text[piece.Content.End - 1]) || IsComma(text[piece.Marked.End]))
                return piece;
        }

        return null;
    }

    private static bool IsComma(char c) => c is ',' or '،' or '，' or '、';

    private void ReportNarrated(TextRange words) =>
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            words,
            "These words are quoted inside a quotation whose last line names its speaker.",
            "Delete the marks and the words around them, or the last line."
        );

    /// <summary>Many languages put the full stop after the closing mark.</summary>
    private static bool IsWhole(TextRange marked, string text) =>
        marked.Start == 0 && (marked.End == text.Length || marked.End == text.Length - 1 && text[marked.End] is '.' or '。' or '।' or '۔');

    /// <summary>“We stay,” she said: the marks say which words are hers.</summary>
    private static bool BeginsWithMark(QuotationScan scan) =>
        scan.Quotations.Any(static quotation => quotation.Pieces.Any(static piece => piece.Marked.Start == 0));

    private static List<PlacedPiece> Whole(IReadOnlyList<PassageSyntax> paragraphs, int first)
    {
        var pieces = new List<PlacedPiece>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var words = new TextRange(0, paragraphs[i].Text.Length);
            if (words.Length > 0)
                pieces.Add(new PlacedPiece(paragraphs[i], first + i, words, words));
        }

        return pieces;
    }

    /// <summary>Adds the passage that the attribution reads: with the paragraph above, or with the line below.</summary>
    private void AddBlock(QuotedBlock block, IReadOnlyList<PassageSyntax> paragraphs)
    {
        var parts = paragraphs.Select(static (passage, index) => (index == 0 ? "" : " ", passage)).ToList();
        var (start, paragraphIndex) = (0, -1);
        if (block.Quotation.Signature is { } signature)
        {
            parts.Add((BeforeSignature, signature.Words));
        }
        else if (block.IsIntroduced)
        {
            // Its own notes are taken already.
            var above = _passages[_passages.Count - 1].Syntax;
            parts[0] = (" ", parts[0].passage);
            parts.Insert(0, ("", new PassageSyntax(above.Text, [.. above.Pieces], above.LineIndex, [])));
            (start, paragraphIndex) = (above.Text.Length + 1, RemoveLast());
        }

        var passage = PassageSyntax.Joined(parts);
        Add(PassageKind.Paragraph, passage, paragraphIndex);
        var (firstPiece, lastPiece) = (block.Pieces[0], block.Pieces[block.Pieces.Count - 1]);
        var end = start + paragraphs.Sum(static paragraph => paragraph.Text.Length) + paragraphs.Count - 1;
        _blocks.Add(_quotations.Count, block);
        _quotations.Add(
            new Quotation([
                new QuotationPiece(
                    _passages.Count - 1,
                    new TextRange(start, end),
                    new TextRange(start + firstPiece.Content.Start, end - (lastPiece.Passage.Text.Length - lastPiece.Content.End))
                ),
            ])
        );
        TakeNotes(_passages.Count - 1, _quotations.Count - 1);
    }

    /// <summary>Takes the last passage out, to be read with more; gives its index among the body's paragraphs.</summary>
    private int RemoveLast()
    {
        var last = _passages.Count - 1;
        var paragraphIndex = _paragraphIndexes[last];
        _passages.RemoveAt(last);
        _paragraphIndexes.RemoveAt(last);
        return paragraphIndex;
    }

    /// <summary>A block quotation whose words are one quotation.</summary>
    /// <param name="Quotation">The block.</param>
    /// <param name="IsIntroduced">Whether a colon is above it.</param>
    /// <param name="IsMarked">Whether it has quotation marks.</param>
    /// <param name="Pieces">The words in its paragraphs, at least one.</param>
    private sealed record QuotedBlock(BlockQuotationSyntax Quotation, bool IsIntroduced, bool IsMarked, IReadOnlyList<PlacedPiece> Pieces);
}
