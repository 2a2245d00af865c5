namespace NewsContent.Text.Source;

/// <summary>What a page can have as the place of a picture: a file or its address, and none of mail or of a part of the page.</summary>
internal static class PictureTarget
{
    private static readonly string[] OtherSchemes = ["mailto:", "tel:"];

    /// <summary>Whether a target can be that of a picture.</summary>
    public static bool Is(string target) =>
        SafeTarget.Is(target)
        && target[0] is not ('#' or '?')
        && !Array.Exists(OtherSchemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
