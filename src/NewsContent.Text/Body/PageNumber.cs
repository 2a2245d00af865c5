namespace NewsContent.Text.Body;

/// <summary>
/// Sees a line that is a page's number, with or without the pages there are: <c>Page 3 of 12</c>, <c>The Tidings, page 3</c>,
/// <c>3 / 12</c>.
/// </summary>
internal static class PageNumber
{
    private static readonly char[] SignsBeforeNumber = ['.', '('];
    private static readonly char[] SignsBehindNumber = [')'];

    /// <summary>Whether a line is the number of a page.</summary>
    public static bool Is(string words) => Is(LineWords.Parts(words));

    /// <summary>The same of a line's words.</summary>
    public static bool Is(string[] parts)
    {
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            var isPage = IsNumber(parts[i + 1].Trim(SignsBehindNumber)) && IsPage(parts[i].Trim(SignsBeforeNumber));
            if (isPage && IsRest(parts, i + 2))
                return true;
        }

        return parts.Length == 3 && IsNumber(parts[0]) && IsOf(parts[1]) && IsNumber(parts[2])
            || parts.Length == 1 && IsNumberOfNumbers(parts[0]);
    }

    private static bool IsPage(string word) => LinePhrases.PageWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsNumberOfNumbers(string word)
    {
        var sign = word.IndexOf('/');
        return sign > 0 && IsNumber(word.Substring(0, sign)) && IsNumber(word.Substring(sign + 1));
    }

    private static bool IsRest(string[] parts, int from) =>
        parts.Length == from || parts.Length == from + 2 && IsOf(parts[from]) && IsNumber(parts[from + 1].Trim(SignsBehindNumber));

    private static bool IsOf(string word) => word is "of" or "von" or "de" or "di" or "sur" or "van" or "av" or "z" or "/";

    private static bool IsNumber(string word) => LineWords.IsNumber(word);
}
