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

    /// <summary>Whether nothing but blanks, and the signs of lists and quotations, stands before a place in its line.</summary>
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

    /// <summary>How the text’s lines end.</summary>
    public static string EndIn(string text)
    {
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        return first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
    }
}
