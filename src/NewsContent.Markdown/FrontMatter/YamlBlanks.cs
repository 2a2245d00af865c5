using NewsContent.Markdown.Extensions;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Blanks beside a key or a hyphen that YAML does not know, such as no-break ones: they are read as ordinary ones.</summary>
internal static class YamlBlanks
{
    /// <summary>The same text, place by place, with ordinary blanks before and after each key and hyphen.</summary>
    public static string Mend(string text)
    {
        if (!text.Any(IsOther))
            return text;
        var mended = text.ToCharArray();
        for (int start = 0, end; start < mended.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var at = MendFrom(mended, start, end);
            if (at < end && mended[at] == '-')
                at = MendFrom(mended, at + 1, end);
            var colon = at;
            while (colon < end && (char.IsLetterOrDigit(mended[colon]) || mended[colon] is '_' or '-'))
                colon++;
            if (colon > at && colon < end && mended[colon] == ':')
                MendFrom(mended, colon + 1, end);
        }

        return new string(mended);
    }

    /// <returns>The place after the blanks.</returns>
    private static int MendFrom(char[] text, int at, int end)
    {
        for (; at < end && (text[at] == ' ' || IsOther(text[at])); at++)
            text[at] = ' ';
        return at;
    }

    private static bool IsOther(char c) => UnknownSpaces.Is(c) && char.IsWhiteSpace(c);
}
