using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// German words that stand for somebody named before, without being personal pronouns: "dieser", "die 31-Jährige", "von ihr".
/// </summary>
internal static class GermanPronouns
{
    /// <summary>Such a phrase at the token, as a pronoun; null when none begins there.</summary>
    public static Mention? At(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (
            token.Key is "ihr" or "ihm"
            && sentence.At(i - 1)?.Key == "von"
            && sentence.At(i + 1) is not { Kind: TokenKind.Word, IsCapitalized: true }
        )
        {
            return Pronoun(sentence, i, i, token.Key == "ihr" ? Gender.Female : Gender.Male);
        }

        if (!token.Has(WordTraits.Determiner))
            return null;
        if (IsDemonstrative(token) && StandsAlone(sentence, i))
            return Pronoun(sentence, i, i, token.Key == "diese" ? Gender.Female : Gender.Male);
        if (token.Key is "der" or "die" && sentence.At(i + 1) is { } age && IsAge(age) && sentence.At(i + 2)?.IsCapitalized != true)
            return Pronoun(sentence, i, i + 1, token.Key == "die" ? Gender.Female : Gender.Male);
        return null;
    }

    /// <summary>Whether it means the one named last, rather than the sentence's subject: "dieser", "letztere".</summary>
    public static bool IsDemonstrative(Token token) => token.Key is "dieser" or "diese";

    // "antwortete dieser.", "dieser habe geantwortet": no noun follows.
    private static bool StandsAlone(Sentence sentence, int i)
    {
        var next = sentence.At(i + 1);
        if (next is null || next.Kind is TokenKind.Punctuation or TokenKind.Quotation)
            return true;
        return sentence.Tokens[i].Key == "dieser"
            && !next.IsCapitalized
            && (next.Has(WordTraits.Auxiliary) || next.Verb is { IsFinite: true });
    }

    private static bool IsAge(Token token) =>
        token.Kind is TokenKind.Number
        && (token.Text.EndsWith("-Jährige", StringComparison.Ordinal) || token.Text.EndsWith("-Jähriger", StringComparison.Ordinal));

    private static Mention Pronoun(Sentence sentence, int first, int last, Gender gender) =>
        new()
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = first,
            Last = last,
            Gender = gender,
            Thing = MentionedThing.Person,
        };
}
