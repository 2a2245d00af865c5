namespace NewsContent.Text.Pictures;

/// <summary>A picture of a project that articles can name.</summary>
/// <param name="Path">Its file’s path in the project, with <c>/</c>: <c>Articles/world/pier.jpg</c>.</param>
/// <param name="Width">How wide it is, in pixels; null when that is not known.</param>
/// <param name="Height">How high it is, in pixels; null when that is not known.</param>
public sealed record NamedPicture(string Path, int? Width = null, int? Height = null)
{
    /// <summary>Whether its file is damaged, or of another kind than its name says.</summary>
    internal bool IsUnreadable { get; init; }
}
