using System.Diagnostics;

namespace NewsContent;

/// <summary>A picture with its caption.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Figure : Block
{
    /// <summary>Makes a figure.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="caption">What stands below it; null for none.</param>
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

    /// <summary>What stands below the picture, a credit too; null when nothing does.</summary>
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

/// <summary>A picture: where it is, and what it shows.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Image
{
    /// <summary>Makes a picture.</summary>
    /// <param name="target">Where it is: an address or a path, as the article writes it.</param>
    /// <param name="alternativeText">What it shows, for those who do not see it; empty for a picture that says nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="alternativeText"/> is null.</exception>
    public Image(string target, string alternativeText)
    {
        Target = target;
        AlternativeText = alternativeText;
    }

    /// <summary>Where it is: an address or a path, as the article writes it. Never blank.</summary>
    /// <exception cref="ArgumentException">The target set is null or blank.</exception>
    public string Target
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>What it shows, for those who do not see it; empty for a picture that says nothing.</summary>
    /// <exception cref="ArgumentNullException">The text set is null.</exception>
    public string AlternativeText
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>What is shown beside the pointer; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What it shows, else where it is.</summary>
    public override string ToString() => ShortText.Of(AlternativeText.Length > 0 ? AlternativeText : Target);
}
