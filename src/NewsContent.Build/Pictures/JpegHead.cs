namespace NewsContent.Build.Pictures;

/// <summary>The head of a JPEG file: segments, of which one has the size, and one before it how the camera was held.</summary>
internal static class JpegHead
{
    private const byte Sign = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte ApplicationOne = 0xE1;

    /// <summary>More segments than any program writes before the size.</summary>
    private const int MostSegments = 500;

    public static PictureSize Read(PictureBytes bytes)
    {
        if (bytes.Byte() != Sign || bytes.Byte() != Start)
            return PictureSize.Unreadable;
        var isTurned = false;
        for (var segments = 0; segments < MostSegments; segments++)
        {
            var marker = Marker(bytes);
            if (marker is End or Scan)
                break;
            if (HasNoLength(marker))
                continue;
            var length = (int)bytes.HighFirst(2) - 2;
            if (length < 0)
                break;
            if (IsFrame(marker))
            {
                bytes.Pass(1);
                var (height, width) = (bytes.HighFirst(2), bytes.HighFirst(2));
                return isTurned ? PictureSize.Of(width, height).Turned() : PictureSize.Of(width, height);
            }

            if (marker == ApplicationOne && !isTurned)
                isTurned = ExifOrientation.IsTurned(bytes.Bytes(length));
            else
                bytes.Pass(length);
        }

        return PictureSize.Unreadable;
    }

    /// <summary>Fill bytes can be before it, and what else is there some programs leave.</summary>
    private static byte Marker(PictureBytes bytes)
    {
        while (bytes.Byte() != Sign) { }
        byte marker;
        do marker = bytes.Byte();
        while (marker == Sign);
        return marker;
    }

    /// <summary>Marks that are alone: those of restarts, and what is not a mark.</summary>
    private static bool HasNoLength(byte marker) => marker is 0x00 or 0x01 or (>= 0xD0 and <= Start);

    /// <summary>All kinds of frames; between their marks stand those of tables.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
