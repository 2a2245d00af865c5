namespace NewsContent.Text.Attribution.Languages;

/// <summary>How a language is spelled, as far as the reading depends on it.</summary>
/// <param name="CapitalizesNouns">
/// Whether every noun has a capital letter, so that a capital alone makes no name, and a headline is spelled as any other sentence.
/// </param>
internal sealed record Orthography(bool CapitalizesNouns = false);
