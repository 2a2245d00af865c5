using System.Diagnostics;

namespace NewsContent;

/// <summary>A quotation that is set apart from the text around it, such as a letter or a statement that is given whole.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BlockQuotation : Block
{
    private readonly int _depth;

    /// <summary>Makes a quotation.</summary>
    /// <param name="blocks">What is quoted, in reading order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    /// <exception cref="ArgumentException">A block is null, or blocks are nested too deep.</exception>
    public BlockQuotation(params Block[] blocks)
        : this((IEnumerable<Block>)blocks) { }

    /// <inheritdoc cref="BlockQuotation(Block[])"/>
    public BlockQuotation(IEnumerable<Block> blocks) => Blocks = BlockList.CopyOf(blocks, nameof(blocks));

    /// <summary>What is quoted, in reading order. A list set here is copied.</summary>
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

    /// <summary>Who is quoted; null when the article does not say.</summary>
    public Speaker? Speaker { get; init; }

    internal override int Depth => _depth;

    /// <summary>Whether blocks and speaker are equal.</summary>
    public bool Equals(BlockQuotation? other) =>
        ReferenceEquals(this, other) || (other is not null && Speaker == other.Speaker && ContentList.Equal(Blocks, other.Blocks));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Blocks.Count, Speaker);

    /// <summary>Its first words, and who said them: <c>BlockQuotation: “We have asked …” (Ida Holm)</c>.</summary>
    public override string ToString() =>
        Named($"“{ShortText.OfFirst(BlockList.ParagraphsOf(Blocks))}”" + (Speaker is null ? "" : $" ({Speaker.Name})"));

    internal override string KindName => nameof(BlockQuotation);

    internal override void AddParagraphs(List<Paragraph> paragraphs) => BlockList.AddParagraphs(Blocks, paragraphs);

    internal override Block Place(QuotePlaces places) => this with { Blocks = BlockList.Place(Blocks, places) };
}
