namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Places of lines in a text.</summary>
internal static class Lines
{
    public static int StartOf(string text, int place) => place == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], place - 1) + 1;

    /// <summary>The place of the line’s end, before its signs.</summary>
    public static int EndOf(string text, int place)
    {
        var end = text.AsSpan(place).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : place + end;
    }

    /// <summary>The place where the next line begins.</summary>
    public static int After(string text, int place)
    {
        var end = EndOf(text, place);
        if (end < text.Length && text[end] == '\r')
            end++;
        return end < text.Length && text[end] == '\n' ? end + 1 : end;
    }

    /// <summary>Whether nothing but blanks, and the signs of lists and quotations, is before a place in its line.</summary>
    public static bool IsFirst(string text, int place)
    {
        foreach (var c in text.AsSpan(StartOf(text, place)..place))
        {
            if (c is not (' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')') && !char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    public static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    /// <summary>Whether the line above a line is blank, or there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    public static bool IsBlankAbove(string text, int start)
    {
        var end = start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? start - 2 : start - 1;
        return end <= 0 || IsBlank(text, StartOf(text, end), end);
    }

    /// <summary>Whether the line below a line is blank, or there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">A place in the line.</param>
    public static bool IsBlankBelow(string text, int place)
    {
        var next = After(text, place);
        return next >= text.Length || IsBlank(text, next, EndOf(text, next));
    }

    /// <summary>How the text’s lines end.</summary>
    public static string EndIn(string text)
    {
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        return first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
    }
}
