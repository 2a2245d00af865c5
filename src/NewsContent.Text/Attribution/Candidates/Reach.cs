using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>How far what a cue reports reaches: whether a quotation behind it is part of it.</summary>
internal static class Reach
{
    /// <summary>So many tokens behind the cue a quotation still stands beside it.</summary>
    public const int Near = 3;

    // "was loud and clear:"
    private const int LongestPredicate = 6;

    // So many sayings stand behind the words of an answer in no newspaper.
    private const int MostLater = 8;

    // A limit no sentence of a newspaper comes near; it keeps the work linear for texts made to be hard.
    private const int Longest = 200;

    /// <summary>
    /// Whether the words before the quotation say that they are somebody else's: "was told to “…”", "denied that it was “…”".
    /// </summary>
    public static bool IsOfOthers(Saying saying, int quotation)
    {
        var cue = saying.Sentence.Tokens[saying.CueLast];
        var next = saying.Sentence.At(saying.CueLast + 1);
        if (cue.Has(WordUse.Denying))
            return saying.Form == SayingForm.SpeakerFirst && next?.Has(WordUse.ContentClause) == true;
        return cue.Has(WordUse.Telling | WordUse.Directing)
            && saying is { Form: SayingForm.Passive, Speaker: null }
            && next?.Has(WordUse.Infinitive) == true
            && quotation - saying.CueLast <= Near;
    }

    /// <summary>
    /// Whether the words are just what nobody says, or what the subject does not say: "nobody said “…”", "did not call it “…”".
    /// </summary>
    public static bool IsUnsaid(Saying saying, int quotation) =>
        saying.IsNobodys
        || saying.Meaning is VerbMeaning.Speech or VerbMeaning.Judgement && saying.Sentence.Language.Cues.IsUnsaid(saying, quotation);

    /// <summary>Whether an owned noun is what somebody else's verb is about: "voters prefer Weber's call for".</summary>
    public static bool IsOwnedObject(Saying saying) =>
        saying is { Form: SayingForm.Noun, Speaker: { } owner, Sentence: var sentence }
        && sentence.MentionAt(owner.First - 1) is null
        && sentence.At(owner.First - 1) is { Kind: TokenKind.Word } verb
        && (verb.Verb is not null || verb.Has(WordTraits.OtherVerb));

    /// <summary>Whether the quotation stands right behind the cue.</summary>
    public static bool Touches(Saying saying, int quotation) => saying.CueLast + 1 == quotation;

    /// <summary>Whether a mark, a preposition or "that" right before the words opens them: "released a letter that “…”".</summary>
    public static bool IsOpened(Sentence sentence, int quotation) =>
        sentence.At(quotation - 1) is { } before
        && (before.Is(':') || before.Is(',') || before.Has(WordTraits.Preposition | WordTraits.Complementizer));

    /// <summary>Whether an owned noun says what somebody is held for: "Weber's description of him as “…”".</summary>
    public static bool Describes(Saying saying) => saying.Sentence.Tokens[saying.CueLast].Has(WordUse.Describing);

    // "Holm's answer was “no.”"; but "Holm's claim was “false”" judges it, and "Holm's answer was “evasive,” Brunn said" is his.
    private static bool IsWhatItSays(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (!sentence.Tokens[saying.CueLast].Has(WordUse.Replying))
            return false;

        var first = sentence.FirstSayingFrom(quotation);
        if (sentence.Sayings.Length - first > MostLater)
            return false;
        for (var i = first; i < sentence.Sayings.Length; i++)
        {
            if (sentence.Sayings[i].Form != SayingForm.Noun)
                return false;
        }

        return true;
    }

    /// <summary>Whether the words that a cue reports can reach to the quotation.</summary>
    public static bool Governs(Saying saying, int quotation) =>
        quotation - saying.CueLast <= Longest
        && !IsOverAtSubject(saying, quotation)
        && (saying.Form != SayingForm.Noun || NounReaches(saying, quotation))
        && !SaidWordsBefore(saying, quotation)
        && !IsOverAtComma(saying, quotation);

