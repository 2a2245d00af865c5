using System.Diagnostics;

namespace NewsContent;

/// <summary>A picture: where it is, what it shows, and who made it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Image
{
    /// <summary>Makes a picture.</summary>
    /// <param name="source">
    /// For a picture of the project, its path from the folder of articles, such as <c>world/pier.jpg</c>. For others, the address.
    /// </param>
    /// <param name="alt">What it shows, for those who do not see it; empty for a picture that says nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="alt"/> is null.</exception>
    public Image(string source, string alt)
    {
        Source = source;
        Alt = alt;
    }

    /// <summary>
    /// For a picture of the project, its path from the folder of articles, with <c>/</c> between folders: <c>world/pier.jpg</c>. In the
    /// app’s output it is <c>Articles/world/pier.jpg</c>. For others, the address that the article writes. Never blank.
    /// </summary>
    /// <exception cref="ArgumentException">The source set is null or blank.</exception>
    public string Source
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>What it shows, for those who do not see it; empty for a picture that says nothing.</summary>
    /// <exception cref="ArgumentNullException">The text set is null.</exception>
    public string Alt
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>The text shown on hover, or null.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The caption of the picture at the top of an article, from <c>Image caption:</c>, or null. In a figure it is null: its caption is
    /// <see cref="Figure.Caption"/>.
    /// </summary>
    public string? Caption { get; init; }

    /// <summary>
    /// Who made it, from <c>Image credit:</c> or the end of a figure’s caption, which keeps it; null when nobody is named.
    /// </summary>
    public string? Credit { get; init; }

    /// <summary>How wide it is, in pixels; null when that is not known, as of an address on the web.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is below 1.</exception>
    public int? Width
    {
        get;
        init => field = Pixels(value, nameof(Width));
    }

    /// <summary>How high it is, in pixels; null when that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is below 1.</exception>
    public int? Height
    {
        get;
        init => field = Pixels(value, nameof(Height));
    }

    /// <summary>What it shows, else where it is.</summary>
    public override string ToString() => ShortText.Of(Alt.Length > 0 ? Alt : Source);

    private static int? Pixels(int? value, string name) =>
        value is null or > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A picture has at least one pixel.");
}
