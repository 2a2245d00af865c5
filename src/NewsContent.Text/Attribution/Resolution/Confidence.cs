using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>How sure a decision is, from the rule that made it and what it had to read.</summary>
internal static class Confidence
{
    /// <summary>The confidence of a candidate whose speaker was found.</summary>
    public static AttributionSyntaxConfidence Of(Candidate candidate, AttributedSpeaker speaker) =>
        candidate.Speaker.Kind == MentionKind.Pronoun ? AttributionSyntaxConfidence.Medium : AttributionSyntaxConfidence.High;

    /// <summary>The confidence of a voice that goes on.</summary>
    public static AttributionSyntaxConfidence OfContinued(AttributionSyntaxRule rule) =>
        rule == AttributionSyntaxRule.SameVoice ? AttributionSyntaxConfidence.Medium : AttributionSyntaxConfidence.Low;
}
