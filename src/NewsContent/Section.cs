using System.Diagnostics;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>A part of an article under a heading of its own.</summary>
/// <remarks>Two sections are equal when headings, levels and paragraphs are equal, in order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Section
{
    private readonly ContentList<Paragraph> _paragraphs;
    private readonly ContentList<Quote> _quotes;

    /// <summary>Makes a section.</summary>
    /// <param name="heading">The section's heading.</param>
    /// <param name="paragraphs">Its paragraphs, in reading order.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is null or blank, or a paragraph is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is null.</exception>
    public Section(string heading, params Paragraph[] paragraphs)
        : this(heading, (IEnumerable<Paragraph>)paragraphs) { }

    /// <inheritdoc cref="Section(string, Paragraph[])"/>
    public Section(string heading, IEnumerable<Paragraph> paragraphs)
    {
        Heading = heading;
        _paragraphs = ContentList.CopyOf(paragraphs, nameof(paragraphs));
        _quotes = BodyContent.QuotesOf(_paragraphs);
    }

    /// <summary>The section's heading; never blank.</summary>
    /// <exception cref="ArgumentException">The heading set is null or blank.</exception>
    public string Heading
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>
    /// The heading's level: 2 for a section, 3 for one below it, and so on to 6. <see cref="Article.Sections"/> is one flat list all the
    /// same, and a section's paragraphs end at the next heading of any level.
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

    /// <summary>The section's paragraphs, in reading order. A list set here is copied, and <see cref="Quotes"/> follows it.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A paragraph of the list set is null.</exception>
    public IReadOnlyList<Paragraph> Paragraphs
    {
        get => _paragraphs;
        init
        {
            _paragraphs = ContentList.CopyOf(value, nameof(Paragraphs));
            _quotes = BodyContent.QuotesOf(_paragraphs);
        }
    }

    /// <summary>The quotations that open in the section's paragraphs, in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <summary>Whether headings, levels and paragraphs are equal.</summary>
    public bool Equals(Section? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && string.Equals(Heading, other.Heading, StringComparison.Ordinal)
            && Level == other.Level
            && ContentList.Equal(_paragraphs, other._paragraphs)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Heading, Level, _paragraphs.Count, _quotes.Count);

    /// <summary>The heading and what stands under it: <c>Regional Tensions (1 paragraph, 1 quote)</c>.</summary>
    public override string ToString() =>
        $"{ShortText.Of(Heading)} ({ShortText.Count(_paragraphs.Count, "paragraph")}, {ShortText.Count(_quotes.Count, "quote")})";
}
