using System.Diagnostics;

namespace NewsContent;

/// <summary>How the speaker of a quotation was found, or why it has none.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">How sure the decision is.</param>
/// <remarks>
/// An app that must not put words into a wrong mouth shows the speaker of sure quotations only:
/// <c>quote.Attribution is { Confidence: &gt;= AttributionConfidence.High }</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QuoteAttribution(AttributionRule Rule, AttributionConfidence Confidence)
{
    /// <summary>Rule and confidence: <c>SpeakerVerbAfter (High)</c>.</summary>
    public override string ToString() => $"{Rule} ({Confidence})";
}
