using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>Where a period belongs to the letters before it: "U.S.", "J.", "Mr.", "R-Wis."</summary>
internal static class Abbreviations
{
    private const int LongestInitials = 12;

    /// <summary>Whether the letters before the period are single ones with periods between them: "U.S", "J.K".</summary>
    public static bool IsInitials(string text, int start, int period)
    {
        for (var i = period - 1; i > start; i--)
        {
            if (text[i] == '-')
                return IsInitials(text, i + 1, period);
            if (period - i > LongestInitials)
                return false;
        }

        if (period - start == 1)
            return true;
        for (var i = start; i < period; i++)
        {
            if ((i - start) % 2 == 1 && text[i] != '.')
                return false;
        }

        return (period - start) % 2 == 1;
    }

    /// <summary>Whether the period belongs to its word: "U.S.", "J.", "Mr.", "Sen."</summary>
    public static bool EndsAt(LanguageWords words, string text, int start, int period)
    {
        if (period - start == 1)
            return char.IsUpper(text[start]) && text[start] != 'I';
        if (text.IndexOf('.', start, period - start) >= 0 && IsInitials(text, start, period))
            return true;
        if (text[period - 2] == '-' && char.IsUpper(text[period - 1]))
            return true;

        // "R-Wis.", "then-Gov.": the part after the hyphen is the abbreviation.
        var first = Math.Max(start, period - words.LongestAbbreviation);
        var hyphen = text.LastIndexOf('-', period - 1, period - first);
        if (hyphen >= 0)
            start = hyphen + 1;
        return period - start <= words.LongestAbbreviation && words.IsAbbreviation(text.Substring(start, period - start));
    }
}
