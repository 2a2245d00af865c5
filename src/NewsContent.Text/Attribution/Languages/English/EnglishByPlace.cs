using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Sees verbs that no list knows where only a verb of saying can stand: “…,” thundered Eva Holm. “…,” Holm thundered.</summary>
internal static class EnglishByPlace
{
    /// <summary>The saying whose verb stands at the token; null when no verb of saying must stand there.</summary>
    public static Saying? At(Sentence sentence, int verb)
    {
        if (!EnglishEndings.MayBePast(sentence.Tokens[verb]))
            return null;
        if (IsBehindWords(sentence, verb) && EnglishSubjects.After(sentence, verb) is { Kind: MentionKind.Name } after)
            return Made(sentence, SayingForm.VerbFirst, verb, after);
        var subject = EnglishSubjects.Before(sentence, verb);
        if (subject.Speaker is not { } before)
            return null;
        var isBehind =
            before.Thing is MentionedThing.Person or MentionedThing.Unknown or MentionedThing.People
            && IsBehindWords(sentence, before.First);
        return isBehind || TakesThat(sentence, verb, subject) ? Made(sentence, SayingForm.SpeakerFirst, verb, before) : null;
    }

    /// <summary>Whether the token stands right behind quoted words, past their comma.</summary>
    public static bool IsBehindWords(Sentence sentence, int i)
    {
        var before = sentence.At(i - 1);
        if (before?.Is(',') == true && sentence.At(i - 2)?.IsQuotation == true)
            return true;
        return before?.Quoted is { WordCount: > 1 } quoted && (quoted.EndsWithComma || quoted.LastMark is '?' or '!');
    }

    // "Holm thundered that": what takes "that" says something.
    private static bool TakesThat(Sentence sentence, int verb, FoundSubject subject) =>
        sentence.At(verb + 1)?.Key == "that"
        && subject
            is { IsRelative: false, Speaker: { Thing: MentionedThing.Person or MentionedThing.People, Kind: not MentionKind.Nominal } };

    private static Saying Made(Sentence sentence, SayingForm form, int verb, Mention speaker) =>
        Saying.Of(sentence, form, verb, verb, speaker, VerbMeaning.Speech);
}
