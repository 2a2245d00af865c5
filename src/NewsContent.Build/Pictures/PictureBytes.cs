namespace NewsContent.Build.Pictures;

/// <summary>
/// The bytes of a picture’s file, of which no more than a few are read: what a size needs stands near the beginning, and what does not is
/// skipped unread.
/// </summary>
/// <param name="stream">The file; it can be sought in.</param>
internal sealed class PictureBytes(Stream stream)
{
    /// <summary>So much is read of a file at most; the largest head that cameras write is a tenth of it.</summary>
    private const int MostBytes = 1 << 20;

    private int _read;

    /// <summary>The next byte.</summary>
    /// <exception cref="EndOfStreamException">There is none, or too much has been read.</exception>
    public byte Byte() => Bytes(1)[0];

    /// <summary>The next bytes.</summary>
    /// <exception cref="EndOfStreamException">There are not so many, or too much has been read.</exception>
    public byte[] Bytes(int count)
    {
        _read += count;
        if (_read > MostBytes)
            throw new EndOfStreamException();
        var bytes = new byte[count];
        for (var at = 0; at < count; )
        {
            var got = stream.Read(bytes, at, count - at);
            if (got == 0)
                throw new EndOfStreamException();
            at += got;
        }

        return bytes;
    }

    /// <summary>A number of some bytes, the highest first.</summary>
    public long HighFirst(int count) => HighFirst(Bytes(count), 0, count);

    /// <summary>A number of some bytes, the lowest first.</summary>
    public long LowFirst(int count) => LowFirst(Bytes(count), 0, count);

    /// <summary>The next bytes as letters.</summary>
    public string Letters(int count) => new([.. Bytes(count).Select(static value => (char)value)]);

    /// <summary>Passes over bytes without reading them.</summary>
    /// <exception cref="EndOfStreamException">There are not so many.</exception>
    public void Pass(int count)
    {
        if (stream.Position + count > stream.Length)
            throw new EndOfStreamException();
        stream.Seek(count, SeekOrigin.Current);
    }

    public static long HighFirst(byte[] bytes, int start, int count)
    {
        var number = 0L;
        for (var i = 0; i < count; i++)
            number = (number << 8) | bytes[start + i];
        return number;
    }

    public static long LowFirst(byte[] bytes, int start, int count)
    {
        var number = 0L;
        for (var i = count - 1; i >= 0; i--)
            number = (number << 8) | bytes[start + i];
        return number;
    }
}
