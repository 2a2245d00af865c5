namespace NewsContent.Text.Body;

/// <summary>
/// Sees a line that has an address: of the web, of e-mail, of a street, a handle, a telephone's number; a claim of copyright is beside
/// them.
/// </summary>
internal static class AddressLine
{
    private static readonly char[] Comma = [','];

    /// <summary>Whether a short line has one.</summary>
    /// <param name="words">The line, without the blanks at its ends; not empty.</param>
    /// <param name="parts">Its words.</param>
    public static bool Is(string words, string[] parts)
    {
        if (words.Contains("://") || LineWords.StartsWithAny(words, LinePhrases.Copyright))
            return true;
        var isAddress = Array.Exists(parts, IsAddress) || parts.Length == 1 && IsDomain(words);
        return isAddress || TelephoneNumber.IsIn(words, parts) || IsStreet(parts);
    }

    /// <summary>Whether a word is an address of the web or of e-mail.</summary>
    public static bool IsAlone(string word) => word.StartsWith("http", StringComparison.Ordinal) && word.Contains("://") || IsAddress(word);

    private static bool IsAddress(string word)
    {
        if (word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var sign = word.IndexOf('@');
        return sign >= 0
            && sign + 1 < word.Length
            && char.IsLetterOrDigit(word[sign + 1])
            && (sign == 0 || char.IsLetterOrDigit(word[sign - 1]));
    }

    /// <summary>One word in lower case with a dot inside: <c>tidings.example/pier</c>.</summary>
    private static bool IsDomain(string word)
    {
        var dot = word.IndexOf('.');
        if (dot > 0 && LinePhrases.Domains.Contains(word.Substring(word.LastIndexOf('.') + 1), StringComparer.OrdinalIgnoreCase))
            return true;
        return dot > 0 && dot + 2 < word.Length && word.All(static c => c < '\u0080' && !char.IsUpper(c)) && word.Any(char.IsLetter);
    }

    /// <summary><c>12 Quay Road</c>, <c>Hafenstraße 12</c>.</summary>
    private static bool IsStreet(string[] parts)
    {
        if (parts.Length is < 2 or > 5)
            return false;
        var (first, last) = (parts[0].TrimEnd(Comma), parts[parts.Length - 1].TrimEnd(Comma));
        if (LineWords.IsNumber(first))
            return LinePhrases.Streets.Contains(last, StringComparer.OrdinalIgnoreCase);
        return LineWords.IsNumber(last)
            && LinePhrases.StreetEndings.Any(end => parts[parts.Length - 2].EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }
}
