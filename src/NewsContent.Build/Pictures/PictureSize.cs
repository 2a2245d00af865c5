namespace NewsContent.Build.Pictures;

/// <summary>How large a picture is, as far as its file says.</summary>
/// <param name="Width">In pixels; null when that is not known.</param>
/// <param name="Height">In pixels; null when that is not known.</param>
/// <param name="IsUnreadable">Whether the file is damaged, or of another kind than its name says.</param>
internal readonly record struct PictureSize(int? Width, int? Height, bool IsUnreadable)
{
    /// <summary>No screen is that large: a file that says so is damaged, or means ill.</summary>
    private const int Most = 1_000_000;

    /// <summary>A picture of which nothing is known, and nothing is wrong.</summary>
    public static PictureSize Unknown { get; } = new(null, null, false);

    /// <summary>A file that is not a picture.</summary>
    public static PictureSize Unreadable { get; } = new(null, null, true);

    /// <summary>The size that a file of pixels gives; unreadable where no picture can have it.</summary>
    public static PictureSize Of(long width, long height) =>
        width is > 0 and <= Most && height is > 0 and <= Most ? new PictureSize((int)width, (int)height, false) : Unreadable;

    /// <summary>The size that a drawing gives, to the nearest pixel; not known where no picture can have it.</summary>
    public static PictureSize OfDrawing(double width, double height)
    {
        var isPossible = width >= 0.5 && height >= 0.5 && width <= Most && height <= Most;
        return isPossible ? Of((long)Math.Round(width), (long)Math.Round(height)) : Unknown;
    }

    /// <summary>The same picture turned on its side.</summary>
    public PictureSize Turned() => new(Height, Width, IsUnreadable);
}
