using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>Writes the texts of articles as <see cref="TextsFormat"/> describes.</summary>
internal sealed class TextsWriter
{
    private readonly Stream _stream;
    private readonly (uint Hash, int Place)[] _slots;
    private readonly byte[] _number = new byte[sizeof(int)];

    /// <param name="stream">Where they are written, from its beginning on; it must be able to go back there.</param>
    /// <param name="count">The most texts that are added.</param>
    public TextsWriter(Stream stream, int count)
    {
        var slots = 2;
        while (slots < 2L * count)
            slots *= 2;
        (_stream, _slots) = (stream, new (uint, int)[slots]);
        stream.SetLength(TextsFormat.HeadSize + (long)slots * TextsFormat.SlotSize);
        stream.Position = stream.Length;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="path">The article's path, which no other text has.</param>
    /// <param name="text">The bytes of its file.</param>
    /// <returns>Where the text's bytes begin.</returns>
    /// <exception cref="OverflowException">All are together too large for a resource.</exception>
    public int Add(string path, byte[] text)
    {
        var head = EntryHead(path, text.Length);
        var place = checked((int)_stream.Position);
        var start = checked(place + head.Length);
        _ = checked(start + text.Length);
        _stream.Write(head, 0, head.Length);
        _stream.Write(text, 0, text.Length);

        var hash = StableHash.Of(path);
        var slot = hash & (uint)(_slots.Length - 1);
        while (_slots[slot].Place != 0)
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        _slots[slot] = (hash, place);
        return start;
    }

    /// <summary>What is in front of a text: two lengths, and the path.</summary>
    /// <param name="path">The article's path.</param>
    /// <param name="textLength">The length of its text, in bytes.</param>
    public static byte[] EntryHead(string path, int textLength)
    {
        var head = new byte[TextsFormat.EntryHeadSize + Encoding.UTF8.GetByteCount(path)];
        Encoding.UTF8.GetBytes(path, 0, path.Length, head, TextsFormat.EntryHeadSize);
        Put(head, 0, head.Length - TextsFormat.EntryHeadSize);
        Put(head, sizeof(int), textLength);
        return head;
    }

    /// <summary>Writes the head and the slots; nothing is added after that.</summary>
    public void End()
    {
        var length = checked((int)_stream.Position);
        _stream.Position = 0;
        var signature = TextsFormat.Signature.ToArray();
        _stream.Write(signature, 0, signature.Length);
        Number(length);
        Number(_slots.Length);
        foreach (var (hash, place) in _slots)
        {
            Number(unchecked((int)hash));
            Number(place);
        }
    }

    private void Number(int number)
    {
        Put(_number, 0, number);
        _stream.Write(_number, 0, _number.Length);
    }

    private static void Put(byte[] bytes, int place, int number)
    {
        for (var i = 0; i < sizeof(int); i++)
            bytes[place + i] = unchecked((byte)(number >> (8 * i)));
    }
}
