using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Finds what Markdown and HTML would read in a line: links, pictures, tags, comments, emphasis.</summary>
internal static class MarkupSigns
{
    /// <summary>No link or emphasis that someone types is longer.</summary>
    private const int Longest = 300;

    private static readonly char[] Signs = ['[', '<', '*', '_'];

    /// <summary>The first of them.</summary>
    public static (Structure Structure, TextRange Range)? First(string text, TextRange line)
    {
        for (var i = Next(text, line.Start, line); i >= 0; i = Next(text, i + 1, line))
        {
            if (At(text, i, line) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>All places of a line where a structure is.</summary>
    public static IEnumerable<TextRange> All(string text, TextRange line, Structure structure)
    {
        var i = Next(text, line.Start, line);
        while (i >= 0)
        {
            var next = i + 1;
            if (At(text, i, line) is { } found && found.Structure == structure)
            {
                yield return found.Range;
                next = found.Range.End;
            }

            i = Next(text, next, line);
        }
    }

    /// <summary>A path such as <c>\\server\share</c> at the beginning of a line.</summary>
    public static TextRange? NetworkPath(string text, TextRange line)
    {
        if (line.Length < 4 || text[line.Start + 1] != PassageBuilder.Escape)
            return null;
        var end = line.Start + 2;
        while (end < line.End && (Characters.IsWordPart(text[end]) || text[end] is '-' or '_' or '.' or '$'))
            end++;
        return end > line.Start + 2 && end + 1 < line.End && text[end] == PassageBuilder.Escape ? new TextRange(line.Start, end) : null;
    }

    private static int Next(string text, int from, TextRange line) => text.IndexOfAny(Signs, from, line.End - from);

    private static (Structure Structure, TextRange Range)? At(string text, int i, TextRange line)
    {
        switch (text[i])
        {
            case '[' when LinkEnd(text, i, line.End) is > 0 and var end:
                var isPicture = i > line.Start && text[i - 1] == '!';
                return (isPicture ? Structure.Picture : Structure.Link, new TextRange(isPicture ? i - 1 : i, end));
            case '<' when LineForms.TagEnd(text, i, line.End) is > 0 and var end:
                return (text[i + 1] == '!' ? Structure.Comment : Structure.Tag, new TextRange(i, end));
            case '<' when AutolinkEnd(text, i, line.End) is > 0 and var end:
                return (Structure.Link, new TextRange(i, end));
            case '*' or '_' when EmphasisEnd(text, i, line) is > 0 and var end:
                return (Structure.Emphasis, new TextRange(i, end));
            default:
                return null;
        }
    }

    /// <summary>
    /// The end of <c>[words](address)</c>; 0 when none begins here. Words in the second pair of brackets are not an address.
    /// </summary>
    private static int LinkEnd(string text, int start, int end)
    {
        var limit = Math.Min(end, start + Longest);
        var close = text.IndexOf("](", start, limit - start, StringComparison.Ordinal);
        if (close < 0 || text.IndexOf('[', start + 1, close - start - 1) >= 0)
            return 0;
        var last = text.IndexOf(')', close, limit - close);
        if (last < 0)
            return 0;
        var address = text.Substring(close + 2, last - close - 2);
        return address.Length > 0 && address.IndexOf(' ') < 0 && address.IndexOfAny(['/', '.', '#', ':']) >= 0 ? last + 1 : 0;
    }

    private static int AutolinkEnd(string text, int start, int end)
    {
        var limit = Math.Min(end, start + Longest);
        var close = text.IndexOf('>', start, limit - start);
        return close > 0 && string.CompareOrdinal(text, start + 1, "http", 0, 4) == 0 ? close + 1 : 0;
    }

    /// <summary>
    /// The end of <c>**words**</c>, <c>__words__</c>, <c>*words*</c> or <c>_words_</c>; 0 when none begins here. "s**t" and "f___ing" hide
    /// letters.
    /// </summary>
    private static int EmphasisEnd(string text, int start, TextRange line)
    {
        var sign = text[start];
        var length = start + 1 < line.End && text[start + 1] == sign ? 2 : 1;
        var first = start + length;
        if (first + length >= line.End || start > line.Start && (text[start - 1] == sign || Characters.IsWordPart(text[start - 1])))
            return 0;
        if (Characters.IsBlank(text[first]) || text[first] == sign || length == 1 && !Characters.IsWordPart(text[first]))
            return 0;
        var limit = Math.Min(line.End, start + Longest);
        var close = text.IndexOf(new string(sign, length), first + 1, limit - first - 1, StringComparison.Ordinal);
        if (close < 0 || Characters.IsBlank(text[close - 1]))
            return 0;
        var end = close + length;
        return end == line.End || !Characters.IsWordPart(text[end]) && (length == 2 || text[end] != sign) ? end : 0;
    }
}
