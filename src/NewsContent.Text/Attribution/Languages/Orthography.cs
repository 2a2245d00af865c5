namespace NewsContent.Text.Attribution.Languages;

/// <summary>How a language is spelled, as far as the reading depends on it.</summary>
/// <param name="CapitalizesNouns">
/// Whether every noun has a capital letter, so that a capital alone makes no name, and a headline is spelled as any other sentence.
/// </param>
internal sealed record Orthography(bool CapitalizesNouns = false)
{
    /// <summary>
    /// Whether capitals tell of names there: a German headline is spelled as any sentence, an English one can have them everywhere.
    /// </summary>
    public bool HasOrdinaryCapitals(PassageKind kind) => kind is PassageKind.Summary or PassageKind.Paragraph || CapitalizesNouns;
}
