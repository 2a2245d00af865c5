using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

/// <summary>Blanks beside a sign at the beginning of a line that Markdown does not know: no-break, wide and unseen ones.</summary>
internal static class UnknownSpaces
{
    /// <summary>Whether a character looks like a blank, or like nothing, and is none to Markdown.</summary>
    public static bool Is(char c) => c is not (' ' or '\t' or '\r' or '\n') && Characters.IsInvisible(c);

    /// <summary>What it is called.</summary>
    public static string NameOf(char blank) =>
        blank switch
        {
            '\u00A0' => "a no-break space, U+00A0",
            '\u202F' => "a narrow no-break space, U+202F",
            '\u3000' => "a wide space, U+3000",
            _ => $"U+{((int)blank).ToString("X4", NumberFormatInfo.InvariantInfo)}",
        };

    /// <summary>Those between the sign of a heading or an item and its words, or before such a sign, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">A line without the blanks and signs of blocks before it.</param>
    public static TextRange? Find(string text, TextRange line)
    {
        // A quotation’s sign is one, whatever follows it.
        if (line.Start > 0 && text[line.Start - 1] == '>' && Is(text[line.Start]))
            return TextRange.At(line.Start, 1);
        var sign = line.Start;
        while (sign < line.End && (Is(text[sign]) || text[sign] is ' ' or '\t'))
            sign++;
        var end = EndOfSign(text, sign, line.End);
        if (end == sign || end == line.End)
            return null;
        if (sign > line.Start)
            return text[end] is ' ' or '\t' || Is(text[end]) ? new TextRange(line.Start, sign) : null;
        var words = end;
        while (words < line.End && Is(text[words]))
            words++;
        return words > end && words < line.End ? new TextRange(end, words) : null;
    }

    private static int EndOfSign(string text, int start, int lineEnd)
    {
        const int Most = 6;
        if (start < lineEnd && text[start] is '-' or '*' or '+')
            return start + 1;
        var end = start;
        while (end < lineEnd && text[end] == '#')
            end++;
        return end - start <= Most ? end : start;
    }
}
