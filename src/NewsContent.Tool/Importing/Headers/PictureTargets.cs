namespace NewsContent.Tool.Importing.Headers;

/// <summary>The one place that says which lines for an article’s picture the format has.</summary>
internal static class PictureTargets
{
    /// <summary>
    /// The keys that are written: <see cref="Image"/>, <see cref="Alt"/>, <see cref="Caption"/>, <see cref="Credit"/>; none while the
    /// format has none of them, and what they would say is told.
    /// </summary>
    public static IReadOnlyList<string> Written { get; } = [];

    public const string Image = "image";
    public const string Alt = "imageAlt";
    public const string Caption = "imageCaption";
    public const string Credit = "imageCredit";
}
