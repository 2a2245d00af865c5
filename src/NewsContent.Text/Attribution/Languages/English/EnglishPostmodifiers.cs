using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>
/// Clauses without commas that stand between a subject and its verb: "a man who lives nearby said", "people living near the site said",
/// "residents affected by the plan said".
/// </summary>
internal static class EnglishPostmodifiers
{
    private const int Longest = 12;

    private const WordTraits Finite = WordTraits.Auxiliary | WordTraits.OtherVerb;

    /// <summary>
    /// Whom a clause before token <paramref name="end"/> says more of, where a verb begins; null where no such clause stands there.
    /// </summary>
    public static Mention? Antecedent(Sentence sentence, int end)
    {
        var hasVerb = false;
        for (var i = end - 1; i > 0 && i >= end - Longest; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive))
                return null;
            if (token.Key == "who")
                return hasVerb || i < end - 2 && IsUnknownVerb(sentence.Tokens[i + 1]) ? Before(sentence, i) : null;
            if (sentence.MentionAt(i) is not null)
                continue;
            if (IsParticiple(token) && !hasVerb && Before(sentence, i) is { } described)
                return i < end - 1 ? described : null;
            if (token.Has(WordTraits.Complementizer | WordTraits.Subordinator) && !token.Has(WordTraits.Preposition))
                return null;
            hasVerb |= token.Has(Finite) || token.Verb is not null;
        }

        return null;
    }

    // "who owns the shop"
    private static bool IsUnknownVerb(Token token) =>
        token is { Traits: WordTraits.None, IsCapitalized: false } && (token.EndsIn("s") || token.EndsIn("ed"));

    // "living near the site", "affected by the plan"; "said" and "told" end otherwise.
    private static bool IsParticiple(Token token) => !token.IsCapitalized && (token.EndsIn("ing") || token.EndsIn("ed"));

    // A phrase for persons that opens a clause: what stands before it is neither its verb nor its preposition.
    private static Mention? Before(Sentence sentence, int i) =>
        sentence.MentionAt(i - 1) is { CanSpeak: true, Kind: MentionKind.Nominal } head
        && head.Thing is MentionedThing.Person or MentionedThing.People
        && EnglishSegments.IsClauseStart(sentence, head.First - 1)
            ? head
            : null;
}
