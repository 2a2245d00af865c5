using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Where the words of a role begin and end: behind its article, before the comma, the verb or the clause behind it.</summary>
internal static class RoleBounds
{
    private const int LongestRole = 24;
    private const int MostAdjectives = 3;

    private const WordTraits OpensClause =
        WordTraits.Relative
        | WordTraits.Complementizer
        | WordTraits.Subordinator
        | WordTraits.Auxiliary
        | WordTraits.OtherVerb
        | WordTraits.Pronoun;

    /// <summary>
    /// Where a mention begins behind words that no list knows, "international secretary", "unemployed technician"; else
    /// <paramref name="first"/>.
    /// </summary>
    public static int PastAdjectives(Sentence sentence, int first)
    {
        var i = first;
        while (i < first + MostAdjectives && sentence.MentionAt(i) is null && CanBeAdjective(sentence.At(i)))
            i++;
        return sentence.MentionFrom(i) is null ? first : i;
    }

    private static bool CanBeAdjective(Token? token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: false, Verb: null, Traits: WordTraits.None };

    /// <summary>The first word that is no article. Whose it is says the sentence, not the role: "its treasurer" is a treasurer.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Where the phrase begins.</param>
    /// <param name="last">Where its noun stands, which is no article.</param>
    public static int PastArticles(Sentence sentence, int first, int last)
    {
        var i = first;
        while (i < last && sentence.Tokens[i].Has(WordUse.RoleArticle))
            i++;
        return i;
    }

    /// <summary>The role's last token: it runs to the comma, the verb or the relative clause behind it; -1 when none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="role">The noun phrase that the role begins with.</param>
    public static int Last(Sentence sentence, Mention role)
    {
        var noun = role.Last;
        for (var i = noun + 1; i < sentence.Tokens.Length && i < noun + LongestRole; i++)
        {
            var token = sentence.Tokens[i];
            if (IsDecade(sentence, i))
                continue;
            if (IsMarkBehindRole(token))
                return i - 1;
            if (token.IsQuotation)
                return -1;
            if (OpensVerbOrClause(sentence, i))
                return token.Has(WordTraits.Conjunction) ? i - 2 : i - 1;
            if (JoinsNext(sentence, i))
                return i - 1;
        }

        return sentence.Tokens.Length - 1 < noun + LongestRole ? sentence.Tokens.Length - 1 : -1;
    }

    // "star of the ’90s"
    private static bool IsDecade(Sentence sentence, int i) =>
        sentence.Tokens[i].Mark is '\'' or '\u2019' && sentence.At(i + 1)?.Kind == TokenKind.Number;

    // Any mark but those inside a role: "actor/singer", "Fish & Harbours".
    private static bool IsMarkBehindRole(Token token) => token.Kind == TokenKind.Punctuation && token.Mark is not ('-' or '/' or '&');

    // "the mayor who", "the mayor was", "the mayor said"
    private static bool OpensVerbOrClause(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return !token.IsCapitalized && token.Has(OpensClause) || token.Verb is { IsFinite: true } && sentence.MentionAt(i) is null;
    }

    // "the mayor and | in her words", "the mayor and | Jens Brunn"
    private static bool JoinsNext(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Has(WordUse.Joining) && sentence.At(i + 1)?.Has(WordTraits.Preposition) == true)
            return true;
        return token.Has(WordTraits.Conjunction)
            && !token.Is('&')
            && sentence.MentionAt(i + 1) is { Kind: MentionKind.Name, Thing: MentionedThing.Person };
    }
}
