namespace NewsContent.Text.Syntax;

/// <summary>
/// A headline, heading, summary or paragraph: its words as the reader sees them, and where in the file each of them stands.
/// A line break inside a passage reads as one space (as nothing between characters of Chinese or Japanese).
/// </summary>
public sealed class PassageSyntax
{
    private readonly Piece[] _pieces;

    internal PassageSyntax(string text, IReadOnlyList<Piece> pieces, int lineIndex, IReadOnlyList<Note> notes)
    {
        Text = text;
        _pieces = [.. pieces];
        LineIndex = lineIndex;
        Notes = notes;
    }

    /// <summary>The words, without blanks at the ends.</summary>
    public string Text { get; }

    /// <summary>The zero-based line of the file on which the passage begins.</summary>
    public int LineIndex { get; }

    /// <summary>Its stretches in the file, in order; where <see cref="Text"/> has a character between two of them, it is a blank.</summary>
    internal IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The author's notes at its quotations, in reading order; they are no part of <see cref="Text"/>.</summary>
    internal IReadOnlyList<Note> Notes { get; }

    /// <summary>Whether it stands between code fences: then no quotation and no note is looked for in it.</summary>
    internal bool IsCode { get; init; }

    /// <summary>Links, stressed words and the like; plain text has none.</summary>
    internal IReadOnlyList<InlineSyntax> Inlines { get; init; } = [];

    /// <summary>From the first to the last character, in the file.</summary>
    public TextRange Range => new(_pieces[0].FileOffset, _pieces[_pieces.Length - 1].FileOffset + _pieces[_pieces.Length - 1].Length);

    /// <summary>Where a stretch of <see cref="Text"/> stands in the file.</summary>
    /// <param name="range">A range in <see cref="Text"/>.</param>
    /// <returns>The range in the file; it spans the line end when the stretch runs over one.</returns>
    public TextRange InFile(TextRange range)
    {
        var start = OffsetInFile(range.Start, isEnd: false);
        return new TextRange(start, range.Length == 0 ? start : OffsetInFile(range.End, isEnd: true));
    }

    private int OffsetInFile(int offset, bool isEnd)
    {
        // The end of a stretch belongs to the piece that holds its last character, its beginning to the one that holds the next.
        int low = 0,
            high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var begins = isEnd ? _pieces[middle].Offset < offset : _pieces[middle].Offset <= offset;
            if (begins)
                low = middle;
            else
                high = middle - 1;
        }

        var piece = _pieces[low];
        return piece.FileOffset + Math.Min(offset - piece.Offset, piece.Length);
    }

    /// <summary>A stretch of the passage that stands on one line of the file.</summary>
    /// <param name="Offset">Where it begins in the passage's text.</param>
    /// <param name="FileOffset">Where it begins in the file.</param>
    /// <param name="Length">UTF-16 code units, the same in both.</param>
    internal readonly record struct Piece(int Offset, int FileOffset, int Length);
}
