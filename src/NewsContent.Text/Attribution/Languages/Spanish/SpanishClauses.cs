using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>The stretches that commas and brackets part off in a Spanish sentence, and where a finite verb can stand.</summary>
internal static class SpanishClauses
{
    private const int LongestSegment = 60;
    private const int LongestWithoutEnding = 3;

    private static readonly string[] EndingsOfPast = ["aron", "ieron", "aba", "aban", "ían", "rán"];

    /// <summary>Whether the token can be a finite verb, though no list knows it.</summary>
    public static bool IsVerbLike(Sentence sentence, int i)
    {
        if (sentence.At(i) is not { Kind: TokenKind.Word } token || sentence.MentionAt(i) is not null)
            return false;
        if (token.Has(WordTraits.Auxiliary | WordTraits.OtherVerb) || token.Verb is { IsFinite: true })
            return true;
        if (token.IsCapitalized || token.Traits != WordTraits.None)
            return false;
        return HasEndingOfPast(token.Key) || token.Verb is null && sentence.At(i - 1)?.Key is "se" or "le" or "les" or "nos";
    }

    /// <summary>
    /// Whether the word ends as a verb does in the past or the future: "llegó", "pidieron", "llegaba", "pedían", "llegará".
    /// </summary>
    public static bool HasEndingOfPast(string key)
    {
        if (key.Length <= LongestWithoutEnding)
            return false;
        if (key[key.Length - 1] is 'ó' or 'á')
            return true;
        foreach (var ending in EndingsOfPast)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a finite verb stands between two tokens, outside relative clauses.</summary>
    public static bool HasVerb(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Tokens[i].Has(WordTraits.Relative) && !sentence.Tokens[i].Is(','))
                return false;
            if (IsVerbLike(sentence, i))
                return true;
        }

        return false;
    }

    private static bool IsInfinitive(Token? token) =>
        token is not null && (token.Key is "ser" or "haber" or "estar" || SpanishNouns.IsInfinitive(token));

    /// <summary>The first comma behind a token, whatever is quoted before it; -1 when none is in reach.</summary>
    public static int NextCommaOutsideQuotations(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Length && i < from + LongestSegment; i++)
        {
            if (sentence.Tokens[i].Is(','))
                return i;
        }

        return -1;
    }

    /// <summary>The token behind a bracket that opens at <paramref name="i"/>; the same where none opens.</summary>
    public static int AfterBracket(Sentence sentence, int i)
    {
        if (sentence.At(i)?.Is('(') != true)
            return i;
        var closing = Segments.ClosingBracket(sentence, i);
        return closing < 0 ? i : closing + 1;
    }

    /// <summary>
    /// Whether the words between two commas only say more of what stands before: "alcalde de Soto", "quien llegó ayer", "en
    /// Madrid".
    /// </summary>
    public static bool Modifies(Sentence sentence, int first, int end)
    {
        if (first >= end)
            return true;
        var token = sentence.Tokens[first];
        if (token.Has(WordTraits.Relative))
            return true;
        if (sentence.MentionAt(first) is { } mention && mention.First == first)
        {
            return mention.Kind switch
            {
                MentionKind.Pronoun => false,
                MentionKind.Name => mention.Thing != MentionedThing.Person && !HasVerb(sentence, mention.Last + 1, end),
                _ => !HasVerb(sentence, mention.Last + 1, end),
            };
        }

        // "al ser entrevistado", "tras haber llegado"
        if (token.Has(WordTraits.Preposition) && IsInfinitive(sentence.At(first + 1)))
            return true;
        return !HasVerb(sentence, first, end) || token.Verb is { IsFinite: false } || token.Has(WordTraits.Subordinator);
    }
}
