using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Finds sources that need no verb of saying: "according to Holm", "in the words of Holm", "For Holm the evening was".</summary>
internal static class EnglishSources
{
    /// <summary>Whether "according to" stands at the token.</summary>
    public static bool IsAccordingTo(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.SourceMarker) && sentence.At(i + 1)?.Key == "to";

    /// <summary>"according to Holm"; null when nobody follows.</summary>
    public static Saying? AccordingTo(Sentence sentence, int i)
    {
        var source =
            sentence.MentionAt(i + 2) is { IsPossessive: false } mention && mention.First == i + 2
                ? EnglishSubjects.Named(sentence, mention)
                : EnglishBareSources.After(sentence, i + 1);
        return source is null ? null : Saying.Of(sentence, SayingForm.Source, i, i + 1, source, VerbMeaning.Speech);
    }

    /// <summary>"in the words of Holm", "to quote Holm,"; null when the preposition opens neither.</summary>
    public static Saying? WithPreposition(Sentence sentence, int i) => InTheWordsOf(sentence, i) ?? ToQuote(sentence, i);

    /// <summary>"In the words of Holm, the port is “a ruin.”", "The port is, in the words of one member, “a ruin.”"</summary>
    private static Saying? InTheWordsOf(Sentence sentence, int i)
    {
        var isPhrase =
            sentence.Tokens[i].Key == "in"
            && sentence.At(i + 1)?.Key == "the"
            && IsVoice(sentence.At(i + 2))
            && sentence.At(i + 3)?.Key == "of";
        return
            isPhrase
            && sentence.MentionAt(i + 4) is { IsPossessive: false, Thing: not (MentionedThing.Thing or MentionedThing.Document) } source
            && source.First == i + 4
            ? Saying.Of(sentence, SayingForm.Source, i, i + 3, EnglishSubjects.Named(sentence, source), VerbMeaning.Speech)
            : null;
    }

    /// <summary>Whether the word stands for what somebody says or thinks: "in the words of Holm", "in the view of one sailor".</summary>
    public static bool IsVoice(Token? word) => word?.Key is "words" or "telling" or "view" or "opinion" or "estimation";

    /// <summary>"The pool is, to quote its manager, “a shame.”"</summary>
    private static Saying? ToQuote(Sentence sentence, int i) =>
        sentence.Tokens[i].Key == "to"
        && sentence.At(i + 1)?.Key is "quote" or "cite"
        && sentence.MentionAt(i + 2) is { IsPossessive: false, CanSpeak: true } source
        && source.First == i + 2
        && sentence.At(source.Last + 1)?.Is(',') == true
            ? Saying.Of(sentence, SayingForm.Source, i, i + 1, EnglishSubjects.Named(sentence, source), VerbMeaning.Speech)
            : null;

    /// <summary>
    /// "For harbour master Eva Holm the evening had been “…”", "To Eva Holm the port is “…”": who judges stands first, the
    /// judgement right behind the verb.
    /// </summary>
    public static Saying? Judge(Sentence sentence)
    {
        if (
            sentence.At(0)?.Key is not ("for" or "to")
            || sentence.MentionAt(1) is not { First: 1, Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } judge
        )
        {
            return null;
        }

        var verb = BehindMatter(sentence, sentence.At(judge.Last + 1)?.Is(',') == true ? judge.Last + 2 : judge.Last + 1);
        if (sentence.At(verb)?.Key is "had" or "has" && sentence.At(verb + 1)?.Key == "been")
            verb++;
        return sentence.At(verb)?.Key is "is" or "was" or "been" && sentence.At(verb + 1)?.IsQuotation == true
            ? Saying.Of(sentence, SayingForm.Source, 0, 0, judge, VerbMeaning.Judgement)
            : null;
    }

    // Where what is judged ends; -1 when nothing is. "the evening" is a time, and no phrase that is about something.
    private static int BehindMatter(Sentence sentence, int start)
    {
        if (sentence.At(start)?.Has(WordTraits.Determiner) != true)
            return -1;
        if (sentence.At(start + 1)?.Has(WordTraits.Time) == true)
            return start + 2;
        return
            sentence.MentionAt(start) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Thing or MentionedThing.Document } matter
            && matter.First == start
            ? matter.Last + 1
            : -1;
    }
}
