using System.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Source;

/// <summary>Joins the lines of one block into a passage.</summary>
internal sealed class PassageBuilder(ArticleSource source)
{
    /// <summary>Put before a line, it says that the line is text whatever it looks like; it is not part of the text.</summary>
    public const char Escape = '\\';

    private readonly StringBuilder _text = new();
    private readonly List<PassageSyntax.Piece> _pieces = [];
    private int _lineIndex = -1;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>The line, less a leading escape, as a passage of its own.</summary>
    public static PassageSyntax FromLine(ArticleSource source, SourceLine line)
    {
        var range = WithoutEscape(source, line);
        return FromRange(source, range, line.Index);
    }

    /// <summary>Part of a line as a passage of its own.</summary>
    public static PassageSyntax FromRange(ArticleSource source, TextRange range, int lineIndex) =>
        new(range.In(source.Text), [new PassageSyntax.Piece(0, range.Start, range.Length)], lineIndex);

    /// <summary>The line begins with the escape: it is text, and neither heading, kicker, date nor header line.</summary>
    public static bool IsEscaped(ArticleSource source, SourceLine line) => source.Text[line.Trimmed.Start] == Escape;

    /// <summary>Adds a line that is not blank.</summary>
    public void Add(SourceLine line)
    {
        var range = WithoutEscape(source, line);
        if (IsEmpty) _lineIndex = line.Index;
        else if (!JoinsWithoutSpace(range.Start)) _text.Append(' ');

        _pieces.Add(new PassageSyntax.Piece(_text.Length, range.Start, range.Length));
        _text.Append(source.Text, range.Start, range.Length);
    }

    public PassageSyntax Build() => new(_text.ToString(), _pieces, _lineIndex);

    /// <summary>What an escaped line says; a backslash alone on its line stays.</summary>
    private static TextRange WithoutEscape(ArticleSource source, SourceLine line)
    {
        var range = line.Trimmed;
        if (!IsEscaped(source, line)) return range;
        var start = range.Start + 1;
        while (start < range.End && Characters.IsBlank(source.Text[start])) start++;
        return start < range.End ? new TextRange(start, range.End) : range;
    }

    private bool JoinsWithoutSpace(int next)
    {
        var last = _text.Length - 1;
        var before = char.IsLowSurrogate(_text[last]) && last > 0 ? _text[last - 1] : _text[last];
        return Characters.IsWrittenWithoutSpaces(before) && Characters.IsWrittenWithoutSpaces(source.Text[next]);
    }
}
