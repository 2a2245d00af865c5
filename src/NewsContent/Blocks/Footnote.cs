using System.Diagnostics;

namespace NewsContent;

/// <summary>
/// A note to which an inline of the kind <see cref="InlineKind.FootnoteReference"/> leads. It is at the place where the article defines it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Footnote : Block
{
    private readonly int _depth;

    /// <summary>Makes a note.</summary>
    /// <param name="label">What the references to it name, such as <c>1</c> or <c>budget</c>.</param>
    /// <param name="blocks">What it says, in reading order.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="label"/> is null or blank, a block is null, or blocks are nested too deep.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    public Footnote(string label, params Block[] blocks)
        : this(label, (IEnumerable<Block>)blocks) { }

    /// <inheritdoc cref="Footnote(string, Block[])"/>
    public Footnote(string label, IEnumerable<Block> blocks)
    {
        Label = label;
        Blocks = BlockList.CopyOf(blocks, nameof(blocks));
    }

    /// <summary>What the references to it name; never blank.</summary>
    /// <exception cref="ArgumentException">The label set is null or blank.</exception>
    public string Label
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>What it says, in reading order. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A block is null, or blocks are nested too deep.</exception>
    public IReadOnlyList<Block> Blocks
    {
        get;
        init
        {
            field = BlockList.CopyOf(value, nameof(Blocks));
            _depth = BlockList.DepthOver(field, nameof(Blocks));
        }
    }

    internal override int Depth => _depth;

    /// <summary>Whether label and blocks are equal.</summary>
    public bool Equals(Footnote? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Label, other.Label, StringComparison.Ordinal) && ContentList.Equal(Blocks, other.Blocks));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Blocks.Count);

    /// <summary>Its label and first words: <c>Footnote: [1] See the report.</c>.</summary>
    public override string ToString() => Named($"[{Label}] {ShortText.OfFirst(BlockList.ParagraphsOf(Blocks))}");

    internal override string KindName => nameof(Footnote);

    internal override void AddParagraphs(List<Paragraph> paragraphs) => BlockList.AddParagraphs(Blocks, paragraphs);

    internal override Block Place(QuotePlaces places) => this with { Blocks = BlockList.Place(Blocks, places) };
}
