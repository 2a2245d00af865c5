namespace NewsContent.Text.Attribution.Languages.Lexicons;

/// <summary>A section of a lexicon.</summary>
/// <param name="Label">What stands in the brackets: "person noun, female".</param>
/// <param name="Words">The words below, in the order of the file.</param>
internal sealed record LexiconSection(string Label, IReadOnlyList<string> Words);
