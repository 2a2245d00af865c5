using System.Text;
using NewsContent.Text.Notes;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Passages;

/// <summary>Joins the lines of one block into a passage.</summary>
internal sealed class PassageBuilder(ArticleSource source)
{
    /// <summary>Put before a line, it says that the line is text whatever it looks like; it is not part of the text.</summary>
    public const char Escape = '\\';

    private readonly StringBuilder _text = new();
    private readonly List<PassageSyntax.Piece> _pieces = [];
    private readonly List<Note> _notes = [];
    private int _lineIndex = -1;
    private int _lastLineIndex = -1;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>The line, without a leading escape, as a passage of its own.</summary>
    public static PassageSyntax FromLine(ArticleSource source, SourceLine line)
    {
        var range = WithoutEscape(source, line);
        return FromRange(source, range, line.Index);
    }

    /// <summary>The same, without the author's notes at its quotations.</summary>
    public static PassageSyntax FromNotedLine(ArticleSource source, SourceLine line)
    {
        if (!NoteFinder.MayHold(source.Text, line.Trimmed))
            return FromLine(source, line);
        var builder = new PassageBuilder(source);
        builder.AddNoted(line);
        return builder.Build();
    }

    /// <summary>A headline, without its escape and the notes that nobody said what it quotes; any other brace in it is text.</summary>
    public static PassageSyntax FromHeadline(ArticleSource source, SourceLine line)
    {
        if (!NoteFinder.MayHold(source.Text, line.Trimmed))
            return FromLine(source, line);
        source.Cancellation.ThrowIfCancellationRequested();
        var builder = new PassageBuilder(source);
        builder.AddNoted(line, note => note.Kind != NoteKind.Note || NoteContent.Read(note.ContentIn(source.Text)).IsOnlyNobodys);
        return builder.Build();
    }

    /// <summary>Part of a line as a passage of its own.</summary>
    public static PassageSyntax FromRange(ArticleSource source, TextRange range, int lineIndex) =>
        new(source.Words(range), [new PassageSyntax.Piece(0, range.Start, range.Length)], lineIndex, []);

    /// <summary>Parts of one line as a passage of their own.</summary>
    public static PassageSyntax FromRanges(ArticleSource source, IReadOnlyList<TextRange> ranges, int lineIndex)
    {
        var builder = new PassageBuilder(source);
        foreach (var range in ranges)
            builder.Add(lineIndex, range);
        return builder.Build();
    }

    /// <summary>The line begins with the escape: it is text, and neither heading, kicker, date nor header line.</summary>
    public static bool IsEscaped(ArticleSource source, SourceLine line) => source.Text[line.Trimmed.Start] == Escape;

    /// <summary>Adds a line that is not blank, as it is.</summary>
    public void AddVerbatim(SourceLine line) => Add(line.Index, line.Trimmed);

    /// <summary>Adds a line that is not blank, without its escape.</summary>
    public void Add(SourceLine line) => Add(line.Index, WithoutEscape(source, line));

    /// <summary>Adds a line that is not blank, without its escape and the author's notes at its quotations.</summary>
    public void AddNoted(SourceLine line) => AddNoted(line, static _ => true);

    private void AddNoted(SourceLine line, Func<Note, bool> isNote)
    {
        var range = WithoutEscape(source, line);
        var from = range.Start;
        while (NoteFinder.NextAtQuotation(source.Text, range, from, cancellation: source.Cancellation) is { } note)
        {
            source.Cancellation.ThrowIfCancellationRequested();
            if (!isNote(note))
            {
                Add(line.Index, new TextRange(from, note.Range.End));
                from = note.Range.End;
                continue;
            }

            // What never closes, or is denied, stays in the text.
            Add(line.Index, new TextRange(from, note.Removed.Start));
            _notes.Add(note with { Offset = _text.Length });
            if (note.Kind != NoteKind.Note)
                Add(line.Index, note.Range);
            from = note.Range.End;
        }

        Add(line.Index, new TextRange(from, range.End));
    }

    /// <param name="isCode">Whether the lines are code, in which nothing is looked for.</param>
    public PassageSyntax Build(bool isCode = false)
    {
        source.Cancellation.ThrowIfCancellationRequested();
        return new PassageSyntax(_text.ToString(), _pieces, _lineIndex, _notes) { IsCode = isCode };
    }

    private void Add(int lineIndex, TextRange range)
    {
        source.Cancellation.ThrowIfCancellationRequested();
        if (range.Length == 0)
            return;
        if (IsEmpty)
            _lineIndex = lineIndex;
        else if (_lastLineIndex != lineIndex && !JoinsWithoutSpace(range.Start))
            _text.Append(' ');

        _lastLineIndex = lineIndex;
        _pieces.Add(new PassageSyntax.Piece(_text.Length, range.Start, range.Length));
        _text.Append(source.Text, range.Start, range.Length);
    }

    /// <summary>What an escaped line says; a backslash alone on its line stays.</summary>
    private static TextRange WithoutEscape(ArticleSource source, SourceLine line)
    {
        var range = line.Trimmed;
        if (!IsEscaped(source, line))
            return range;
        var start = range.Start + 1;
        while (start < range.End && Characters.IsBlank(source.Text[start]))
            start++;
        return start < range.End ? new TextRange(start, range.End) : range;
    }

    private bool JoinsWithoutSpace(int next)
    {
        var last = _text.Length - 1;
        var before = char.IsLowSurrogate(_text[last]) && last > 0 ? _text[last - 1] : _text[last];
        return Characters.IsWrittenWithoutSpaces(before) && Characters.IsWrittenWithoutSpaces(source.Text[next]);
    }
}
