using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Plurals that follow from the lexicon's nouns: "curators", "trustees"; "Unions", "Placards" at a sentence's head.</summary>
internal static class EnglishPlurals
{
    private const int Shortest = 4;

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    // Other nouns for persons are verbs in the plural's form as well: "heads", "coaches".
    private static readonly string[] Agents = ["er", "or", "ist", "ian", "ee", "ant", "person", "keeper", "boss", "chief", "agent"];

    /// <summary>Gives each noun for a person that is no verb as well its plural, unless a lexicon has that word.</summary>
    public static void AddTo(LanguageWords words)
    {
        foreach (var noun in words.WordsWith(WordTraits.PersonNoun))
        {
            if (PluralOf(noun) is { } plural && words.TraitsOf(plural) == WordTraits.None && !words.IsVerb(plural))
                words.Add(plural, WordTraits.PeopleNoun, Gender.Unknown);
        }
    }

    /// <summary>Whether the word is the plural of a noun of the lexicon that can speak: "Unions", "Placards", "Eyewitnesses".</summary>
    public static bool IsOfSpeaking(Token word, LanguageWords words)
    {
        var key = word.Key;
        if (key.Length <= Shortest || key[key.Length - 1] != 's')
            return false;
        return IsSpeaking(key.Remove(key.Length - 1), words) || EndsInEs(key, words);
    }

    // "eyewitnesses", "charities"
    private static bool EndsInEs(string key, LanguageWords words)
    {
        if (!key.EndsWith("es", StringComparison.Ordinal))
            return false;
        var stem = key.Remove(key.Length - 2);
        return IsSpeaking(stem, words) || stem[stem.Length - 1] == 'i' && IsSpeaking(stem.Remove(stem.Length - 1) + "y", words);
    }

    private static bool IsSpeaking(string singular, LanguageWords words) =>
        (words.TraitsOf(singular) & Speaks) != 0 && (words.TraitsOf(singular) & WordTraits.GivenName) == 0;

    private static string? PluralOf(string noun)
    {
        if (noun.Length <= Shortest || noun.Any(static letter => letter is '.' or '-'))
            return null;
        if (noun.EndsWith("man", StringComparison.Ordinal))
            return noun.Remove(noun.Length - 2) + "en";
        if (!Array.Exists(Agents, ending => noun.EndsWith(ending, StringComparison.Ordinal)))
            return null;
        return noun + (noun[noun.Length - 1] == 's' ? "es" : "s");
    }
}
