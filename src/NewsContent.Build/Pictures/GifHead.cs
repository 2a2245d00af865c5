namespace NewsContent.Build.Pictures;

/// <summary>The head of a GIF file: after its name stands the size.</summary>
internal static class GifHead
{
    public static PictureSize Read(PictureBytes bytes) =>
        bytes.Letters(6) is "GIF87a" or "GIF89a" ? PictureSize.Of(bytes.LowFirst(2), bytes.LowFirst(2)) : PictureSize.Unreadable;
}
