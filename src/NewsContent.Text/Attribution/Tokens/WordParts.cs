using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>Where an apostrophe or a period inside letters parts two words, and where it does not: "They've", "Boats.com".</summary>
internal static class WordParts
{
    private const int LongestPronoun = 4;
    private const int LongestEnding = 8;

    /// <summary>Whether it is an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>Whether the apostrophe begins the ending of an owner: "Holm's".</summary>
    public static bool IsPossessive(string text, int apostrophe, int end) =>
        apostrophe + 1 < end
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= end || !char.IsLetterOrDigit(text[apostrophe + 2]));

    /// <summary>Where the verb ends that an apostrophe joins to a pronoun, "They've", "she'd"; -1 when it joins none.</summary>
    public static int EndOfContraction(LanguageWords words, string text, int start, int apostrophe, int end)
    {
        var last = EndOfLetters(text, apostrophe + 1, end);
        if (last - apostrophe is not (2 or 3) || apostrophe - start > LongestPronoun)
            return -1;
        var isPronoun = words.TraitsOf(Token.KeyOf(text.Substring(start, apostrophe - start))) & WordTraits.Pronoun;
        var isVerb = words.TraitsOf(Token.KeyOf(text.Substring(apostrophe, last - apostrophe))) & WordTraits.Auxiliary;
        return isPronoun != 0 && isVerb != 0 ? last : -1;
    }

    /// <summary>Whether the period stands inside a site's name: "Boats.com".</summary>
    public static bool IsInSiteName(string text, int period, int end) =>
        text.Substring(period + 1, EndOfLetters(text, period + 1, end) - period - 1)
            is "com"
                or "org"
                or "net"
                or "de"
                or "uk"
                or "co"
                or "eu"
                or "io"
                or "info"
                or "example";

    // Not farther than any ending goes, so that a text of nothing but apostrophes or periods is read once.
    private static int EndOfLetters(string text, int first, int end)
    {
        var i = first;
        while (i < end && i < first + LongestEnding && char.IsLetter(text[i]))
            i++;
        return i;
    }
}
