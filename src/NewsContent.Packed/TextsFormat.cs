namespace NewsContent.CompilerServices;

/// <summary>
/// The one resource that holds the texts of all articles, where the generated code does not: each article's file, byte for byte, and a
/// table in which it is found by the article's path. The build's task writes it, and the library reads it.
/// </summary>
/// <remarks>
/// <para>All numbers are of 32 bits, the lowest byte first. A place counts bytes from the beginning of the resource.</para>
/// <list type="number">
/// <item><b>Head</b>: the signature, 8 bytes; the length of the whole resource; the number of slots, a power of two and at least twice
/// that of the texts.</item>
/// <item><b>Slots</b>, each: the <see cref="StableHash"/> of a path, and the place of its text's entry; a place of 0 is an empty slot. A
/// path's slot is its hash modulo the number of slots, or the first free one behind that; the first slot follows the last.</item>
/// <item><b>Entries</b>, each: the length of the path and the length of the text, both in bytes; the path in UTF-8; the text.</item>
/// </list>
/// </remarks>
internal static class TextsFormat
{
    /// <summary>The resource's name in the assembly.</summary>
    public const string ResourceName = "NewsContent.texts";

    /// <summary>The size of the signature.</summary>
    public const int SignatureSize = 8;

    /// <summary>The size of the signature and of the two numbers behind it.</summary>
    public const int HeadSize = SignatureSize + 2 * sizeof(int);

    /// <summary>The size of a slot.</summary>
    public const int SlotSize = 2 * sizeof(int);

    /// <summary>The size of the two numbers that an entry begins with.</summary>
    public const int EntryHeadSize = 2 * sizeof(int);

    /// <summary>What the resource begins with; the last byte is the version of this form.</summary>
    public static ReadOnlySpan<byte> Signature => "NEWTEXT1"u8;
}
