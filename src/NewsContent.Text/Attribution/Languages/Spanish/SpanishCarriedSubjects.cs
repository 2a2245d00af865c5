using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Finds the subject of a verb that has none beside it: of the clause before, of the sentence, or left out.</summary>
internal static class SpanishCarriedSubjects
{
    private const int MostEarlier = 12;

    /// <summary>The sentence's subject goes on, unless the verb stands in brackets of commas: "el muelle, dijo, cerrará".</summary>
    public static Mention LeftOut(Sentence sentence, SpanishCue cue, SpanishVerbGroup group, List<Saying> earlier)
    {
        var isAside =
            (group.First == 0 || sentence.Tokens[group.First - 1] is { Kind: TokenKind.Punctuation or TokenKind.Quotation })
            && (sentence.At(cue.Last + 1) is not { } next || next.Kind == TokenKind.Punctuation && !next.Is(':'));
        if (isAside && LastTeller(earlier) is { } teller)
            return teller;
        return !isAside && sentence.Subject is { CanSpeak: true } subject && GoesOn(subject, group)
            ? subject
            : SpanishDropped.At(sentence, cue.Verb, group.IsPlural);
    }

    // Whether the sentence's subject can be the verb's: somebody named or called before it, and several only where the verb has several.
    private static bool GoesOn(Mention subject, SpanishVerbGroup group)
    {
        if (subject.Last >= group.First || subject.Kind == MentionKind.Pronoun)
            return false;
        return subject.Thing is MentionedThing.People or MentionedThing.Body
            || !group.IsPlural && subject.Thing is MentionedThing.Person or MentionedThing.Unknown;
    }

    // "Según Soto, “…”, dijo.": who is named for the words is who says them.
    private static Mention? LastTeller(List<Saying> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - MostEarlier; i--)
        {
            if (
                earlier[i] is { Speaker: { } speaker, IsRelative: false, Meaning: VerbMeaning.Speech or VerbMeaning.Judgement } saying
                && !IsQuestion(saying)
            )
            {
                return speaker;
            }
        }

        return null;
    }

    // "le preguntó por el muelle: “…”, respondió": who asks does not answer.
    private static bool IsQuestion(Saying saying) =>
        saying.Sentence.Tokens[saying.CueFirst].Verb?.Lemma is "preguntar" or "interrogar" or "cuestionar" or "inquirir" or "repreguntar";

    /// <summary>Whoever spoke last in the sentence; null when nobody did.</summary>
    public static Mention? LastSpeaker(List<Saying> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - MostEarlier; i--)
        {
            if (earlier[i].Speaker is { } speaker)
                return speaker;
        }

        return null;
    }

    /// <summary>"… y añadió que": who said the clause before, or whom the sentence is about.</summary>
    public static Mention? Shared(Sentence sentence, int verb, List<Saying> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - MostEarlier; i--)
        {
            if (earlier[i] is { Speaker: { } speaker, IsRelative: false, Form: not SayingForm.Source })
                return speaker;
        }

        return sentence.Subject is { CanSpeak: true } subject && subject.Last < verb ? subject : null;
    }

    /// <summary>"Llegó al muelle asegurando que": the sentence leaves its subject out.</summary>
    public static Mention? SubjectLeftOut(Sentence sentence, int verb)
    {
        var first = sentence.At(0)?.Has(WordTraits.Adverb | WordTraits.ObjectPronoun) == true ? 1 : 0;
        return first < verb && SpanishClauses.IsVerbLike(sentence, first) ? SpanishDropped.At(sentence, verb, false) : null;
    }

    /// <summary>"Tras asegurar que …, Soto se fue": the clause behind the comma has the subject.</summary>
    public static Mention? SubjectBehind(Sentence sentence, int cue) =>
        SpanishClauses.NextCommaOutsideQuotations(sentence, cue) is var comma
        && comma > 0
        && sentence.MentionAt(comma + 1) is { CanSpeak: true } subject
        && subject.First == comma + 1
        && SpanishClauses.IsVerbLike(sentence, SpanishMainSubject.AfterModifiers(sentence, subject.Last + 1))
            ? SpanishSubjects.Named(sentence, subject)
            : null;
}
