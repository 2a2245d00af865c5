using System.Diagnostics;

namespace NewsContent;

/// <summary>How the speaker of a quotation was found, or why no speaker was found.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">How sure the decision is.</param>
/// <remarks>
/// If your app must not show a wrong speaker, show only speakers of sure quotations: <c>quote.Attribution is { Confidence: &gt;=
/// AttributionConfidence.High }</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuoteAttribution(AttributionRule Rule, AttributionConfidence Confidence)
{
    /// <summary>Rule and confidence: <c>SpeakerVerbAfter (High)</c>.</summary>
    public override string ToString() => $"{Rule} ({Confidence})";
}
