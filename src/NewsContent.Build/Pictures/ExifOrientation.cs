namespace NewsContent.Build.Pictures;

/// <summary>How a camera was held, as it writes into its files: a page shows such a picture turned.</summary>
internal static class ExifOrientation
{
    private static readonly byte[] Name = [(byte)'E', (byte)'x', (byte)'i', (byte)'f'];

    private const int TagOfOrientation = 0x0112;
    private const int LengthOfName = 6;
    private const int LengthOfEntry = 12;

    /// <summary>Whether a picture is on its side, so that its width is its height. False where nothing is said.</summary>
    /// <param name="segment">A segment of the file; of others than of Exif nothing is read.</param>
    public static bool IsTurned(byte[] segment)
    {
        const int HeadOfTable = 8;
        if (segment.Length < LengthOfName + HeadOfTable || !segment.Take(Name.Length).SequenceEqual(Name))
            return false;
        var isLowFirst = segment[LengthOfName] == 'I';
        var table = LengthOfName + Number(LengthOfName + 4, 4);
        if (table + 2 > segment.Length)
            return false;
        var first = (int)table + 2;
        var count = Number((int)table, 2);
        for (var i = 0; i < count && first + (i + 1) * LengthOfEntry <= segment.Length; i++)
        {
            var entry = first + i * LengthOfEntry;
            if (Number(entry, 2) == TagOfOrientation)
                return Number(entry + 8, 2) is >= 5 and <= 8;
        }

        return false;

        long Number(int start, int length) =>
            isLowFirst ? PictureBytes.LowFirst(segment, start, length) : PictureBytes.HighFirst(segment, start, length);
    }
}
