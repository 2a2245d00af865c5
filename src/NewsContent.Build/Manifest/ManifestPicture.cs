namespace NewsContent.Build.Manifest;

/// <summary>One picture as the build tells the generator of it.</summary>
/// <param name="Identity">The path under which the picture is known; see <see cref="ArticlePath"/>.</param>
/// <param name="Width">How wide it is, in pixels; null when that is not known.</param>
/// <param name="Height">How high it is, in pixels; null when that is not known.</param>
/// <param name="IsUnreadable">Whether its file is damaged, or of another kind than its name says.</param>
internal sealed record ManifestPicture(string Identity, int? Width, int? Height, bool IsUnreadable);
