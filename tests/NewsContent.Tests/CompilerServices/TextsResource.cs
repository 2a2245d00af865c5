using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace NewsContent.Tests.CompilerServices;

/// <summary>
/// Writes the resource of all texts as its format says, apart from the product's own writer: one slot for each text and as many free
/// ones, and the entries in the order given.
/// </summary>
internal static class TextsResource
{
    public const string Name = "NewsContent.texts";

    public static byte[] Of(params (string Path, byte[] Text)[] texts)
    {
        var slots = new (uint Hash, int Place)[Math.Max(2, (int)BitOperations.RoundUpToPowerOf2((uint)texts.Length * 2))];
        var entries = new MemoryStream();
        foreach (var (path, text) in texts)
        {
            var hash = path.Aggregate(2166136261, static (known, unit) => (known ^ unit) * 16777619);
            var slot = (int)(hash % (uint)slots.Length);
            while (slots[slot].Place != 0)
                slot = (slot + 1) % slots.Length;
            slots[slot] = (hash, 16 + 8 * slots.Length + (int)entries.Position);
            entries.Write(Numbers(Encoding.UTF8.GetByteCount(path), text.Length));
            entries.Write(Encoding.UTF8.GetBytes(path));
            entries.Write(text);
        }

        return
        [
            .. "NEWTEXT1"u8,
            .. Numbers(16 + 8 * slots.Length + (int)entries.Length, slots.Length),
            .. slots.SelectMany(static slot => Numbers((int)slot.Hash, slot.Place)),
            .. entries.ToArray(),
        ];
    }

    private static byte[] Numbers(int first, int second)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, first);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), second);
        return bytes;
    }
}
