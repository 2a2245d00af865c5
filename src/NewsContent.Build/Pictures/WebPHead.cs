namespace NewsContent.Build.Pictures;

/// <summary>The head of a WebP file: its first chunk has the size, in one of three ways.</summary>
internal static class WebPHead
{
    private const int LowFourteenBits = 0x3FFF;

    public static PictureSize Read(PictureBytes bytes)
    {
        var isContainer = bytes.Letters(4) == "RIFF";
        bytes.Pass(4);
        if (!isContainer || bytes.Letters(4) != "WEBP")
            return PictureSize.Unreadable;
        var chunk = bytes.Letters(4);
        bytes.Pass(4);
        return chunk switch
        {
            "VP8 " => Lossy(bytes),
            "VP8L" => Lossless(bytes),
            "VP8X" => Extended(bytes),
            _ => PictureSize.Unreadable,
        };
    }

    private static PictureSize Lossy(PictureBytes bytes)
    {
        bytes.Pass(3);
        return bytes.HighFirst(3) == 0x9D012A
            ? PictureSize.Of(bytes.LowFirst(2) & LowFourteenBits, bytes.LowFirst(2) & LowFourteenBits)
            : PictureSize.Unreadable;
    }

    private static PictureSize Lossless(PictureBytes bytes)
    {
        if (bytes.Byte() != 0x2F)
            return PictureSize.Unreadable;
        var bits = bytes.LowFirst(4);
        return PictureSize.Of((bits & LowFourteenBits) + 1, ((bits >> 14) & LowFourteenBits) + 1);
    }

    private static PictureSize Extended(PictureBytes bytes)
    {
        bytes.Pass(4);
        return PictureSize.Of(bytes.LowFirst(3) + 1, bytes.LowFirst(3) + 1);
    }
}
