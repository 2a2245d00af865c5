using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>How Spanish nouns make their feminine and their plural, and what their endings tell.</summary>
internal static class SpanishNouns
{
    private const int ShortestStem = 3;

    // Feminine forms that name a trade, an office or a thing rather than a woman.
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "física",
        "música",
        "política",
        "química",
        "mecánica",
        "matemática",
        "guerrera",
        "cartera",
        "técnica",
        "consultora",
        "constructora",
        "emisora",
    };

    private static readonly string[] Prefixes = ["ex", "sub", "vice", "co"];

    private static readonly string[] Agents =
    [
        "ista",
        "dor",
        "dora",
        "tor",
        "tora",
        "sor",
        "sora",
        "ólogo",
        "óloga",
        "ógrafo",
        "ógrafa",
        "ante",
        "iente",
        "ario",
        "aria",
        "ero",
        "era",
        "auta",
        "crata",
    ];

    private static readonly string[] Adjectives =
    [
        "al",
        "ales",
        "ar",
        "ano",
        "ana",
        "anos",
        "anas",
        "eño",
        "eña",
        "eños",
        "ense",
        "enses",
        "ista",
        "istas",
        "ivo",
        "iva",
        "ivos",
        "ivas",
        "oso",
        "osa",
        "osos",
        "osas",
        "ario",
        "aria",
        "arios",
        "arias",
        "ante",
        "antes",
        "ente",
        "entes",
        "ble",
        "bles",
        "és",
        "esa",
        "eses",
        "esas",
        "ino",
        "ina",
        "inos",
        "inas",
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
        "il",
        "iles",
        "dor",
        "dora",
        "dores",
        "doras",
        "tor",
        "tora",
        "tores",
        "toras",
        "sor",
        "sora",
        "sores",
        "soras",
        "ero",
        "era",
        "eros",
        "eras",
        "crata",
        "cratas",
    ];

    private static readonly string[] Accented = ["ico", "ica", "icos", "icas", "eo", "ea", "eos", "eas", "ulo", "ula", "imo", "ima"];

    /// <summary>The woman's form of a noun that tells a man; null when it has none of its own.</summary>
    public static string? FeminineOf(string noun)
    {
        var last = noun[noun.Length - 1];
        if (last == 'o')
            return Stem(noun, 1) + "a";
        if (noun.EndsWith("or", StringComparison.Ordinal))
            return noun + "a";
        return noun.EndsWith("ín", StringComparison.Ordinal) ? Stem(noun, 2) + "ina" : null;
    }

    private static string Stem(string noun, int ending) => noun.Substring(0, noun.Length - ending);

    /// <summary>The plural of a noun.</summary>
    public static string PluralOf(string noun)
    {
        var last = noun[noun.Length - 1];
        if (last is 'a' or 'e' or 'i' or 'o' or 'u' or 'é' or 'á')
            return noun + "s";
        var stem = noun.Substring(0, noun.Length - 1);
        if (last == 'z')
            return stem + "ces";
        if (last is 'n' or 's' && noun.Length > 2 && Plain(noun[noun.Length - 2]) is var vowel && vowel != noun[noun.Length - 2])
            return noun.Substring(0, noun.Length - 2) + vowel + last + "es";
        return last == 's' ? noun : noun + "es";
    }

    /// <summary>The gender of a person that article or noun tell: "la portavoz", "alcaldesa".</summary>
    public static Gender GenderOf(Sentence sentence, int first, int head, MentionedThing thing)
    {
        if (thing != MentionedThing.Person)
            return Gender.Unknown;
        for (var i = first; i < head; i++)
        {
            if (sentence.Tokens[i].Key is "el" or "un" or "este" or "ese" or "aquel" or "nuestro" or "otro")
                return Gender.Male;
            if (sentence.Tokens[i].Key is "la" or "una" or "esta" or "esa" or "aquella" or "nuestra" or "otra")
                return Gender.Female;
        }

        return sentence.Tokens[head].Gender;
    }

    /// <summary>Whether the word is a verb's infinitive by its form.</summary>
    public static bool IsInfinitive(Token word) =>
        word.Verb is { } verb
            ? (verb.Shape & VerbShape.Base) != 0
            : word.Traits == WordTraits.None && (word.EndsIn("ar") || word.EndsIn("er") || word.EndsIn("ir"));

    /// <summary>Whether the noun names who holds an office, so that "de" names the house: "secretario de Puertos".</summary>
    public static bool IsOffice(Token noun) =>
        noun.Key
            is "secretario"
                or "secretaria"
                or "subsecretario"
                or "subsecretaria"
                or "ministro"
                or "ministra"
                or "viceministro"
                or "viceministra"
                or "consejero"
                or "consejera"
                or "titular"
                or "portavoz"
                or "vocero"
                or "vocera"
                or "delegado"
                or "delegada";

    /// <summary>Whether the rest of the noun is a trade that is known: "subdelegada", "exfutbolista", "vicerrector".</summary>
    public static bool IsPrefixed(Token noun, LanguageWords words)
    {
        foreach (var prefix in Prefixes)
        {
            if (
                noun.Traits == WordTraits.None
                && noun.Key.StartsWith(prefix, StringComparison.Ordinal)
                && (words.TraitsOf(noun.Key.Substring(prefix.Length)) & WordTraits.PersonNoun) != 0
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the noun is a kind of place that its name follows: "la colonia La Purísima", "el barrio San Telmo".</summary>
    public static bool IsPlaceKind(Token noun) =>
        noun.Key
            is "colonia"
                or "barrio"
                or "calle"
                or "avenida"
                or "plaza"
                or "urbanización"
                or "fraccionamiento"
                or "delegación"
                or "ciudad"
                or "villa"
                or "isla"
                or "parque"
                or "hospital"
                or "colegio"
                or "escuela";

    /// <summary>Whether the form names a thing as well, so that it is no person without a closer look.</summary>
    public static bool IsThing(string feminine) => Things.Contains(feminine);

    /// <summary>Whether a noun that no list knows ends as those do who do something: "lobista", "curador".</summary>
    public static bool EndsAsAgent(string key) => EndsWithAny(key, Agents);

    /// <summary>Whether a plural that no list knows ends as those do who do something: "estibadores", "salineros".</summary>
    public static bool EndsAsAgents(string key) =>
        key[key.Length - 1] == 's'
        && (
            EndsAsAgent(key.Substring(0, key.Length - 1))
            || key.EndsWith("ores", StringComparison.Ordinal) && EndsAsAgent(key.Substring(0, key.Length - 2))
        );

    /// <summary>Whether a word that no list knows ends as an adjective: "municipal", "chileno", "económica".</summary>
    public static bool EndsAsAdjective(string key) =>
        EndsWithAny(key, Adjectives) || EndsWithAny(key, Accented) && HasAccentBefore(key, key.Length - 2);

    private static bool HasAccentBefore(string key, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Plain(key[i]) != key[i] && key[i] != 'ñ')
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(string key, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (key.Length >= ending.Length + ShortestStem && key.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static char Plain(char c) =>
        c switch
        {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' => 'u',
            _ => c,
        };
}
