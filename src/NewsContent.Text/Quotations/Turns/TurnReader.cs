using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations.Turns;

/// <summary>Finds the turns of paragraphs that follow each other.</summary>
internal sealed class TurnReader
{
    private readonly IReadOnlyList<PassageSyntax> _paragraphs;
    private readonly TurnLabels _labels;

    /// <summary>Of each paragraph the first piece between marks, from the scan.</summary>
    private readonly Dictionary<int, QuotationPiece> _marked = [];
    private readonly List<Turn> _turns = [];
    private readonly HashSet<int> _spoken = [];
    private readonly List<QuotationPiece> _pieces = [];
    private string? _label;

    private TurnReader(IReadOnlyList<PassageSyntax> paragraphs, TurnLabels labels, IReadOnlyList<Quotation> scanned)
    {
        (_paragraphs, _labels) = (paragraphs, labels);
        foreach (var piece in scanned.SelectMany(static quotation => quotation.Pieces))
        {
            if (!_marked.TryGetValue(piece.ParagraphIndex, out _))
                _marked.Add(piece.ParagraphIndex, piece);
        }
    }

    /// <summary>
    /// The turns in order, and the quotations by marks that are in none of them, in order: a quotation inside someone's turn is a part of
    /// the words.
    /// </summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="labels">Which labels say who speaks.</param>
    /// <param name="scanned">The quotations that marks make in the same paragraphs.</param>
    /// <param name="cancellation">Honoured at each paragraph.</param>
    public static (IReadOnlyList<Turn> Turns, IReadOnlyList<Quotation> Others) Read(
        IReadOnlyList<PassageSyntax> paragraphs,
        TurnLabels labels,
        IReadOnlyList<Quotation> scanned,
        CancellationToken cancellation
    )
    {
        var reader = new TurnReader(paragraphs, labels, scanned);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Take(i);
        }

        reader.End();
        return (
            reader._turns,
            [.. scanned.Where(quotation => !quotation.Pieces.Any(piece => reader._spoken.Contains(piece.ParagraphIndex)))]
        );
    }

    private void Take(int paragraph)
    {
        var text = _paragraphs[paragraph].Text;
        if (_labels.At(_paragraphs[paragraph]) is { } label)
        {
            End();
            _label = label.Name.In(text);
            Add(paragraph, label.End);
        }
        else if (_paragraphs[paragraph].IsCode || _labels.IsNobodys(_paragraphs[paragraph]))
        {
            End();
        }
        else if (_label is not null && !IsInBrackets(text))
        {
            Add(paragraph, 0);
        }
    }

    private void Add(int paragraph, int start)
    {
        _spoken.Add(paragraph);
        var words = new TextRange(start, _paragraphs[paragraph].Text.Length);
        if (words.Length > 0)
            _pieces.Add(new QuotationPiece(paragraph, words, words));
    }

    private void End()
    {
        if (_label is not null && _pieces.Count > 0)
        {
            var marked = _pieces.ConvertAll(BetweenMarks);
            var isMarked = marked.TrueForAll(static piece => piece is not null);
            _turns.Add(new Turn(_label, new Quotation(isMarked ? [.. marked.OfType<QuotationPiece>()] : [.. _pieces]), isMarked));
        }

        _label = null;
        _pieces.Clear();
    }

    /// <summary><c>NADIA OSEI: “We stay.”</c>: the piece between the marks, where they are around all of it.</summary>
    private QuotationPiece? BetweenMarks(QuotationPiece spoken)
    {
        if (!_marked.TryGetValue(spoken.ParagraphIndex, out var piece) || piece.Marked.Start != spoken.Marked.Start)
            return null;
        var text = _paragraphs[spoken.ParagraphIndex].Text;
        var end = piece.Marked.End;
        return end == text.Length || end == text.Length - 1 && Characters.IsClosingPunctuation(text[end]) ? piece : null;
    }

    /// <summary><c>(Applause.)</c>: one pair of brackets around the whole paragraph.</summary>
    private static bool IsInBrackets(string text)
    {
        if (text.Length == 0 || text[0] is not ('(' or '[' or '\uFF08'))
            return false;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '\uFF08')
                depth++;
            else if (text[i] is ')' or ']' or '\uFF09')
                depth--;
            if (depth == 0 && i < text.Length - 1)
                return false;
        }

        return depth == 0;
    }
}
