using System.Diagnostics;

namespace NewsContent;

/// <summary>One run of text: a paragraph of the body, of a list's item, a cell or a caption, with the quotations that open in it.</summary>
/// <remarks>Two paragraphs are equal when text, inlines and quotations are equal, in order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Paragraph : Block
{
    // Null for none, as in all of plain text: nothing of inlines is then loaded.
    private readonly ContentList<Inline>? _inlines;

    /// <summary>Makes a paragraph.</summary>
    /// <param name="text">The paragraph's text, without line ends around it.</param>
    /// <param name="quotes">The quotations that open in it, in reading order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A quotation is null.</exception>
    public Paragraph(string text, params Quote[] quotes)
        : this(text, (IEnumerable<Quote>)quotes) { }

    /// <inheritdoc cref="Paragraph(string, Quote[])"/>
    public Paragraph(string text, IEnumerable<Quote> quotes)
    {
        Text = text;
        Quotes = ContentList.CopyOf(quotes, nameof(quotes));
    }

    /// <summary>The paragraph's text, quotations and their marks included, without any sign of markup.</summary>
    /// <exception cref="ArgumentNullException">The text set is null.</exception>
    /// <exception cref="ArgumentException">
    /// The text does not fit the current <see cref="Inlines"/>: set those to an empty list first, and new ones after the text.
    /// </exception>
    public string Text
    {
        get;
        init
        {
            field = Check.NotNull(value);
            if (_inlines is not null)
                InlineList.DemandFit(_inlines, field, nameof(Text));
        }
    }

    /// <summary>
    /// Links, emphasis and the like, with their places in <see cref="Text"/>, in reading order. Each comes before those inside it. May be
    /// empty. A list set here is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">
    /// An inline is null, is outside the text, cuts a character or another inline in two, has no target, or is in the wrong order.
    /// </exception>
    public IReadOnlyList<Inline> Inlines
    {
        get => _inlines ?? ContentList<Inline>.Empty;
        init => _inlines = InlineList.CopyOf(value, Text, nameof(Inlines));
    }

    /// <summary>The quotations that open in this paragraph, in reading order; may be empty. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A quotation of the list set is null.</exception>
    public IReadOnlyList<Quote> Quotes
    {
        get;
        init => field = ContentList.CopyOf(value, nameof(Quotes));
    }

    /// <summary>Whether text, inlines and quotations are equal.</summary>
    public bool Equals(Paragraph? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && string.Equals(Text, other.Text, StringComparison.Ordinal)
            && ContentList.Equal(Inlines, other.Inlines)
            && ContentList.Equal(Quotes, other.Quotes)
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Quotes.Count);

    /// <summary>The first words of the text.</summary>
    public override string ToString() => ShortText.Of(Text);

    internal override string KindName => nameof(Paragraph);

    internal override void AddParagraphs(List<Paragraph> paragraphs) => paragraphs.Add(this);

    internal override Block Place(QuotePlaces places) => places.In(this);
}
