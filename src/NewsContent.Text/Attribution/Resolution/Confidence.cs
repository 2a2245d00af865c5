using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// How sure a decision is, from the rule that made it and what had to be read for it. The levels follow the precision measured
/// for each case (<c>tests/NewsContent.Evaluation -- --rules</c>): high where 97 of 100 are right, low below 90.
/// </summary>
internal static class Confidence
{
    /// <summary>The confidence of a candidate whose speaker was found.</summary>
    /// <param name="candidate">What the rule found.</param>
    /// <param name="speaker">Whom it means.</param>
    /// <param name="sentence">The quotation's sentence.</param>
    /// <param name="quotation">The quotation's token there.</param>
    public static AttributionSyntaxConfidence Of(Candidate candidate, AttributedSpeaker speaker, Sentence sentence, int quotation)
    {
        var isPronoun = candidate.Speaker.Kind == MentionKind.Pronoun;
        switch (candidate.Rule)
        {
            case AttributionSyntaxRule.SpeakerVerbAfter or AttributionSyntaxRule.VerbSpeakerAfter:
                // „…“, ist Holm überzeugt: no verb of saying is there.
                return isPronoun || candidate.Saying is { Meaning: VerbMeaning.Judgement, Form: SayingForm.VerbFirst }
                    ? AttributionSyntaxConfidence.Medium
                    : AttributionSyntaxConfidence.High;
            case AttributionSyntaxRule.SpeakerVerbBefore:
                return OfVerbBefore(candidate.Saying!, speaker, isPronoun, sentence, quotation);
            case AttributionSyntaxRule.CueAtEnd
            or AttributionSyntaxRule.SourceAfter
            or AttributionSyntaxRule.SourceBefore
            or AttributionSyntaxRule.Label
            or AttributionSyntaxRule.HeadlineLabel
            or AttributionSyntaxRule.Bracketed
            or AttributionSyntaxRule.Signature
            or AttributionSyntaxRule.VoiceToCome:
                return isPronoun ? AttributionSyntaxConfidence.Low : AttributionSyntaxConfidence.Medium;
            default:
                return AttributionSyntaxConfidence.Low;
        }
    }

    /// <summary>The confidence of a voice that goes on: that of the voice, within its paragraph.</summary>
    public static AttributionSyntaxConfidence OfContinued(AttributionSyntaxRule rule, AttributionSyntaxConfidence voice) =>
        rule == AttributionSyntaxRule.SameVoice ? voice : AttributionSyntaxConfidence.Low;

    // "Holm said: “…”" and "Holm said that … “…”" are sure; a judgement, a hanging participle or a lone surname less so.
    private static AttributionSyntaxConfidence OfVerbBefore(
        Saying saying,
        AttributedSpeaker speaker,
        bool isPronoun,
        Sentence sentence,
        int quotation
    )
    {
        var isMain = saying is { Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst, IsRelative: false, IsSubordinate: false };
        if (isPronoun || !isMain || IsLoneSurname(speaker))
            return AttributionSyntaxConfidence.Low;
        return saying.Meaning == VerbMeaning.Speech && (AreWholeWords(sentence, quotation) || HasComplementizer(saying, quotation))
            ? AttributionSyntaxConfidence.High
            : AttributionSyntaxConfidence.Medium;
    }

    private static bool IsLoneSurname(AttributedSpeaker speaker) =>
        speaker.Kind == SpeakerSyntaxKind.Person && speaker.Name.IndexOf(' ') < 0;

    private static bool AreWholeWords(Sentence sentence, int quotation) =>
        sentence.At(quotation - 1) is { } opener
        && (opener.Is(',') || opener.Is(':'))
        && sentence.Tokens[quotation].Quoted is { BeginsSentence: true };

    private static bool HasComplementizer(Saying saying, int quotation)
    {
        const int Reach = 4;
        for (var i = saying.CueLast + 1; i < quotation && i <= saying.CueLast + Reach; i++)
        {
            if (saying.Sentence.Tokens[i].Has(WordUse.ContentClause))
                return true;
        }

        return false;
    }
}
