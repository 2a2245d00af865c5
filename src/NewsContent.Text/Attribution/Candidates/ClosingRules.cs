using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>What a cue at a sentence's end tells of all that stands before it.</summary>
internal static class ClosingRules
{
    // A limit no sentence of a newspaper comes near; it keeps the work linear for texts made to be hard.
    private const int MostSayings = 12;

    private const WordTraits PlaceOrTime = WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Conjunction;

    /// <summary>The port is “closed” until May, Weber said.</summary>
    public static Candidate? AtEnd(Sentence sentence, int quotation, SpeakerSearch? search)
    {
        for (var i = sentence.Sayings.Length - 1; i >= 0 && i >= sentence.Sayings.Length - MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            if (saying.First <= quotation)
                break;
            if (!TellsOfSentence(saying) || Reach.IsUnsaid(saying, quotation))
                search?.Reject(saying, "only a verb of saying in a main clause covers the whole sentence");
            else if (!IsSetOff(saying) || !Closes(saying))
                search?.Reject(saying, "it does not end the sentence after a comma");
            else
                return Candidate.Of(saying, RuleOf(saying));
        }

        return null;
    }

    private static AttributionSyntaxRule RuleOf(Saying saying) =>
        saying.Form == SayingForm.Source ? AttributionSyntaxRule.SourceAtEnd : AttributionSyntaxRule.CueAtEnd;

    /// <summary>
    /// Whether the sentence ends with the saying, set off by a comma, so that all of it is reported: "The port is lost, Weber said."
    /// </summary>
    public static bool ClosesSentence(Saying saying) =>
        saying
            is { Meaning: VerbMeaning.Speech, Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst, Speaker: not null, IsRelative: false }
        && saying.Sentence.At(saying.First - 1)?.Is(',') == true
        && saying.Last >= saying.Sentence.Tokens.Length - 2;

    /// <summary>Who begins to speak at the sentence's end: “…,” Holm said, and Brunn cut in. Null when nobody does.</summary>
    public static Mention? TakesOver(Sentence sentence)
    {
        if (sentence.Sayings.Length == 0)
            return null;
        var saying = sentence.Sayings[sentence.Sayings.Length - 1];
        return
            saying is { Meaning: VerbMeaning.Speech, Form: SayingForm.SpeakerFirst, IsRelative: false }
            && saying.Last >= sentence.Tokens.Length - 3
            && sentence.At(saying.First - 1)?.Has(WordTraits.Conjunction) == true
            && sentence.At(saying.First - 2)?.Is(',') == true
            ? saying.Speaker
            : null;
    }

    /// <summary>Whether nothing that was said follows the saying: the sentence ends, or only place and time come.</summary>
    public static bool Closes(Saying saying)
    {
        var next = PastListener(saying);
        if (saying.Sentence.At(next) is not { } after || saying.Sentence.Kind == PassageKind.Headline)
            return true;
        if (after.Kind == TokenKind.Punctuation && !after.Is(':'))
            return saying.Sentence.At(saying.Last + 2)?.IsQuotation != true;
        return after.Has(PlaceOrTime) && !after.Has(WordTraits.Complementizer);
    }

    // "Weber told reporters", "Weber told her": whom it was told to stands between.
    private static int PastListener(Saying saying)
    {
        var next = saying.Last + 1;
        var tells = saying is { Form: SayingForm.SpeakerFirst, Meaning: VerbMeaning.Speech };
        if (!tells || saying.Sentence.At(next)?.Kind != TokenKind.Word)
            return next;
        if (saying.Sentence.MentionAt(next) is { } told && told.First == next && told.Kind != MentionKind.Pronoun)
            return told.Last + 1;
        return saying.Sentence.Tokens[next].Has(WordTraits.ObjectPronoun) ? next + 1 : next;
    }

    private static bool TellsOfSentence(Saying saying) =>
        saying
            is {
                Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst or SayingForm.Source,
                Meaning: VerbMeaning.Speech,
                Speaker: not null,
                IsRelative: false,
                IsSubordinate: false
            };

    private static bool IsSetOff(Saying saying)
    {
        if (saying.Sentence.At(saying.First - 1) is not { } before)
            return false;
        if (saying.Form == SayingForm.Source)
            return true;
        return before.Is(',')
            || before.Is('\u2014')
            || before.Quoted is { EndsWithComma: true } && !SentencePlaces.IsTitleInPhrase(saying.Sentence, saying.First - 1);
    }
}
