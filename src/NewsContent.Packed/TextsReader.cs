using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>Finds the texts of articles, as <see cref="TextsFormat"/> describes. No number of the resource is believed unchecked.</summary>
internal static class TextsReader
{
    /// <summary>Finds a text in constant time.</summary>
    /// <param name="resource">The resource's bytes.</param>
    /// <param name="path">The article's path.</param>
    /// <param name="text">The bytes of its file: a part of the resource.</param>
    /// <returns>Whether there is such a text.</returns>
    /// <exception cref="InvalidDataException">The resource is damaged.</exception>
    public static bool TryFind(ReadOnlySpan<byte> resource, string path, out ReadOnlySpan<byte> text)
    {
        text = default;
        var count = SlotCount(resource);
        var hash = StableHash.Of(path);
        for (uint tried = 0; tried < count; tried++)
        {
            var slot = TextsFormat.HeadSize + (int)((hash + tried) & (count - 1)) * TextsFormat.SlotSize;
            var place = Number(resource, slot + sizeof(int));
            if (place == 0)
                return false;
            if ((uint)Number(resource, slot) == hash && IsEntryOf(resource, place, path, out text))
                return true;
        }

        return false;
    }

    private static uint SlotCount(ReadOnlySpan<byte> resource)
    {
        if (!resource.StartsWith(TextsFormat.Signature))
            throw new InvalidDataException("It begins with another signature.");
        var length = Number(resource, TextsFormat.SignatureSize);
        if (length != resource.Length)
            throw Damage("It should have {0} bytes and has {1}.", length, resource.Length);
        var count = Number(resource, TextsFormat.SignatureSize + sizeof(int));
        var most = (resource.Length - TextsFormat.HeadSize) / TextsFormat.SlotSize;
        if (count < 1 || count > most || (count & (count - 1)) != 0)
            throw Damage("It cannot have {0} slots.", count);
        return (uint)count;
    }

    /// <summary>Whether an entry has this path; then also the text in it.</summary>
    private static bool IsEntryOf(ReadOnlySpan<byte> resource, long place, string path, out ReadOnlySpan<byte> text)
    {
        var nameLength = Number(resource, place);
        var name = Part(resource, place + TextsFormat.EntryHeadSize, nameLength);
        text = Part(resource, place + TextsFormat.EntryHeadSize + nameLength, Number(resource, place + sizeof(int)));
        return Encoding.UTF8.GetString(name) == path;
    }

    private static int Number(ReadOnlySpan<byte> resource, long place) =>
        BinaryPrimitives.ReadInt32LittleEndian(Part(resource, place, sizeof(int)));

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> resource, long start, int length)
    {
        if (start < 0 || length < 0 || start + length > resource.Length)
            throw Damage("It has no {0} bytes at {1}.", length, start);
        return resource.Slice((int)start, length);
    }

    private static InvalidDataException Damage(string format, long first, long second = 0) =>
        new(string.Format(CultureInfo.InvariantCulture, format, first, second));
}
