using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Who may have said a quotation, found in its own sentence or beside it, not yet resolved to a name.</summary>
/// <param name="Speaker">The mention of the speaker.</param>
/// <param name="Cue">The words that attribute; null without any.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record Candidate(Mention Speaker, CueWords? Cue, string Rule)
{
    /// <summary>A saying's speaker as candidate; null when it has none.</summary>
    public static Candidate? Of(Saying saying, string rule) => saying.Speaker is { } speaker ? new Candidate(speaker, saying.Cue, rule) : null;
}
