namespace NewsContent.Text.Quotations;

/// <summary>Other ways to write a word, by which nobody is quoted wrongly.</summary>
internal static class SpellingVariants
{
    private static readonly (string British, string American)[] Pairs =
    [
        ("OUR", "OR"),
        ("ISE", "IZE"),
        ("ISA", "IZA"),
        ("ISI", "IZI"),
        ("YSE", "YZE"),
        ("TRE", "TER"),
        ("ENCE", "ENSE"),
        ("OGUE", "OG"),
    ];

    /// <summary>The word as the other side of the Atlantic writes it: COLOUR and COLOR, ORGANISE and ORGANIZE.</summary>
    /// <param name="word">Uppercase.</param>
    public static IEnumerable<string> English(string word)
    {
        foreach (var (british, american) in Pairs)
        {
            if (word.LastIndexOf(british, StringComparison.Ordinal) is > 0 and var there)
                yield return word.Remove(there, british.Length).Insert(there, american);
            else if (word.LastIndexOf(american, StringComparison.Ordinal) is > 0 and var here)
                yield return word.Remove(here, american.Length).Insert(here, british);
        }
    }

    /// <summary>ß and ss; a participle and its verb: GESCHEITERT and SCHEITERT.</summary>
    /// <param name="word">Uppercase.</param>
    public static IEnumerable<string> German(string word)
    {
        const int ShortestVerb = 4;
        var withoutSharp = word.Replace("ß", "SS");
        yield return withoutSharp == word ? word.Replace("SS", "ß") : withoutSharp;
        if (word.Length < ShortestVerb || word[word.Length - 1] != 'T')
            yield break;
        yield return word.StartsWith("GE", StringComparison.Ordinal) ? word.Substring(2) : "GE" + word;
    }
}
