namespace NewsContent.Text.Attribution.Tokens;

/// <summary>A name that begins with a small particle joined to it: "al-Khalid", "d'Arblay". Its capital stands inside the word.</summary>
internal static class JoinedName
{
    private const int LongestPrefix = 4;

    /// <summary>How many characters stand before the capital, the hyphen or apostrophe included; zero for every other word.</summary>
    public static int PrefixLength(string text)
    {
        if (text.Length == 0 || !char.IsLower(text[0]))
            return 0;
        for (var i = 1; i <= LongestPrefix && i + 1 < text.Length; i++)
        {
            if (text[i] is not ('-' or '\'' or '\u2019'))
                continue;
            return char.IsUpper(text[i + 1]) && IsParticle(text.Substring(0, i), text[i]) ? i + 1 : 0;
        }

        return 0;
    }

    // The Arabic article in its spellings, and the elided ones of Romance names; "x-Ray" and "un-Christian" are none.
    private static bool IsParticle(string prefix, char joint) =>
        joint == '-'
            ? prefix is "al" or "el" or "an" or "ar" or "as" or "ash" or "at" or "ad" or "az" or "ul"
            : prefix is "d" or "l" or "dell" or "dall";
}
