using System.Text;

namespace NewsContent.Text.Syntax;

/// <summary>
/// A headline, heading, summary or paragraph: its words as the reader sees them, and the place of each in the file. A line break inside a
/// passage reads as one space (as nothing between characters of Chinese or Japanese).
/// </summary>
public sealed class PassageSyntax
{
    private readonly Piece[] _pieces;
    private string? _textBesideCode;

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

    /// <summary>The author's notes at its quotations, in reading order; they are not part of <see cref="Text"/>.</summary>
    internal IReadOnlyList<Note> Notes { get; }

    /// <summary>Whether it is between code fences: then no quotation and no note is looked for in it.</summary>
    internal bool IsCode { get; init; }

    /// <summary>Links, stressed words and the like; plain text has none.</summary>
    internal IReadOnlyList<InlineSyntax> Inlines { get; init; } = [];

    /// <summary>
    /// The same text with letters in place of the signs of code, in which no quotation and no note is looked for: place by place as long.
    /// </summary>
    internal string TextBesideCode => IsCode ? "" : _textBesideCode ??= WithoutSignsOfCode();

    /// <summary>Several passages as one, for what reads over their ends.</summary>
    /// <param name="parts">The passages, each with what is before it and nowhere in the file.</param>
    internal static PassageSyntax Joined(IEnumerable<(string Before, PassageSyntax Passage)> parts)
    {
        var (text, pieces, notes) = (new StringBuilder(), new List<Piece>(), new List<Note>());
        int? line = null;
        foreach (var (before, passage) in parts)
        {
            text.Append(before);
            pieces.AddRange(passage._pieces.Select(piece => piece with { Offset = piece.Offset + text.Length }));
            notes.AddRange(passage.Notes.Select(note => note with { Offset = note.Offset + text.Length }));
            text.Append(passage.Text);
            line ??= passage.LineIndex;
        }

        return new PassageSyntax(text.ToString(), pieces, line ?? 0, notes);
    }

    /// <summary>The words from a place on, without notes and inlines.</summary>
    internal PassageSyntax Behind(int start)
    {
        var pieces = new List<Piece>();
        foreach (var piece in _pieces)
        {
            var cut = Math.Max(0, start - piece.Offset);
            if (cut < piece.Length)
                pieces.Add(new Piece(piece.Offset + cut - start, piece.FileOffset + cut, piece.Length - cut));
        }

        if (pieces.Count == 0)
            pieces.Add(new Piece(0, Range.End, 0));
        return new PassageSyntax(Text.Substring(start), pieces, LineIndex, []);
    }

    /// <summary>From the first to the last character, in the file.</summary>
    public TextRange Range => new(_pieces[0].FileOffset, _pieces[_pieces.Length - 1].FileOffset + _pieces[_pieces.Length - 1].Length);

    /// <summary>The place of a stretch of <see cref="Text"/> in the file.</summary>
    /// <param name="range">A range in <see cref="Text"/>.</param>
    /// <returns>The range in the file; it contains the line end if the stretch has one.</returns>
    public TextRange InFile(TextRange range)
    {
        var start = OffsetInFile(range.Start, isEnd: false);
        if (range.Length == 0)
            return new TextRange(start, start);

        // Characters that the file writes as entities have no piece: of a stretch of nothing else the first sign of the first one counts.
        return new TextRange(start, Math.Max(start + 1, OffsetInFile(range.End, isEnd: true)));
    }

    private string WithoutSignsOfCode()
    {
        char[]? text = null;
        foreach (var inline in Inlines)
        {
            if (inline.Kind != InlineSyntaxKind.Code)
                continue;
            text ??= Text.ToCharArray();
            for (var i = inline.Range.Start; i < inline.Range.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                    text[i] = 'x';
            }
        }

        return text is null ? Text : new string(text);
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

    /// <summary>A stretch of the passage that is on one line of the file.</summary>
    /// <param name="Offset">Where it begins in the passage's text.</param>
    /// <param name="FileOffset">Where it begins in the file.</param>
    /// <param name="Length">UTF-16 code units, the same in both.</param>
    internal readonly record struct Piece(int Offset, int FileOffset, int Length);
}
