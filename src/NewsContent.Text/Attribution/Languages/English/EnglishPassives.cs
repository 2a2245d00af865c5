using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Reads English passives: "was called … by Weber", "described by Weber as", "was quoted as saying".</summary>
internal static class EnglishPassives
{
    private const int LongestPassive = 8;

    /// <summary>Whether the group is a passive, with its auxiliary or without.</summary>
    public static bool Is(EnglishVerbGroup group)
    {
        var isWhole =
            group.HasPassiveAuxiliary
            && !group.Form.IsPresentParticiple
            && (group.Form.Shape & (VerbShape.Past | VerbShape.PastParticiple)) != 0;
        return isWhole || NamesThing(group.Sentence, group.Verb, group.Form);
    }

    /// <summary>The saying, with whoever is behind "by" for its speaker, or nobody.</summary>
    public static Saying Read(EnglishVerbGroup group)
    {
        var (sentence, verb, form) = (group.Sentence, group.Verb, group.Form);
        if (!IsQuotedAsSaying(sentence, verb, form))
            return Saying.Of(sentence, SayingForm.Passive, verb, verb, Agent(sentence, verb), form.Meaning);
        var quoted = EnglishSubjects.Before(sentence, group.Start).Speaker;
        return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb + 2, quoted, VerbMeaning.Speech);
    }

    // "was quoted as saying": the one quoted speaks.
    private static bool IsQuotedAsSaying(Sentence sentence, int verb, VerbForm form) =>
        form.Lemma is "quote" or "cite" or "hear" or "report"
        && sentence.At(verb + 1)?.Key == "as"
        && sentence.At(verb + 2)?.Verb is { Lemma: "say" or "tell" };

    private static Mention? Agent(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + LongestPassive; i++)
        {
            var token = sentence.Tokens[i];
            if (AgentBehind(sentence, i) is { } agent)
                return EnglishSubjects.Named(sentence, agent);
            if (token.Is(',') || token.Verb is { IsFinite: true } && sentence.MentionAt(i) is null || token.Has(WordTraits.Conjunction))
                return null;
        }

        return null;
    }

    private static Mention? AgentBehind(Sentence sentence, int by) =>
        sentence.At(by)?.Key == "by" && sentence.MentionAt(by + 1) is { CanSpeak: true } agent && agent.First == by + 1 ? agent : null;

    // "the port, called the “…” by its owners", "described by Weber as “…”": a passive whose auxiliary is left out.
    private static bool NamesThing(Sentence sentence, int verb, VerbForm form)
    {
        if (form.Meaning != VerbMeaning.Judgement || (form.Shape & VerbShape.PastParticiple) == 0)
            return false;
        if (AgentBehind(sentence, verb + 1) is not null)
            return true;
        var next = sentence.At(verb + 1);
        var words = next?.Has(WordTraits.Determiner) == true || next?.Key == "as" ? verb + 2 : verb + 1;
        return sentence.At(words)?.IsQuotation == true && AgentBehind(sentence, words + 1) is not null;
    }
}
