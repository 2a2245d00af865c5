using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Which case a German phrase stands in, as far as its first word and the one before it tell.</summary>
internal static class GermanCases
{
    private static readonly string[] FeminineEndings =
    [
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tät",
        "ie",
        "ik",
        "partei",
        "behörde",
        "polizei",
        "kirche",
        "gruppe",
        "agentur",
        "bank",
        "bahn",
    ];

    /// <summary>Whether the phrase can stand as a subject by its first word.</summary>
    public static bool IsNominative(Sentence sentence, Mention mention) =>
        !sentence.Tokens[mention.First].Has(WordTraits.Oblique)
        && !IsFeminineOblique(sentence, mention)
        && !IsGoverned(sentence.At(mention.First - 1));

    /// <summary>Whether the phrase can belong to the noun before it: "des Verbandes", "der Stiftung".</summary>
    public static bool IsGenitive(Sentence sentence, Mention mention) =>
        sentence.Tokens[mention.First].Key is "des" or "der" or "eines" or "einer" or "dieser" or "seiner" or "ihrer";

    // "mit Holm"; but "während Holm" and "bis Holm" can open a clause whose subject follows.
    private static bool IsGoverned(Token? before) =>
        before is not null && before.Has(WordTraits.Preposition) && !before.Has(WordTraits.Complementizer | WordTraits.Subordinator);

    // "der Richterin", "der Mitteilung": before a woman or a feminine noun "der" is no subject's article.
    private static bool IsFeminineOblique(Sentence sentence, Mention mention)
    {
        if (
            sentence.Tokens[mention.First].Key is not ("der" or "einer" or "dieser" or "ihrer" or "seiner")
            || mention.First == mention.Last
        )
        {
            return false;
        }

        return mention.Gender == Gender.Female || mention.Kind == MentionKind.Nominal && IsFeminine(sentence.Tokens[mention.Last].Key);
    }

    private static bool IsFeminine(string noun)
    {
        foreach (var ending in FeminineEndings)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
