using System.Diagnostics;
using System.Globalization;

namespace NewsContent;

/// <summary>A stretch of a paragraph or heading with a meaning of its own: a link, emphasis …</summary>
/// <remarks>The text itself has no markup: start and length say where the inline is.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Inline
{
    /// <summary>Makes an inline.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="start">Where it begins in the text, in UTF-16 code units from 0.</param>
    /// <param name="length">How long it is, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The kind is not known, start or length is negative, or the length is 0 for another kind than an image or a reference to a footnote.
    /// </exception>
    public Inline(InlineKind kind, int start, int length)
    {
        Kind = kind is >= InlineKind.Emphasis and <= InlineKind.FootnoteReference
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of inline.");
        Start = Check.NotNegative(start, nameof(start));
        Length = IsPossible(kind, length)
            ? length
            : throw new ArgumentOutOfRangeException(nameof(length), length, $"An inline of the kind {kind} cannot be so long.");
    }

    /// <summary>What it is.</summary>
    public InlineKind Kind { get; }

    /// <summary>Where it begins in the text, in UTF-16 code units from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>
    /// The address of a link or an image as the article writes it, or the label of a reference to a footnote. Null for other kinds, and for
    /// a link that only has a <see cref="Reference"/>.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>The text shown on hover, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The article to which a link leads; null when it leads elsewhere.</summary>
    public ArticleReference? Reference { get; init; }

    /// <summary>The place after its last character.</summary>
    internal int End => Start + Length;

    /// <summary>Kind and place.</summary>
    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Start}..{End}");

    /// <summary>Kind, place and target: <c>Link 4..11 https://example.org/</c>.</summary>
    public override string ToString() => Place + (Where is null ? "" : " " + ShortText.Of(Where));

    private string? Where => Reference?.Slug ?? Target;

    /// <summary>Whether there is such a kind, and one of it can be so long.</summary>
    internal static bool IsPossible(InlineKind kind, int length) =>
        kind switch
        {
            InlineKind.FootnoteReference => length == 0,
            InlineKind.LineBreak => length == 1,
            InlineKind.Image => length >= 0,
            >= InlineKind.Emphasis and <= InlineKind.FootnoteReference => length > 0,
            _ => false,
        };
}
