using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>A headline that carries signs of Markdown, HTML or another markup, which readers would see.</summary>
internal static class MarkedHeadline
{
    private static readonly string[] Emphasis = ["***", "**", "__", "~~", "*", "_"];

    private static readonly string[] Elements = ["h1", "h2", "title", "b", "strong", "p"];

    /// <summary>
    /// The headline's words without the signs, and what these are; null when it has none. A line marked as text by <c>\</c> has none.
    /// </summary>
    public static OtherFormat? Of(ArticleSource source, SourceLine line, SourceLine? below)
    {
        var (text, words) = (source.Text, line.Trimmed);
        var inner = Hash(text, words) ?? Emphasized(text, words) ?? Element(text, words);
        var isUnderlined = inner is null && below is { } next && next.Index == line.Index + 1 && IsUnderline(source.Words(next));
        if (inner is null && !isUnderlined)
            return null;
        var headline = inner ?? words;
        return new OtherFormat(
            "a headline in the markup of another format",
            $"Write only its words{(isUnderlined ? ", without the line below them" : "")}: {headline.In(text)}.",
            words
        )
        {
            Headline = headline,
            LineCount = isUnderlined ? 2 : 1,
        };
    }

    /// <summary>A line of equal signs or hyphens, as Markdown puts under a headline.</summary>
    private static bool IsUnderline(string words) => words.Length >= 3 && words[0] is '=' or '-' or '~' && words.All(c => c == words[0]);

    /// <summary># Headline, == Headline ==, h1. Headline.</summary>
    private static TextRange? Hash(string text, TextRange words)
    {
        var start = words.Start;
        while (start < words.End && text[start] == text[words.Start] && text[start] is '#' or '=')
            start++;
        if (start == words.Start && string.CompareOrdinal(text, start, "h1.", 0, 3) == 0)
            start += 3;
        if (start == words.Start || start == words.End || !Characters.IsBlank(text[start]))
            return null;
        var end = words.End;
        while (end > start && (text[end - 1] == text[words.Start] || Characters.IsBlank(text[end - 1])))
            end--;
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        return start < end ? new TextRange(start, end) : null;
    }

    private static TextRange? Emphasized(string text, TextRange words)
    {
        foreach (var sign in Emphasis)
        {
            var inner = new TextRange(words.Start + sign.Length, words.End - sign.Length);
            if (
                inner.Length > 0
                && string.CompareOrdinal(text, words.Start, sign, 0, sign.Length) == 0
                && string.CompareOrdinal(text, inner.End, sign, 0, sign.Length) == 0
                && text.IndexOf(sign, inner.Start, inner.Length, StringComparison.Ordinal) < 0
                && !Characters.IsBlank(text[inner.Start])
                && !Characters.IsBlank(text[inner.End - 1])
            )
            {
                return inner;
            }
        }

        return null;
    }

    private static TextRange? Element(string text, TextRange words)
    {
        foreach (var element in Elements)
        {
            var (open, close) = ($"<{element}", $"</{element}>");
            var end = words.End - close.Length;
            if (
                end <= words.Start
                || string.Compare(text, words.Start, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) != 0
                || string.Compare(text, end, close, 0, close.Length, StringComparison.OrdinalIgnoreCase) != 0
            )
            {
                continue;
            }

            var start = text.IndexOf('>', words.Start) + 1;
            if (start < end && text[words.Start + open.Length] is '>' or ' ')
                return new TextRange(start, end);
        }

        return null;
    }
}
