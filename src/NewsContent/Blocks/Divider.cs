using System.Diagnostics;

namespace NewsContent;

/// <summary>A line between two parts of a text.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Divider : Block
{
    /// <summary>Its name.</summary>
    public override string ToString() => Named("");

    internal override string KindName => nameof(Divider);

    internal override void AddParagraphs(List<Paragraph> paragraphs) { }

    internal override Block Place(QuotePlaces places) => this;
}
