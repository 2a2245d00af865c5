using System.Diagnostics;

namespace NewsContent;

/// <summary>A list of items, each of one or more blocks.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ListBlock : Block
{
    private readonly int _depth;

    /// <summary>Makes a list without numbers.</summary>
    /// <param name="items">The items, in reading order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null, or blocks are nested too deep.</exception>
    public ListBlock(params ListItem[] items)
        : this((IEnumerable<ListItem>)items) { }

    /// <inheritdoc cref="ListBlock(ListItem[])"/>
    public ListBlock(IEnumerable<ListItem> items) => Items = ContentList.CopyOf(items, nameof(items));

    /// <summary>Whether the items are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The number of the first item, by default 1. It has no meaning in a list without numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is negative.</exception>
    public int Start
    {
        get;
        init => field = Check.NotNegative(value);
    } = 1;

    /// <summary>The items, in reading order. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An item is null, or blocks are nested too deep.</exception>
    public IReadOnlyList<ListItem> Items
    {
        get;
        init
        {
            var items = ContentList.CopyOf(value, nameof(Items));
            _depth = 1;
            foreach (var item in items.Items)
                _depth = Math.Max(_depth, BlockList.DepthOver(item.Blocks, nameof(Items)));
            field = items;
        }
    }

    internal override int Depth => _depth;

    /// <summary>Whether numbers and items are equal.</summary>
    public bool Equals(ListBlock? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsOrdered == other.IsOrdered && Start == other.Start && ContentList.Equal(Items, other.Items));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsOrdered, Start, Items.Count);

    /// <summary>How many items there are: <c>ListBlock: 3 items</c>.</summary>
    public override string ToString() => Named(ShortText.Count(Items.Count, IsOrdered ? "numbered item" : "item"));

    internal override string KindName => nameof(ListBlock);

    internal override void AddParagraphs(List<Paragraph> paragraphs)
    {
        foreach (var item in Items)
            BlockList.AddParagraphs(item.Blocks, paragraphs);
    }

    internal override Block Place(QuotePlaces places) =>
        this with
        {
            Items = ContentList.Own(Items.Select(item => item with { Blocks = BlockList.Place(item.Blocks, places) }).ToArray()),
        };
}

/// <summary>An item of a list.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ListItem
{
    /// <summary>Makes an item of one paragraph.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="quotes">The quotations that open in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A quotation is null.</exception>
    public ListItem(string text, params Quote[] quotes)
        : this(new Paragraph(text, quotes)) { }

    /// <summary>Makes an item.</summary>
    /// <param name="blocks">Its blocks, in reading order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    /// <exception cref="ArgumentException">A block is null.</exception>
    public ListItem(params Block[] blocks)
        : this((IEnumerable<Block>)blocks) { }

    /// <inheritdoc cref="ListItem(Block[])"/>
    public ListItem(IEnumerable<Block> blocks) => Blocks = BlockList.CopyOf(blocks, nameof(blocks));

    /// <summary>The item’s blocks, in reading order. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A block is null.</exception>
    public IReadOnlyList<Block> Blocks
    {
        get;
        init => field = BlockList.CopyOf(value, nameof(Blocks));
    }

    /// <summary>Whether the blocks are equal.</summary>
    public bool Equals(ListItem? other) => ReferenceEquals(this, other) || (other is not null && ContentList.Equal(Blocks, other.Blocks));

    /// <inheritdoc/>
    public override int GetHashCode() => Blocks.Count;

    /// <summary>Its first words.</summary>
    public override string ToString() => ShortText.OfFirst(BlockList.ParagraphsOf(Blocks));
}
