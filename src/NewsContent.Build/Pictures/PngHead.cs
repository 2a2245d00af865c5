namespace NewsContent.Build.Pictures;

/// <summary>The head of a PNG file: its first chunk has the size.</summary>
internal static class PngHead
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureSize Read(PictureBytes bytes)
    {
        if (!bytes.Bytes(Signature.Length).SequenceEqual(Signature))
            return PictureSize.Unreadable;
        bytes.Pass(4);
        return bytes.Letters(4) == "IHDR" ? PictureSize.Of(bytes.HighFirst(4), bytes.HighFirst(4)) : PictureSize.Unreadable;
    }
}
