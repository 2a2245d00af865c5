using NewsContent.Text.Source;
using NewsContent.Text.Speakers;

namespace NewsContent.Text.Quotations.Turns;

/// <summary>Writes labels in capitals as names are written: <c>NADIA OSEI</c> as <c>Nadia Osei</c>.</summary>
internal static class LabelCapitals
{
    /// <summary>Words that are small inside an office: “Secretary of State”.</summary>
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "of", "the", "and", "for", "und", "y", "e", "et" };

    private static readonly HashSet<string> Numerals = new(StringComparer.Ordinal) { "II", "III", "IV", "VI", "VII", "VIII" };

    /// <summary>Whether words have two letters at least and no small one.</summary>
    public static bool AreAll(string words) => words.Count(char.IsUpper) > 1 && !words.Any(char.IsLower);

    /// <summary>Letters such as <c>BBC</c> and <c>JD</c>, which are no word: they stay as they are.</summary>
    public static bool AreInitials(string word) => word.Length <= 4 && AreAll(word) && word.IndexOfAny(Vowels) < 0;

    /// <summary>The same words, one character for each, with a capital at the beginning of each alone.</summary>
    public static string Ordinary(string words)
    {
        var characters = words.ToCharArray();
        for (var i = 0; i < characters.Length; )
        {
            var start = i;
            while (i < characters.Length && !Characters.IsBlank(characters[i]))
                i++;
            MakeOrdinary(characters, start, i, words);
            while (i < characters.Length && Characters.IsBlank(characters[i]))
                i++;
        }

        return new string(characters);
    }

    private static readonly char[] Vowels = [.. "AEIOUYÄÖÜÁÉÍÓÚÀÈАЕЁИОУЫЭЮЯ"];

    private static void MakeOrdinary(char[] characters, int start, int end, string words)
    {
        var word = words.Substring(start, end - start);
        if (!AreAll(word) || Numerals.Contains(word) || AreInitials(word))
            return;
        var small = word.ToLowerInvariant();
        var isSmall = start > 0 && (SmallWords.Contains(small) || NamePattern.IsParticle(small));
        for (var i = start; i < end; i++)
        {
            if (isSmall || !Begins(words, start, i, end))
                characters[i] = char.ToLowerInvariant(characters[i]);
        }
    }

    /// <summary>Whether a capital stands here: at the beginning, after a hyphen, a point or an apostrophe, and in “McDonald”.</summary>
    private static bool Begins(string words, int start, int place, int end)
    {
        const int ShortestBehindMc = 3;
        if (place == start || words[place - 1] is '-' or '\u2010' or '.' or '/')
            return true;
        if (words[place - 1] is '\'' or '\u2019')
            return end - place > 1;
        return place == start + 2 && words[start] == 'M' && words[start + 1] == 'C' && end - place >= ShortestBehindMc;
    }
}
