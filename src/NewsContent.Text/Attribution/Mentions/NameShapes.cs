using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>What the letters of a name tell by themselves.</summary>
internal static class NameShapes
{
    private const int ShortestBrandWord = 3;

    private static readonly string[] Particles =
    [
        "mac",
        "van",
        "von",
        "fitz",
        "del",
        "della",
        "dal",
        "dalla",
        "des",
        "san",
        "ter",
        "ten",
        "ben",
        "bin",
        "abu",
        "saint",
    ];

    /// <summary>"J." or "J.R.": letters with periods, which only names have between other names.</summary>
    public static bool IsInitial(Token word) => AreLettersWithPeriods(word.Text) && !word.Has(WordTraits.Place | WordTraits.Affiliation);

    private static bool AreLettersWithPeriods(string text) =>
        text.Length is 2 or 4 && text[text.Length - 1] == '.' && char.IsUpper(text[0]) && (text.Length == 2 || text[1] == '.');

    /// <summary>Whether words or initials are joined to a brand, as in "HarbourNet", "eQuay", "JQHolm".</summary>
    /// <remarks>
    /// In persons' names a particle, a short word or a given name stands there: "McArblay", "DeSoto", "FitzHolm", "RoseAnn".
    /// </remarks>
    public static bool IsBrand(string text, LanguageWords words)
    {
        if (text.Length > 3 && char.IsUpper(text[0]) && char.IsUpper(text[1]) && char.IsLower(text[text.Length - 1]))
            return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1]))
                continue;

            // "AktivistInnen" are people.
            if (
                i == 1
                || i < ShortestBrandWord
                || text.EndsWith("In", StringComparison.Ordinal)
                || text.EndsWith("Innen", StringComparison.Ordinal)
            )
            {
                return i == 1;
            }

            var first = text.Substring(0, i).ToLowerInvariant();
            return Array.IndexOf(Particles, first) < 0 && (words.TraitsOf(first) & WordTraits.GivenName) == 0;
        }

        return false;
    }

    /// <summary>Two capitals or more and no small letter.</summary>
    public static bool IsAcronym(Token word)
    {
        var capitals = 0;
        foreach (var c in word.Text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals >= 2 && !IsInitial(word);
    }
}
