using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution;

/// <summary>What the engine decided of one quotation.</summary>
/// <param name="Speaker">Who said it; null when nobody did or the text does not tell.</param>
/// <param name="Cue">The words that attribute ("said", "according to"); null when the attribution is inferred without any.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record AttributedQuotation(
    AttributedSpeaker? Speaker,
    CueWords? Cue,
    AttributionSyntaxRule Rule,
    AttributionSyntaxConfidence Confidence
)
{
    /// <summary>The text does not tell.</summary>
    public static AttributedQuotation Undecided { get; } = new(null, null, AttributionSyntaxRule.NoRule, AttributionSyntaxConfidence.None);

    /// <summary>The author states the speaker, or that nobody spoke.</summary>
    public static AttributedQuotation Stated(AttributedSpeaker? speaker) =>
        new(speaker, null, AttributionSyntaxRule.Stated, AttributionSyntaxConfidence.Stated);

    /// <summary>Nobody said it: a title, a name, a term.</summary>
    public static AttributedQuotation Nobodys { get; } =
        new(null, null, AttributionSyntaxRule.NobodysWords, AttributionSyntaxConfidence.Medium);
}

/// <summary>Who said a quotation.</summary>
/// <param name="Name">The fullest form of the name that the article offers, or for an unnamed source its words in the text.</param>
/// <param name="Role">The role the article gives, in its fullest form; null when it gives none.</param>
/// <param name="Kind">Person, organization or unnamed source.</param>
internal sealed record AttributedSpeaker(string Name, string? Role, SpeakerSyntaxKind Kind);

/// <summary>The cue of an attribution and where it stands.</summary>
/// <param name="PassageIndex">Index into the passages.</param>
/// <param name="Range">In that passage's text.</param>
internal readonly record struct CueWords(int PassageIndex, TextRange Range);
