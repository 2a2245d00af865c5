using System.Diagnostics;

namespace NewsContent;

/// <summary>A picture with its caption.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Figure : Block
{
    /// <summary>Makes a figure.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="caption">The caption, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is null.</exception>
    public Figure(Image image, Paragraph? caption = null)
    {
        Image = image;
        Caption = caption;
    }

    /// <summary>The picture.</summary>
    /// <exception cref="ArgumentNullException">The picture set is null.</exception>
    public Image Image
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>The caption below the picture, including a credit, or null.</summary>
    public Paragraph? Caption { get; init; }

    /// <summary>Its caption's first words, else what the picture shows: <c>Figure: The pier at noon.</c>.</summary>
    public override string ToString() => Named(Caption?.ToString() ?? Image.ToString());

    internal override string KindName => nameof(Figure);

    internal override void AddParagraphs(List<Paragraph> paragraphs)
    {
        if (Caption is not null)
            paragraphs.Add(Caption);
    }

    internal override Block Place(QuotePlaces places) => Caption is null ? this : this with { Caption = places.In(Caption) };
}
