using System.Diagnostics;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>A part of an article under a heading of its own.</summary>
/// <remarks>Two sections are equal when headings, levels and blocks are equal, in order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Section
{
    // Null for none, as a paragraph's.
    private readonly ContentList<Inline>? _headingInlines;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly ContentList<Paragraph> _paragraphs;
    private readonly ContentList<Quote> _quotes;

    /// <summary>Makes a section.</summary>
    /// <param name="heading">The section's heading.</param>
    /// <param name="blocks">The blocks below it, in reading order: paragraphs, lists, tables …</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is null or blank, or a block is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    public Section(string heading, params Block[] blocks)
        : this(heading, (IEnumerable<Block>)blocks) { }

    /// <inheritdoc cref="Section(string, Block[])"/>
    public Section(string heading, IEnumerable<Block> blocks)
    {
        Heading = heading;
        // Plain paragraphs, which most sections have, need none of the two methods: an app compiles them at its first article else.
        _blocks = blocks as ContentList<Paragraph> ?? BlockList.CopyOf(blocks, nameof(blocks));
        _paragraphs = _blocks as ContentList<Paragraph> ?? BlockList.ParagraphsOf(_blocks);
        _quotes = BodyContent.QuotesOf(_paragraphs);
    }

    /// <summary>The section's heading; never blank.</summary>
    /// <exception cref="ArgumentException">
    /// The heading set is null or blank, or does not fit <see cref="HeadingInlines"/> that are there: set those to an empty list first.
    /// </exception>
    public string Heading
    {
        get;
        init
        {
            field = Check.NotBlank(value);
            if (_headingInlines is not null)
                InlineList.DemandFit(_headingInlines, field, nameof(Heading));
        }
    }

    /// <summary>Links, emphasis and the like in the heading, as in <see cref="Paragraph.Inlines"/>. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An inline does not fit the heading, as <see cref="Paragraph.Inlines"/> says.</exception>
    public IReadOnlyList<Inline> HeadingInlines
    {
        get => _headingInlines ?? ContentList<Inline>.Empty;
        init => _headingInlines = InlineList.CopyOf(value, Heading, nameof(HeadingInlines));
    }

    /// <summary>
    /// The heading's level: 2 for a section, 3 for one below it, and so on to 6. But <see cref="Article.Sections"/> is one flat list, and a
    /// section’s blocks end at the next heading of any level.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level set is not from 2 to 6.</exception>
    public int Level
    {
        get;
        init =>
            field = value is >= PackedFormat.FirstSectionLevel and <= PackedFormat.LastSectionLevel
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Level), value, "A section's level is from 2 to 6.");
    } = PackedFormat.FirstSectionLevel;

    /// <summary>
    /// The blocks below the heading, in reading order. A list set here is copied, and <see cref="Paragraphs"/> and <see cref="Quotes"/>
    /// change with it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A block of the list set is null.</exception>
    public IReadOnlyList<Block> Blocks
    {
        get => _blocks;
        init
        {
            _blocks = BlockList.CopyOf(value, nameof(Blocks));
            _paragraphs = BlockList.ParagraphsOf(_blocks);
            _quotes = BodyContent.QuotesOf(_paragraphs);
        }
    }

    /// <summary>
    /// All paragraphs in <see cref="Blocks"/>, in reading order: those in items, cells, captions and quotations too. A list set here is
    /// copied and replaces all blocks of the section.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A paragraph of the list set is null.</exception>
    public IReadOnlyList<Paragraph> Paragraphs
    {
        get => _paragraphs;
        init
        {
            _paragraphs = ContentList.CopyOf(value, nameof(Paragraphs));
            _blocks = _paragraphs;
            _quotes = BodyContent.QuotesOf(_paragraphs);
        }
    }

    /// <summary>The quotations that open in the section's paragraphs, in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <summary>Whether headings, levels and blocks are equal.</summary>
    public bool Equals(Section? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && string.Equals(Heading, other.Heading, StringComparison.Ordinal)
            && Level == other.Level
            && ContentList.Equal(HeadingInlines, other.HeadingInlines)
            && ContentList.Equal(_blocks, other._blocks)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Heading, Level, _paragraphs.Count, _quotes.Count);

    /// <summary>The heading and its content: <c>Regional Tensions (1 paragraph, 1 quote)</c>.</summary>
    public override string ToString() =>
        $"{ShortText.Of(Heading)} ({ShortText.Count(_paragraphs.Count, "paragraph")}, {ShortText.Count(_quotes.Count, "quote")})";
}
