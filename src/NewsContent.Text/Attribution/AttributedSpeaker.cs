namespace NewsContent.Text.Attribution;

/// <summary>Who said a quotation, and by what the engine knew.</summary>
/// <param name="Name">The fullest form of the name that the article offers, or for an unnamed source its words in the text.</param>
/// <param name="Role">The role the article gives, in its fullest form; null when it gives none.</param>
/// <param name="Kind">Person, organization or unnamed source.</param>
/// <param name="Cue">The words that attribute ("said", "according to"); null when the attribution is inferred without any.</param>
/// <param name="Rule">The name of the rule that decided, for tests and diagnostics of the engine.</param>
internal sealed record AttributedSpeaker(string Name, string? Role, AttributedSpeakerKind Kind, CueWords? Cue, string Rule);

/// <summary>The cue of an attribution and where it stands.</summary>
/// <param name="PassageIndex">Index into the passages.</param>
/// <param name="Range">In that passage's text.</param>
internal readonly record struct CueWords(int PassageIndex, TextRange Range);

/// <summary>The kinds of source; the same as the records' SpeakerKind, which the compiler's build does not see.</summary>
internal enum AttributedSpeakerKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A body that speaks: a ministry, a company, a newspaper.</summary>
    Organization,

    /// <summary>A source without a name: "a senior official".</summary>
    Unnamed,
}
