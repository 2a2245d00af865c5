using NewsContent.Text.Attribution.Explanations;
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
internal sealed record AttributionInput(IReadOnlyList<Passage> Passages, IReadOnlyList<Quotation> Quotations, string Language)
{
    /// <summary>Quotations whose speaker the author states, by their index; null for one that nobody said.</summary>
    public IReadOnlyDictionary<int, AttributedSpeaker?> Stated { get; init; } = new Dictionary<int, AttributedSpeaker?>();

    /// <summary>Takes down how each speaker is found; null where nobody asks.</summary>
    public AttributionExplanations? Explanations { get; init; }

    /// <summary>Full names of persons that the author lists, so that a lone surname in the text is known for one.</summary>
    public IReadOnlyList<string> KnownPersons { get; init; } = [];
}
