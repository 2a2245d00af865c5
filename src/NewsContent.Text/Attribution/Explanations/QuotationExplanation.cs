using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Explanations;

/// <summary>How the speaker of one quotation was looked for.</summary>
/// <param name="Cues">
/// What was seen in the quotation's sentence that says that somebody says something, in reading order; null where the sentence did not
/// matter, as when a label says who speaks.
/// </param>
/// <param name="Steps">The rules that were tried, in order; the last one decided, unless none fits.</param>
/// <param name="Remarks">What was found beyond the rules: whom a pronoun means, what made the answer less sure. In plain sentences.</param>
internal sealed record QuotationExplanation(IReadOnlyList<SeenCue>? Cues, IReadOnlyList<TriedRule> Steps, IReadOnlyList<string> Remarks);

/// <summary>A cue of the quotation's sentence.</summary>
/// <param name="Words">The cue's words.</param>
/// <param name="Speaker">The words for whoever says it; null when the sentence does not tell.</param>
/// <param name="Kind">What the cue is, in plain words.</param>
internal sealed record SeenCue(string Words, string? Speaker, string Kind);

/// <summary>A rule that was tried.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Needs">What the rule needs, in plain words, with an example.</param>
/// <param name="Fits">Whether it decided.</param>
/// <param name="Rejected">The cues that it looked at and left, each with the reason.</param>
internal sealed record TriedRule(AttributionSyntaxRule Rule, string Needs, bool Fits, IReadOnlyList<RejectedCue> Rejected);

/// <summary>A cue that a rule left.</summary>
/// <param name="Words">The cue's words and those for its speaker, as they stand in the text.</param>
/// <param name="Reason">Why, in plain words.</param>
internal sealed record RejectedCue(string Words, string Reason);
