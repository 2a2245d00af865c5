namespace NewsContent.Text.Fixes;

/// <summary>A tag of HTML in a text.</summary>
/// <param name="Name">Its name, as it is written.</param>
/// <param name="IsClosing">Whether it is <c>&lt;/b&gt;</c>.</param>
/// <param name="Range">From the &lt; to the &gt;.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, TextRange Range)
{
    /// <summary>A name, attributes and all, is not longer where the writing is by hand.</summary>
    private const int Longest = 500;

    /// <summary>How far apart the two tags of a pair can be.</summary>
    private const int LongestWords = 5_000;

    /// <summary>The tag that begins at a place; null when none does.</summary>
    public static HtmlTag? At(string text, int start)
    {
        if (start >= text.Length || text[start] != '<')
            return null;
        var isClosing = start + 1 < text.Length && text[start + 1] == '/';
        var name = isClosing ? start + 2 : start + 1;
        var end = name;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var close = end == name ? -1 : text.IndexOf('>', end, Math.Min(text.Length - end, Longest));
        return close < 0 ? null : new HtmlTag(text.Substring(name, end - name), isClosing, new TextRange(start, close + 1));
    }

    /// <summary>The other tag of the pair, in the same paragraph and with none of its name between, or null.</summary>
    public HtmlTag? Partner(string text)
    {
        var step = IsClosing ? -1 : 1;
        var place = IsClosing ? Range.Start - 1 : Range.End;
        for (var i = place; i >= 0 && i < text.Length && Math.Abs(i - place) < LongestWords; i += step)
        {
            if (text[i] == '\n' && IsSpaceAfter(text, i + 1))
                return null;
            if (At(text, i) is { } other && string.Equals(other.Name, Name, StringComparison.OrdinalIgnoreCase))
                return other.IsClosing == IsClosing ? null : other;
        }

        return null;
    }

    private static bool IsSpaceAfter(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is (' ' or '\t' or '\r'))
            i++;
        return i >= text.Length || text[i] == '\n';
    }
}
