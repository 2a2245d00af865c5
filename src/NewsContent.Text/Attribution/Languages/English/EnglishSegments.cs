using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using static NewsContent.Text.Attribution.Tokens.Segments;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>The stretches that commas, dashes and brackets part off in an English sentence, and which of them only modify.</summary>
internal static class EnglishSegments
{
    private const int MostSteps = 24;
    private const int LongestBracket = 40;
    private const int LongestBody = 3;

    private const WordTraits OpensModifier =
        WordTraits.Relative
        | WordTraits.Preposition
        | WordTraits.Adverb
        | WordTraits.Subordinator
        | WordTraits.Conjunction
        | WordTraits.RoleModifier
        | WordTraits.Time;

    /// <summary>Whether the phrase, with what hangs on it, fills the segment up to the comma.</summary>
    public static bool Covers(Sentence sentence, Mention mention, int comma) => SkipPhrases(sentence, mention.Last + 1) == comma;

    /// <summary>Past brackets and prepositional phrases: where what hangs on a phrase ends.</summary>
    public static int SkipPhrases(Sentence sentence, int i)
    {
        for (var step = 0; step < MostSteps && i < sentence.Tokens.Length; step++)
        {
            if (sentence.Tokens[i].Is('(') && ClosingBracket(sentence, i) is var close && close > i)
                i = close + 1;
            else if (sentence.Tokens[i].Has(WordTraits.Preposition) && sentence.MentionAt(i + 1) is { } governed)
                i = governed.Last + 1;
            else
                break;
        }

        return i;
    }

    /// <summary>
    /// Whether words between commas only say more of what stands before: "head of the port", "who was there", "in a letter", "45".
    /// </summary>
    public static bool Modifies(Sentence sentence, int first, int end)
    {
        // "Now Holm, head of the port,": the adverb does not make the name a mere modifier.
        while (first < end && IsAdverbBeforePhrase(sentence, first))
            first++;
        if (first >= end || IsWhomItIsNot(sentence, first, end))
            return true;
        var token = sentence.Tokens[first];
        if (sentence.MentionAt(first) is { } mention && mention.First == first)
            return PhraseModifies(sentence, mention, end);
        if (token.Kind == TokenKind.Number || token.Has(OpensModifier))
            return true;
        return token.Kind == TokenKind.Word && !token.IsCapitalized || IsParty(token.Text);
    }

    private static bool IsAdverbBeforePhrase(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.Adverb | WordTraits.Conjunction)
        && !sentence.Tokens[i].Has(WordTraits.Relative | WordTraits.Preposition)
        && sentence.MentionAt(i + 1) is not null
        && sentence.MentionAt(i) is null;

    // "head of the port", "Northlight Batteries"
    private static bool PhraseModifies(Sentence sentence, Mention phrase, int end) =>
        phrase.Kind switch
        {
            MentionKind.Pronoun => false,
            MentionKind.Name => phrase.Thing == MentionedThing.Body && Covers(sentence, phrase, end) && end - phrase.First <= LongestBody,
            _ => phrase.Thing is not (MentionedThing.Document or MentionedThing.Unknown) && !HasFiniteVerb(sentence, phrase.Last + 1, end),
        };

    // "R-Utah", "D"
    private static bool IsParty(string text) =>
        text is "R" or "D" || text.StartsWith("D-", StringComparison.Ordinal) || text.StartsWith("R-", StringComparison.Ordinal);

    // "Holm, not Weber,": whom it is not. "Holm, and not Weber,": so as well.
    private static bool IsWhomItIsNot(Sentence sentence, int first, int end)
    {
        var i = first;
        while (i < end && sentence.Tokens[i].Key is "and" or "but" or "not")
            i++;
        return sentence.At(i - 1)?.Key == "not" && sentence.MentionAt(i) is { } other && other.First == i && Covers(sentence, other, end);
    }

    private static bool HasFiniteVerb(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Has(WordTraits.Relative) || token.Key == "that" && sentence.MentionAt(i - 1) is not null)
                return false;

            if (i == first && IsParticipleBehindNoun(sentence, i) || token.IsCapitalized || sentence.MentionAt(i) is not null)
                continue;
            if (token.Verb is { IsFinite: true } || token.Has(WordTraits.Auxiliary | WordTraits.OtherVerb))
                return true;
        }

        return false;
    }

    // "the broker accused of fraud": not a verb of its own.
    private static bool IsParticipleBehindNoun(Sentence sentence, int i) =>
        sentence.Tokens[i].Verb is { } verb
        && (verb.Shape & VerbShape.PastParticiple) != 0
        && sentence.At(i + 1)?.Has(WordTraits.Preposition) == true;

    /// <summary>Past everything that only modifies the phrase before: phrases, parentheses between commas, adverbs, times.</summary>
    public static int SkipModifiers(Sentence sentence, int i)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            i = SkipPhrases(sentence, i);
            if (sentence.At(i)?.Is(',') == true && NextComma(sentence, i + 1) is var comma && comma > 0 && Modifies(sentence, i + 1, comma))
            {
                i = comma + 1;
            }
            else if (IsAdverbOrTime(sentence, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // "recently", "on Monday"
    private static bool IsAdverbOrTime(Sentence sentence, int i)
    {
        if (sentence.At(i) is not { } token || sentence.MentionAt(i) is not null)
            return false;
        return token.Has(WordTraits.Adverb | WordTraits.Time)
            || token.Has(WordTraits.Preposition) && sentence.At(i + 1)?.Has(WordTraits.Time) == true;
    }

    /// <summary>Whether a finite verb can stand here.</summary>
    public static bool IsVerbLike(Sentence sentence, int i)
    {
        if (sentence.At(i) is not { } token)
            return false;
        var isHeadline = sentence.Kind == PassageKind.Headline;
        if (token.Kind != TokenKind.Word || sentence.MentionAt(i) is not null || token.IsCapitalized && !isHeadline)
            return token.Kind == TokenKind.Possessive;
        if (token.Has(WordTraits.Auxiliary | WordTraits.OtherVerb) || token.Key == "to" && isHeadline)
            return true;
        if (token.Verb is { } verb && verb.Shape != VerbShape.PresentParticiple)
            return true;
        return token.Traits == WordTraits.None && (token.EndsIn("ed") || token.Key[token.Key.Length - 1] == 's');
    }

    /// <summary>Whether a clause can begin after this token.</summary>
    public static bool IsClauseStart(Sentence sentence, int before)
    {
        if (before < 0)
            return true;
        var token = sentence.Tokens[before];
        return token.Kind == TokenKind.Punctuation
            || token.IsQuotation
            || token.Has(WordTraits.Conjunction | WordTraits.Complementizer | WordTraits.Subordinator);
    }

    /// <summary>The dash that the one at <paramref name="closing"/> closes; -1 without one in reach.</summary>
    public static int OpeningDash(Sentence sentence, int closing)
    {
        var quotations = 0;
        for (var i = closing - 1; i > 0 && i > closing - LongestBracket; i--)
        {
            if (sentence.Tokens[i].IsDash)
                return i;

            // "Holm — after saying it would “hurt families” — said": one quotation may stand between.
            if (sentence.Tokens[i].IsQuotation && ++quotations > 1)
                return -1;
        }

        return -1;
    }
}
