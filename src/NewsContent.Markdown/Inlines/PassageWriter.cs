using System.Text;
using NewsContent.Text;
using NewsContent.Text.Notes;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Inlines;

/// <summary>Puts a passage together: its words, the places they come from, and what they are beside words.</summary>
/// <param name="source">The file.</param>
/// <param name="text">Takes the words; one passage after the other can have it.</param>
internal sealed class PassageWriter(ArticleSource source, StringBuilder text)
{
    private readonly StringBuilder _text = text.Clear();
    private readonly List<PassageSyntax.Piece> _pieces = [];
    private readonly List<InlineSyntax> _inlines = [];
    private readonly List<Note> _notes = [];

    /// <summary>How many code units there are so far.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing but blanks has been written since a place.</summary>
    public bool IsBlankFrom(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (!Characters.IsBlank(_text[i]))
                return false;
        }

        return true;
    }

    /// <summary>How many inlines there are so far.</summary>
    public int InlineCount => _inlines.Count;

    /// <summary>Ranges of the file that are left out: a heading's note.</summary>
    public IReadOnlyList<TextRange> LeftOut { get; init; } = [];

    /// <summary>Adds words that are in the file within a range, between signs that only say what they are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="range">Where they are.</param>
    /// <param name="isCode">Whether they are code, in which there is no note.</param>
    public void AddWords(ReadOnlySpan<char> words, TextRange range, bool isCode = false)
    {
        var place = range.Start;
        for (var i = 0; i < words.Length; )
        {
            while (place < range.End && source.Text[place] != words[i] && IsSign(source.Text[place]))
                place++;
            if (place >= range.End || source.Text[place] != words[i])
            {
                // Written with an entity, or not as it stands: it has no place of its own.
                _text.Append(words[i++]);
                continue;
            }

            var length = LengthInCommon(words.Slice(i), source.Text.AsSpan(place, range.End - place));
            if (isCode)
                AddPiece(TextRange.At(place, length));
            else
                AddStretch(TextRange.At(place, length));
            i += length;
            place += length;
        }
    }

    /// <summary>Adds words that the file writes in another way, such as <c>&amp;amp;</c>.</summary>
    public void AddDecoded(string words) => _text.Append(words);

    /// <summary>Ends a line where nothing else is meant by it: with a space, or with nothing in scripts that have none.</summary>
    public void AddLineEnd(int next)
    {
        if (_text.Length == 0 || next >= source.Text.Length)
            return;
        var last = _text.Length - 1;
        var before = char.IsLowSurrogate(_text[last]) && last > 0 ? _text[last - 1] : _text[last];
        if (!Characters.IsWrittenWithoutSpaces(before) || !Characters.IsWrittenWithoutSpaces(source.Text[next]))
            _text.Append(' ');
    }

    /// <summary>Ends a line by the author's will.</summary>
    public void AddLineBreak()
    {
        _inlines.Add(new InlineSyntax(InlineSyntaxKind.LineBreak, TextRange.At(_text.Length, 1)));
        _text.Append('\n');
    }

    /// <summary>Says what the words from a place on are; those in it were added after it.</summary>
    /// <param name="index">How many inlines there were at that place.</param>
    /// <param name="inline">What they are.</param>
    public void AddInline(int index, InlineSyntax inline) => _inlines.Insert(index, inline);

    /// <summary>The passage, without blanks at its ends; null when there are no words.</summary>
    /// <param name="range">Where it is in the file.</param>
    public PassageSyntax? Build(TextRange range)
    {
        var text = _text.ToString();
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        if (end <= start && _inlines.Count == 0)
            return null;
        end = Math.Max(start, end);
        return new PassageSyntax(
            text.Substring(start, end - start),
            Cut(start, end, range),
            source.PositionOf(_pieces.Count > 0 ? _pieces[0].FileOffset : range.Start).LineIndex,
            _notes.Count == 0 ? [] : CutNotes(start, end)
        )
        {
            Inlines = _inlines.Count == 0 ? [] : CutInlines(start, end),
        };
    }

    /// <summary>How many code units two texts have in common at their beginnings: mostly all of the first.</summary>
    private static int LengthInCommon(ReadOnlySpan<char> words, ReadOnlySpan<char> inFile)
    {
        if (inFile.StartsWith(words))
            return words.Length;
        var length = 0;
        while (length < words.Length && length < inFile.Length && words[length] == inFile[length])
            length++;
        return length;
    }

    /// <summary>Signs of Markdown that can be before a character without being a part of the words.</summary>
    private static bool IsSign(char c) => c is '\\' or '>' || Characters.IsBlank(c);

    private List<PassageSyntax.Piece> Cut(int start, int end, TextRange range)
    {
        if (start == 0 && end == _text.Length && _pieces.Count > 0)
            return _pieces;
        var pieces = new List<PassageSyntax.Piece>();
        foreach (var piece in _pieces)
        {
            var from = Math.Max(piece.Offset, start);
            var to = Math.Min(piece.Offset + piece.Length, end);
            if (from < to)
                pieces.Add(new PassageSyntax.Piece(from - start, piece.FileOffset + from - piece.Offset, to - from));
        }

        if (pieces.Count == 0)
            pieces.Add(new PassageSyntax.Piece(0, range.Start, 0));
        return pieces;
    }

    private List<Note> CutNotes(int start, int end) =>
        [.. _notes.Select(note => note with { Offset = Math.Min(Math.Max(note.Offset - start, 0), end - start) })];

    private List<InlineSyntax> CutInlines(int start, int end) =>
        [.. _inlines.Select(inline => Cut(inline, start, end)).OfType<InlineSyntax>()];

    /// <summary>An inline in the passage without the blanks at its ends; null when nothing is left of it.</summary>
    private static InlineSyntax? Cut(InlineSyntax inline, int start, int end)
    {
        var from = Math.Min(Math.Max(inline.Range.Start, start), end);
        var to = Math.Min(Math.Max(inline.Range.End, start), end);
        var isLost = inline.Range.Length > 0 && from == to;
        return isLost ? null : inline with { Range = new TextRange(from - start, to - start) };
    }

    /// <summary>Adds a stretch of the file, without the author's notes in it.</summary>
    private void AddStretch(TextRange range)
    {
        foreach (var left in LeftOut)
        {
            if (left.Start < range.End && range.Start < left.End)
            {
                AddNoted(new TextRange(range.Start, Math.Max(range.Start, left.Start)));
                AddNoted(new TextRange(Math.Min(range.End, left.End), range.End));
                return;
            }
        }

        AddNoted(range);
    }

    private void AddNoted(TextRange range)
    {
        // A backslash before the words is none of them, and denies a note that they begin with.
        var isDenied = range.Start > 0 && source.Text[range.Start - 1] == '\\';
        var line = isDenied ? new TextRange(range.Start - 1, range.End) : range;
        var isBehindMark = !isDenied && _text.Length > 0 && Characters.IsQuotationMark(_text[_text.Length - 1]);
        var from = range.Start;
        while (NoteFinder.NextAtQuotation(source.Text, line, from, isBehindMark) is { } note)
        {
            // What never closes, or is denied, stays in the text.
            AddPiece(new TextRange(from, note.Removed.Start));
            _notes.Add(note with { Offset = _text.Length });
            if (note.Kind != NoteKind.Note)
                AddPiece(note.Range);
            from = note.Range.End;
        }

        AddPiece(new TextRange(from, range.End));
    }

    private void AddPiece(TextRange range)
    {
        if (range.Length <= 0)
            return;
        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1] is var last && IsContinued(last, range))
            _pieces[_pieces.Count - 1] = last with { Length = last.Length + range.Length };
        else
            _pieces.Add(new PassageSyntax.Piece(_text.Length, range.Start, range.Length));
        _text.Append(source.Text, range.Start, range.Length);
    }

    private bool IsContinued(PassageSyntax.Piece last, TextRange range) =>
        last.FileOffset + last.Length == range.Start && last.Offset + last.Length == _text.Length;
}
