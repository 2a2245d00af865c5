using NewsContent.Text;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>The commonest slips in YAML, found in the lines that could not be read.</summary>
internal static class YamlFaults
{
    public const string NoBlankBehindHyphen = "there is no space after the hyphen. Write items of a list as “- harbour”.";

    private const string Tab = "there is a tab before the words. Write spaces instead.";

    private const string NoBlankBehindColon = "there is no space after the colon. Write “title: The headline”.";

    private const string NeverCloses = "this quotation mark is never closed. Write another one after the value.";

    private const string WordsBehindDouble = "there are words after the closing quotation mark. Put ' before the value and ' after it.";

    private const string WordsBehindSingle = "there are words after the closing quotation mark. Put \" before the value and \" after it.";

    private const string WordsBehindBracket = "there are words after the closing bracket. Put the value between \" \".";

    private const string SecondColon = "this value contains a colon. Put the value between \" \".";

    private const string Backslash = "a \\ between \" \" has a special meaning. Write \\\\, or put the value between ' '.";

    /// <summary>The first slip in some lines, or null of these.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="start">A place on the first line.</param>
    /// <param name="end">A place on the last line.</param>
    /// <param name="message">What the reader of YAML says.</param>
    public static (TextRange Place, string Advice)? Find(string text, int start, int end, string message)
    {
        // Of a tab it says no place.
        var isTab = message.Contains("tab");
        var line = start == 0 ? 0 : text.LastIndexOf('\n', Math.Min(start, text.Length) - 1) + 1;
        while (line < text.Length && (line <= end || isTab))
        {
            var next = text.IndexOf('\n', line);
            var lineEnd = next < 0 ? text.Length : next;
            if (InLine(text, line, lineEnd, message) is { } found)
                return found;
            line = lineEnd + 1;
        }

        return null;
    }

    private static (TextRange Place, string Advice)? InLine(string text, int start, int end, string message)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && text[start] == ' ')
            start++;
        if (start == end || text[start] == '#')
            return null;
        if (text[start] == '\t')
            return (TextRange.At(start, 1), Tab);
        if (text[start] == '-' && start + 1 < end && char.IsLetter(text[start + 1]))
            return (TextRange.At(start, 1), NoBlankBehindHyphen);
        var value = start;
        if (text[start] != '-')
        {
            var colon = EndOfKey(text, start, end);
            if (colon == end || text[colon] != ':')
                return null;
            value = colon + 1;
            if (value < end && !char.IsWhiteSpace(text[value]))
                return text[value] == '/' ? null : (TextRange.At(colon, 1), NoBlankBehindColon);
        }
        else
        {
            value++;
        }

        while (value < end && char.IsWhiteSpace(text[value]))
            value++;
        return value < end ? InValue(text, value, end, message) : null;
    }

    private static (TextRange Place, string Advice)? InValue(string text, int start, int end, string message)
    {
        var first = text[start];
        if (first is '"' or '\'')
        {
            var close = ClosingMark(text, start, end);
            if (close < 0)
                return (TextRange.At(start, 1), NeverCloses);
            if (message.Contains("escape"))
                return (TextRange.At(start, 1), Backslash);
            var advice = first == '"' ? WordsBehindDouble : WordsBehindSingle;
            return Behind(text, close, end) is { } words ? (words, advice) : null;
        }

        if (first == '[')
        {
            var close = text.LastIndexOf(']', end - 1, end - start);
            return close > 0 && Behind(text, close, end) is { } words ? (words, WordsBehindBracket) : null;
        }

        if (first is '@' or '`' or '%' or '*' or '&' or '!')
            return (TextRange.At(start, 1), $"a value cannot begin with {first}. Put it between \" \".");
        var colon = text.IndexOf(": ", start, end - start, StringComparison.Ordinal);
        if (colon < 0 && text[end - 1] == ':')
            colon = end - 1;
        return colon < 0 ? null : (TextRange.At(colon, 1), SecondColon);
    }

    private static int EndOfKey(string text, int start, int end)
    {
        while (start < end && (char.IsLetterOrDigit(text[start]) || text[start] is '_' or '-' or ' '))
            start++;
        return start;
    }

    private static int ClosingMark(string text, int start, int end)
    {
        var mark = text[start];
        for (var i = start + 1; i < end; i++)
        {
            if (mark == '"' && text[i] == '\\' || mark == '\'' && text[i] == '\'' && i + 1 < end && text[i + 1] == '\'')
                i++;
            else if (text[i] == mark)
                return i;
        }

        return -1;
    }

    /// <summary>The words after a closing sign; null when none are there, or a comment.</summary>
    private static TextRange? Behind(string text, int close, int end)
    {
        var words = close + 1;
        while (words < end && char.IsWhiteSpace(text[words]))
            words++;
        return words < end && text[words] is not '#' ? new TextRange(words, end) : null;
    }
}