    // "When Weber said no, the crowd …": over at the comma that a subject follows.
    private static bool IsOverAtSubject(Saying saying, int quotation)
    {
        if (!saying.IsSubordinate || Touches(saying, quotation))
            return false;
        for (var i = saying.CueLast; i < quotation; i++)
        {
            if (saying.Sentence.Tokens[i].Is(',') && saying.Sentence.MentionAt(i + 1) is not null)
                return true;
        }

        return false;
    }

    // "Weber, who said little, …": a relative clause ends at its comma.
    private static bool IsOverAtComma(Saying saying, int quotation)
    {
        for (var i = saying.CueLast + 1; saying.IsRelative && i + 1 < quotation; i++)
        {
            if (saying.Sentence.Tokens[i].Is(','))
                return true;
        }

        return false;
    }

    // “…”, said Weber, who now hosts “…”: the saying was done with the words before it.
    private static bool SaidWordsBefore(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (saying.Form != SayingForm.VerbFirst || sentence.At(quotation - 1)?.Is(',') == true)
            return false;
        var ahead = sentence.At(saying.First - 1)?.Is(',') == true ? sentence.At(saying.First - 2) : sentence.At(saying.First - 1);
        if (ahead?.IsQuotation != true)
            return false;
        for (var i = saying.Last + 1; i < quotation; i++)
        {
            if (sentence.Tokens[i].Has(WordTraits.Relative | WordTraits.PersonNoun))
                return true;
        }

        return false;
    }

    // "Weber's call for “…”": the words follow the noun itself, not a verb that says something of it.
    private static bool NounReaches(Saying saying, int quotation)
    {
        if (saying.Sentence.At(saying.CueLast + 1) is not { } next)
            return false;
        if (next.Has(WordUse.Copula) && IsWhatNounIs(saying, quotation))
            return true;
        if (!next.IsQuotation && !next.Is(':') && !next.Has(WordUse.Complement))
            return false;
        return next.Has(WordUse.ContentClause) ? RunsThroughOneClause(saying, quotation) : RunsWithoutVerb(saying, quotation);
    }

    // "Weber's message was clear: “…”", "Weber's answer was “no”".
    private static bool IsWhatNounIs(Saying saying, int quotation) =>
        quotation == saying.CueLast + 2 && IsWhatItSays(saying, quotation)
        || quotation - saying.CueLast <= LongestPredicate && saying.Sentence.At(quotation - 1)?.Is(':') == true;

    private static bool RunsWithoutVerb(Saying saying, int quotation)
    {
        for (var i = saying.CueLast + 1; i < quotation; i++)
        {
            if (saying.Sentence.Tokens[i].Has(WordTraits.Auxiliary) || EndsNounsWords(saying, i))
                return false;
        }

        return true;
    }

    // "Holm's insistence that it would be shown “…”": one clause tells what was insisted on, a second verb goes on.
    private static bool RunsThroughOneClause(Saying saying, int quotation)
    {
        var tokens = saying.Sentence.Tokens;
        var clauses = 0;
        for (var i = saying.CueLast + 1; i < quotation; i++)
        {
            var isBehindAuxiliary = tokens[i - 1].Has(WordTraits.Auxiliary);
            if (tokens[i].Has(WordTraits.Auxiliary))
                clauses += isBehindAuxiliary ? 0 : 1;
            else if (!(isBehindAuxiliary && tokens[i].Verb is not null) && EndsNounsWords(saying, i))
                return false;
            if (clauses > 1)
                return false;
        }

        return true;
    }

    private static bool EndsNounsWords(Saying saying, int i)
    {
        var token = saying.Sentence.Tokens[i];
        if (token.Has(WordUse.Comparison) && !Describes(saying))
            return true;
        return token.Has(WordTraits.OtherVerb) || token.Verb is { IsFinite: true } && saying.Sentence.MentionAt(i) is null;
    }
}
