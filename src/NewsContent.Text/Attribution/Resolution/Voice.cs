using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Who speaks, and how sure that is.</summary>
/// <param name="Mention">The mention that names the speaker; null when the author states it.</param>
/// <param name="Speaker">The speaker.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record Voice(Mention? Mention, AttributedSpeaker Speaker, AttributionSyntaxConfidence Confidence);
