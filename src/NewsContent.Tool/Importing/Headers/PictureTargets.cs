namespace NewsContent.Tool.Importing.Headers;

/// <summary>The one place that says which lines for an article’s picture the format has.</summary>
internal static class PictureTargets
{
    public const string Image = "image";
    public const string Alt = "imageAlt";
    public const string Caption = "imageCaption";
    public const string Credit = "imageCredit";
}
