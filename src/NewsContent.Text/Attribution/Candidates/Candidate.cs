using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Who may have said a quotation, found in its own sentence or beside it, not yet resolved to a name.</summary>
/// <param name="Speaker">The mention of the speaker.</param>
/// <param name="Saying">The cue with its subject; null without a cue.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record Candidate(Mention Speaker, Saying? Saying, AttributionSyntaxRule Rule)
{
    /// <summary>The words that attribute; null without any.</summary>
    public CueWords? Cue => Saying?.Cue;

    /// <summary>A saying's speaker as candidate; null when it has none.</summary>
    public static Candidate? Of(Saying saying, AttributionSyntaxRule rule) =>
        saying.Speaker is { } speaker ? new Candidate(speaker, saying, rule) : null;
}
