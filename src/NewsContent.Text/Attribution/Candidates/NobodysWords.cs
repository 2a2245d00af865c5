using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Tells marks that nobody's words stand in: titles of works and shows, names, terms.</summary>
internal static class NobodysWords
{
    private const int LongestTitle = 8;

    /// <summary>Whether the place of the quotation says that it is a title, a name or a term.</summary>
    public static bool Are(Sentence sentence, int quotation)
    {
        var before = sentence.At(quotation - 1);
        var after = sentence.At(quotation + 1);
        if (before is not null && before.Has(WordTraits.Distancing))
            return true;
        var quoted = sentence.Tokens[quotation].Quoted!;
        if (!quoted.IsTitleCase || quoted.WordCount > LongestTitle)
            return false;
        return before is not null && IsBeforeTitle(sentence, quotation, before) || after is not null && IsAfterTitle(after);
    }

    // on “Harbour Tonight”; the channel's “Harbour Tonight”; her memoir, “Low Tide”.
    private static bool IsBeforeTitle(Sentence sentence, int quotation, Token before)
    {
        if (before.Has(WordTraits.WorkNoun))
            return true;
        if (before.Is(',') && sentence.At(quotation - 2)?.Has(WordTraits.WorkNoun) == true)
            return true;
        if (before.Kind == TokenKind.Possessive)
            return true;
        return before.Key is "on" or "in" or "of" or "from" or "at" or "star" or "host" or "im" or "bei" && !GovernedByVerb(sentence, quotation - 2);
    }

    // "spoke of “Peace Now”": the preposition belongs to a cue.
    private static bool GovernedByVerb(Sentence sentence, int i) => sentence.At(i)?.Verb is { IsFinite: true, IsSpeech: false };

    // “Harbour Tonight” host, “Low Tide” star.
    private static bool IsAfterTitle(Token after) =>
        !after.IsCapitalized && after.Kind == TokenKind.Word && after.Has(WordTraits.PersonNoun | WordTraits.WorkNoun) && after.Verb is null;
}
