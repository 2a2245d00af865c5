using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Reads participles and infinitives that hang on another clause: "…, calling it", "accused Weber of saying".</summary>
internal static class EnglishParticiples
{
    // "mocked by the former harbour master for calling"
    private const int LongestAgent = 12;

    /// <summary>The saying of a participle: the words of whom stands before it, or of whoever the clause is about.</summary>
    public static Saying Read(EnglishVerbGroup group, List<Saying> earlier)
    {
        var (sentence, verb, form) = (group.Sentence, group.Verb, group.Form);
        if (Accused(group, earlier) is { } accused)
            return Saying.Of(sentence, SayingForm.Dependent, verb, verb, accused, form.Meaning);
        if (Cited(group) is { } cited)
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, cited, form.Meaning);
        if (IsTakenUp(group))
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, null, form.Meaning);
        var before = sentence.MentionAt(group.Start - 1);
        if (before is { CanSpeak: true } && HasClauseOfItsOwn(sentence, before, form))
            return Saying.Of(sentence, SayingForm.Dependent, verb, verb, before, form.Meaning);

        // "wore a hat reading “…”": the hat has the words, whoever wears it.
        return form.Lemma == "read" && before?.Thing == MentionedThing.Thing
            ? Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, null, form.Meaning)
            : Dependent(group, earlier);
    }

    /// <summary>The saying of a verb that hangs on the clause before it.</summary>
    public static Saying Dependent(EnglishVerbGroup group, List<Saying> earlier) =>
        Saying.Of(
            group.Sentence,
            SayingForm.Dependent,
            group.Verb,
            group.Verb,
            EnglishClauses.GoverningSubject(group.Sentence, group.Verb, earlier),
            group.Form.Meaning,
            isSubordinate: EnglishClauses.IsInIntroduction(group.Sentence, group.Verb)
        );

    // "accused Weber of saying": the one before. "mocked Weber for calling himself": who mocks takes the word up.
    private static Mention? Accused(EnglishVerbGroup group, List<Saying> earlier) =>
        group.Previous is { Key: "of" or "for" }
        && group.Sentence.At(group.Verb + 1)?.Key is not ("himself" or "herself")
        && group.Sentence.MentionAt(group.Start - 2) is { CanSpeak: true } accused
        && EnglishClauses.IsObjectOf(group.Sentence, accused, earlier)
            ? accused
            : null;

    // "Weber was mocked by Holm for calling himself": a word that is held up to him, and may be hers.
    private static bool IsTakenUp(EnglishVerbGroup group)
    {
        if (group.Previous?.Key != "for" || !IsReflexive(group.Sentence.At(group.Verb + 1)))
            return false;
        for (var i = group.Start - 2; i >= 0 && i > group.Start - LongestAgent; i--)
        {
            var token = group.Sentence.Tokens[i];
            if (token.Kind != TokenKind.Word)
                return false;
            if (token.Verb is { Meaning: VerbMeaning.Judgement } judgement && group.Sentence.MentionAt(i) is null)
                return (judgement.Shape & VerbShape.PastParticiple) != 0 && group.Sentence.At(i + 1)?.Key is "by" or "for";
        }

        return false;
    }

    private static bool IsReflexive(Token? token) => token?.Key is "himself" or "herself" or "themselves";

    // "quoted Weber as saying": who quotes hands the word on.
    private static Mention? Cited(EnglishVerbGroup group) =>
        group is { Previous: { Key: "as" }, Form.IsSpeech: true }
        && group.Sentence.MentionAt(group.Start - 2) is { CanSpeak: true } cited
        && group.Sentence.At(cited.First - 1)?.Verb is { Lemma: "quote" or "cite" }
            ? cited
            : null;

    private static bool HasClauseOfItsOwn(Sentence sentence, Mention holder, VerbForm form)
    {
        var lead = sentence.At(holder.First - 1);
        if (lead is not null && IsSetOff(sentence, holder, lead))
            return true;

        // "voters saying"
        if (holder is { Kind: MentionKind.Nominal, Thing: MentionedThing.People } && lead?.Has(WordTraits.Preposition) != true)
            return true;

        // "a sign reading": the sign speaks.
        return form.Lemma == "read" && holder.Thing is MentionedThing.Thing or MentionedThing.Document;
    }

    // "with Holm calling it", "– Holm saying", "…, with a spokesman calling it"
    private static bool IsSetOff(Sentence sentence, Mention holder, Token lead) =>
        holder.Kind == MentionKind.Name && holder.Thing != MentionedThing.Body
            ? lead.Key == "with" || lead.IsDash
            : holder.Kind == MentionKind.Nominal && lead.Key == "with" && sentence.At(holder.First - 2)?.Is(',') == true;
}
