using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Which clause of an English sentence a verb belongs to or hangs on.</summary>
internal static class EnglishClauses
{
    private const int MostEarlier = 8;
    private const int ClauseLength = 40;
    private const int LongestScene = 6;

    /// <summary>Whether a saying before it takes the mention for its object: "accused Weber".</summary>
    public static bool IsObjectOf(Sentence sentence, Mention mention, List<Saying> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - MostEarlier; i--)
        {
            if (earlier[i].CueLast < mention.First)
                return earlier[i].Meaning is VerbMeaning.Judgement or VerbMeaning.Speech && earlier[i].CueLast + 1 == mention.First;
        }

        return false;
    }

    /// <summary>
    /// Whose clause a participle or a second verb belongs to: the last full clause before it, else the
    /// sentence's subject; null when neither tells.
    /// </summary>
    public static Mention? GoverningSubject(Sentence sentence, int verb, List<Saying> earlier)
    {
        // A reported clause inside the main one ("Weber said that Holm lied, calling it") does not take over; one joined by "and" does.
        Saying? governing = null;
        for (var i = Math.Max(0, earlier.Count - MostEarlier); i < earlier.Count; i++)
        {
            var saying = earlier[i];
            var isFullClause =
                saying is { Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst, IsRelative: false, Speaker: not null }
                && saying.CueLast < verb;
            if (isFullClause && (governing is null || governing.IsSubordinate || IsJoined(sentence.At(saying.First - 1))))
                governing = saying;
        }

        if (OwnClause(sentence, verb, governing?.CueLast ?? 0) is { } own)
            return own;
        if (governing is { IsSubordinate: true } && SubjectOfMain(sentence, governing.CueLast, verb) is { } subjectOfMain)
            return subjectOfMain.CanSpeak ? subjectOfMain : null;
        if (governing is not null)
            return governing.Speaker;

        // "Speaking to reporters, Weber said": the subject comes after.
        return sentence.Subject is { } main && main.Last < verb ? LastSubject(sentence, main, verb) : BeforeBreak(sentence, verb);
    }

    private static bool IsJoined(Token? before) =>
        before is not null && (before.Has(WordTraits.Conjunction) || before.Is(';') || before.IsQuotation || before.Is(','));

    // The subject of the last clause before the verb, unless it is a thing's.
    private static Mention? LastSubject(Sentence sentence, Mention main, int verb)
    {
        if (LaterSubject(sentence, main.Last + 1, verb) is { } later)
            return later.CanSpeak ? later : null;
        return HasThingForSubject(sentence, main) ? null : main;
    }

    // "Holm — after saying it would “hurt families” —": the sentence's first phrase, right before the dash or comma.
    private static Mention? BeforeBreak(Sentence sentence, int verb)
    {
        if (sentence.At(verb - 1)?.Key is not ("after" or "before" or "while" or "by" or "despite"))
            return null;
        return
            sentence.At(verb - 2) is { } mark
            && (mark.Is(',') || mark.IsDash)
            && sentence.MentionAt(verb - 3) is { First: 0, Kind: MentionKind.Name, Thing: MentionedThing.Person, CanSpeak: true } subject
            ? subject
            : null;
    }

    // "As Holm told the story, the crowd began to chant": the clause behind the comma has a subject of its own.
    private static Mention? SubjectOfMain(Sentence sentence, int introduction, int verb)
    {
        for (var i = introduction + 1; i < verb && i < introduction + ClauseLength; i++)
        {
            if (!sentence.Tokens[i].Is(',') || sentence.MentionAt(i + 1) is not { IsPossessive: false } subject)
                continue;
            if (subject.First == i + 1 && subject.Last < verb && EnglishSegments.IsVerbLike(sentence, subject.Last + 1))
                return subject;
        }

        return null;
    }

    // "The effort stalled, and Holm has battled …": what a thing did comes before, and the text does not tell whose the participle is.
    private static bool HasThingForSubject(Sentence sentence, Mention main)
    {
        for (
            var i = 0;
            i < sentence.Mentions.Length && i < MostEarlier && sentence.Mentions[i] is var mention && mention.First < main.First;
            i++
        )
        {
            if (
                mention is { Kind: MentionKind.Nominal, CanSpeak: false, IsPossessive: false }
                && sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) != true
                && EnglishSegments.IsVerbLike(sentence, EnglishSegments.SkipModifiers(sentence, mention.Last + 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Holm led the way, and within weeks the others had placed advertisements calling it": the last clause has a subject of its own.
    private static Mention? LaterSubject(Sentence sentence, int first, int verb)
    {
        for (var i = verb - 1; i >= first && i > verb - ClauseLength; i--)
        {
            if (!sentence.Tokens[i].Is(',') || sentence.At(i + 1)?.Key is not ("and" or "but"))
                continue;
            var subject = i + 2;
            while (
                subject < verb
                && subject < i + LongestScene
                && sentence.MentionAt(subject) is null
                && sentence.Tokens[subject].Kind == TokenKind.Word
            )
            {
                subject++;
            }

            if (
                sentence.MentionAt(subject) is { IsPossessive: false } other
                && other.Last < verb
                && EnglishSegments.IsVerbLike(sentence, other.Last + 1)
            )
            {
                return other;
            }
        }

        return null;
    }

    // "Holm asks as a repairman walks in, saying", "the hall, where protesters had gathered, chanting": a participle behind a clause
    // about somebody without a name, told with "as" or "where", goes on with that clause.
    private static Mention? OwnClause(Sentence sentence, int verb, int first)
    {
        if (sentence.Tokens[verb].Verb is not { IsPresentParticiple: true } || sentence.At(verb - 1)?.Is(',') != true)
            return null;
        for (var i = verb - 2; i > first && i > verb - ClauseLength; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Is(',') || token.IsQuotation)
                return null;
            if (
                token.Key is "as" or "where"
                && (sentence.MentionAt(i + 1) ?? sentence.MentionAt(i + 2))
                    is {
                        Kind: MentionKind.Nominal,
                        CanSpeak: true,
                        Thing: MentionedThing.Person or MentionedThing.People or MentionedThing.Unknown
                    } subject
            )
            {
                return EnglishSegments.IsVerbLike(sentence, subject.Last + 1) ? subject : null;
            }
        }

        return null;
    }

    /// <summary>Whether the verb stands in a clause before the main one: "When Weber said no, the crowd …".</summary>
    public static bool IsInIntroduction(Sentence sentence, int verb)
    {
        if (sentence.At(0) is not { } first || !first.Has(WordTraits.Subordinator))
            return false;
        for (var i = Math.Max(1, verb - ClauseLength); i < verb; i++)
        {
            if (sentence.Tokens[i].Is(',') && sentence.MentionAt(i + 1) is not null)
                return false;
        }

        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + ClauseLength; i++)
        {
            // "When Weber shouted, “…,” the crowd": what is said in the first clause may stand between.
            if (sentence.Tokens[i].Is(',') && sentence.MentionAt(sentence.At(i + 1)?.IsQuotation == true ? i + 2 : i + 1) is not null)
                return true;
        }

        return false;
    }
}
