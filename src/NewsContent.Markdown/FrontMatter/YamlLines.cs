using NewsContent.Text;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Finds the lines of a value over several lines: a block after <c>|</c> or <c>&gt;</c>, or an indented one.</summary>
internal static class YamlLines
{
    /// <summary>The place of each stretch of words that is so in the text; null when not all of them do.</summary>
    /// <param name="words">The value in one line.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="range">Where the value is in it.</param>
    public static IReadOnlyList<PassageSyntax.Piece>? Place(string words, string text, TextRange range)
    {
        var pieces = new List<PassageSyntax.Piece>();
        var (read, at) = (0, range.Start);
        var isBlock = at < range.End && text[at] is '|' or '>';
        if (isBlock)
            at = EndOfLine(text, at, range.End);
        while (read < words.Length)
        {
            while (at < range.End && Characters.IsBlank(text[at]))
                at++;
            if (read > 0 && words[read] == ' ')
                read++;
            var length = WithoutBlanks(text, at, EndOfLine(text, at, range.End)) - at;
            if (length <= 0 || string.CompareOrdinal(words, read, text, at, length) != 0)
                return null;
            pieces.Add(new PassageSyntax.Piece(read, at, length));
            read += length;
            at += length;
        }

        return pieces.Count == 0 ? null : pieces;
    }

    private static int EndOfLine(string text, int at, int end)
    {
        while (at < end && text[at] is not ('\r' or '\n'))
            at++;
        return at;
    }

    private static int WithoutBlanks(string text, int start, int end)
    {
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }
}
