using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>What the letters of a name tell by themselves.</summary>
internal static class NameShapes
{
    private const int ShortestBrandWord = 3;

    /// <summary>"J." or "J.R.": letters with periods, which only names have between other names.</summary>
    public static bool IsInitial(Token word) =>
        word.Text.Length is 2 or 4 && word.Text[word.Text.Length - 1] == '.' && char.IsUpper(word.Text[0]) && (word.Text.Length == 2 || word.Text[1] == '.') && !word.Has(WordTraits.Place | WordTraits.Affiliation);

    /// <summary>"HarbourNet", "eQuay", "JQHolm": words or initials joined to a brand. Persons' names have short particles there at most: "McArblay", "DeSoto", "FitzHolm".</summary>
    public static bool IsBrand(string text)
    {
        if (text.Length > 3 && char.IsUpper(text[1]) && char.IsUpper(text[0]) && char.IsLower(text[text.Length - 1]))
            return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return i == 1 || i >= ShortestBrandWord && !text.StartsWith("Mac", StringComparison.Ordinal) && !text.StartsWith("Van", StringComparison.Ordinal) && !text.StartsWith("Von", StringComparison.Ordinal) && !text.StartsWith("Fitz", StringComparison.Ordinal);
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
