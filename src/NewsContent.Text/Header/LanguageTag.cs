namespace NewsContent.Text.Header;

/// <summary>Language tags as RFC 5646 (BCP 47) forms them.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// The tag in its customary case (<c>pt-BR</c>, <c>zh-Hant</c>); null when it is not well-formed or its language is not one of
    /// two or three letters. Whether the subtags are registered is not asked.
    /// </summary>
    public static string? Normalize(string tag)
    {
        // Tags of a dozen subtags are rare, and nobody writes one as long as this.
        const int Longest = 200;
        if (tag.Length > Longest)
            return null;
        var subtags = tag.Split('-');
        if (subtags[0].Length is < 2 or > 3 || !All(subtags[0], IsLetter))
            return null;

        subtags[0] = subtags[0].ToLowerInvariant();
        var i = 1;
        for (var extended = 0; extended < 3 && i < subtags.Length && subtags[i].Length == 3 && All(subtags[i], IsLetter); extended++, i++)
            subtags[i] = subtags[i].ToLowerInvariant();
        if (i < subtags.Length && subtags[i].Length == 4 && All(subtags[i], IsLetter))
        {
            subtags[i] = char.ToUpperInvariant(subtags[i][0]) + subtags[i].Substring(1).ToLowerInvariant();
            i++;
        }

        if (i < subtags.Length && IsRegion(subtags[i]))
        {
            subtags[i] = subtags[i].ToUpperInvariant();
            i++;
        }

        for (; i < subtags.Length && IsVariant(subtags[i]); i++)
            subtags[i] = subtags[i].ToLowerInvariant();
        return ReadExtensions(subtags, i) ? string.Join("-", subtags) : null;
    }

    private static bool IsRegion(string subtag) =>
        (subtag.Length == 2 && All(subtag, IsLetter)) || (subtag.Length == 3 && All(subtag, IsDigit));

    private static bool IsVariant(string subtag) =>
        (subtag.Length is >= 5 and <= 8 && All(subtag, IsLetterOrDigit))
        || (subtag.Length == 4 && IsDigit(subtag[0]) && All(subtag, IsLetterOrDigit));

    /// <summary>Extensions (one character, then subtags of 2–8) and private use (x, then subtags of 1–8).</summary>
    private static bool ReadExtensions(string[] subtags, int i)
    {
        while (i < subtags.Length)
        {
            if (subtags[i].Length != 1 || !IsLetterOrDigit(subtags[i][0]))
                return false;

            var isPrivate = subtags[i] is "x" or "X";
            subtags[i] = subtags[i].ToLowerInvariant();
            var first = ++i;
            var shortest = isPrivate ? 1 : 2;
            for (; i < subtags.Length && subtags[i].Length >= shortest && subtags[i].Length <= 8 && All(subtags[i], IsLetterOrDigit); i++)
                subtags[i] = subtags[i].ToLowerInvariant();
            if (i == first || (isPrivate && i < subtags.Length))
                return false;
        }

        return true;
    }

    private static bool All(string subtag, Func<char, bool> condition)
    {
        foreach (var c in subtag)
        {
            if (!condition(c))
                return false;
        }

        return subtag.Length > 0;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);
}
