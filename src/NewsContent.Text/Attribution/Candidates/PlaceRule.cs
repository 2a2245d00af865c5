using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>One rule: a place that cue and speaker can have to a quotation in its own sentence.</summary>
/// <param name="Rule">What the rule is called; one that finds several places is called by the first.</param>
/// <param name="Needs">What it needs, in plain words, with an example.</param>
/// <param name="Find">
/// Finds the candidate; null where the place is not there. It tells the search, where there is one, what it leaves and why.
/// </param>
internal sealed record PlaceRule(AttributionSyntaxRule Rule, string Needs, Func<Sentence, int, SpeakerSearch?, Candidate?> Find);
