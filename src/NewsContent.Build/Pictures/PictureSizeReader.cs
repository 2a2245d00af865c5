namespace NewsContent.Build.Pictures;

/// <summary>
/// Reads the width and height of a picture from the first bytes of its file. A library would do it for pixels and not for drawings, and
/// its own libraries would run in the process of MSBuild, in Visual Studio too; the heads of these five formats are a page of code each.
/// </summary>
internal static class PictureSizeReader
{
    /// <summary>The size of a picture; what its file does not say is null.</summary>
    /// <param name="path">A regular file.</param>
    public static PictureSize Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096);
            return Read(stream, Path.GetExtension(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PictureSize.Unreadable;
        }
    }

    /// <summary>The same of the bytes of a file.</summary>
    /// <param name="stream">The bytes; it can be sought in.</param>
    /// <param name="extension">What the file’s name ends in, with the dot: it says what the file should be.</param>
    public static PictureSize Read(Stream stream, string extension)
    {
        try
        {
            var bytes = new PictureBytes(stream);
            return extension.ToUpperInvariant() switch
            {
                ".PNG" => PngHead.Read(bytes),
                ".JPG" or ".JPEG" => JpegHead.Read(bytes),
                ".GIF" => GifHead.Read(bytes),
                ".WEBP" => WebPHead.Read(bytes),
                ".SVG" => SvgHead.Read(stream),
                // What such a file says of its size stands deep in boxes, and may be that of a part.
                ".AVIF" => bytes.Bytes(12) is { } head && IsAvif(head) ? PictureSize.Unknown : PictureSize.Unreadable,
                _ => PictureSize.Unknown,
            };
        }
        catch (EndOfStreamException)
        {
            return PictureSize.Unreadable;
        }
    }

    private static bool IsAvif(byte[] head) => head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p';
}
