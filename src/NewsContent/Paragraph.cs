using System.Diagnostics;

namespace NewsContent;

/// <summary>One paragraph of an article's body, with the quotations that open in it.</summary>
/// <remarks>Two paragraphs are equal when text and quotations are equal, in order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Paragraph
{
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

    /// <summary>The paragraph's text, quotations and their marks included.</summary>
    /// <exception cref="ArgumentNullException">The text set is null.</exception>
    public string Text
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>
    /// The quotations that open in this paragraph, in reading order; empty when there are none. A list set here is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">A quotation of the list set is null.</exception>
    public IReadOnlyList<Quote> Quotes
    {
        get;
        init => field = ContentList.CopyOf(value, nameof(Quotes));
    }

    /// <summary>Whether text and quotations are equal.</summary>
    public bool Equals(Paragraph? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && ContentList.Equal(Quotes, other.Quotes));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Quotes.Count);

    /// <summary>The first words of the text.</summary>
    public override string ToString() => ShortText.Of(Text);
}
