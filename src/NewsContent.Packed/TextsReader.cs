using System.Buffers.Binary;
using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>Finds the texts of articles, as <see cref="TextsFormat"/> describes. No number of the resource is believed unchecked.</summary>
/// <param name="resource">The resource's bytes.</param>
internal readonly ref struct TextsReader(ReadOnlySpan<byte> resource)
{
    private const int MostOnStack = 512;

    private readonly ReadOnlySpan<byte> _resource = resource;

    /// <summary>Finds a text in constant time.</summary>
    /// <param name="path">The article's path.</param>
    /// <param name="text">The bytes of its file: a part of the resource.</param>
    /// <returns>Whether there is such a text.</returns>
    /// <exception cref="InvalidDataException">The resource is damaged.</exception>
    public bool TryFind(string path, out ReadOnlySpan<byte> text)
    {
        var size = Encoding.UTF8.GetByteCount(path);
        Span<byte> name = size <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[size];
        name = name[..Encoding.UTF8.GetBytes(path, name)];

        var count = SlotCount();
        var hash = StableHash.Of(path);
        for (uint tried = 0; tried < count; tried++)
        {
            var slot = TextsFormat.HeadSize + (int)((hash + tried) & (count - 1)) * TextsFormat.SlotSize;
            var place = Number(slot + sizeof(int));
            if (place == 0)
                break;
            if ((uint)Number(slot) == hash && Entry(place, out text).SequenceEqual(name))
                return true;
        }

        text = default;
        return false;
    }

    private uint SlotCount()
    {
        if (!_resource.StartsWith(TextsFormat.Signature))
            throw new InvalidDataException("It begins with another signature.");
        var length = Number(TextsFormat.SignatureSize);
        if (length != _resource.Length)
            throw new InvalidDataException($"It should have {length} bytes and has {_resource.Length}.");
        var count = Number(TextsFormat.SignatureSize + sizeof(int));
        var most = (_resource.Length - TextsFormat.HeadSize) / TextsFormat.SlotSize;
        if (count < 1 || count > most || (count & (count - 1)) != 0)
            throw new InvalidDataException($"It cannot have {count} slots.");
        return (uint)count;
    }

    /// <summary>The name in an entry, and the text behind it.</summary>
    private ReadOnlySpan<byte> Entry(int place, out ReadOnlySpan<byte> text)
    {
        var nameLength = Number(place);
        var textLength = Number(place + sizeof(int));
        var name = Part((long)place + TextsFormat.EntryHeadSize, nameLength);
        text = Part((long)place + TextsFormat.EntryHeadSize + nameLength, textLength);
        return name;
    }

    private int Number(long place) => BinaryPrimitives.ReadInt32LittleEndian(Part(place, sizeof(int)));

    private ReadOnlySpan<byte> Part(long start, int length)
    {
        if (start < 0 || length < 0 || start + length > _resource.Length)
            throw new InvalidDataException($"It has no {length} bytes at {start}.");
        return _resource.Slice((int)start, length);
    }
}
