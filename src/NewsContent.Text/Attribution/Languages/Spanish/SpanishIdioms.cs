using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A verb that reports, or words that do so together: "hizo notar", "dejó claro".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Verb">The verb that has the subject.</param>
/// <param name="Meaning">What it does to the words.</param>
internal readonly record struct SpanishCue(int First, int Last, int Verb, VerbMeaning Meaning);

/// <summary>Sees where a verb reports, by itself or with the words behind it.</summary>
internal static class SpanishIdioms
{
    /// <summary>The cue that begins at a token; null when none does.</summary>
    public static SpanishCue? At(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind != TokenKind.Word || token.Verb is not { } verb)
            return null;

        // "dicho acuerdo": a word that points, unless an auxiliary stands before.
        if (token.Key is "dicho" or "dicha" or "dichos" or "dichas" && sentence.At(i - 1)?.Has(WordTraits.Auxiliary) != true)
            return null;
        return new SpanishCue(i, i, i, verb.Meaning);
    }
}
