namespace NewsContent.CompilerServices;

/// <summary>
/// The one resource that holds the texts of all articles, where the generated code does not: each article's file, byte for byte, and a
/// table in which it is found by the article's path. The build's task writes it, and the library reads it.
/// </summary>
/// <remarks>
/// <para>All numbers are of 32 bits, the lowest byte first. A place counts bytes from the beginning of the resource.</para>
/// </remarks>
internal static class TextsFormat
{
    /// <summary>The resource's name in the assembly.</summary>
    public const string ResourceName = "NewsContent.texts";

    /// <summary>The size of the signature.</summary>
    public const int SignatureSize = 8;

    /// <summary>The size of the signature and of the two numbers after it.</summary>
    public const int HeadSize = SignatureSize + 2 * sizeof(int);

    /// <summary>The size of a slot.</summary>
    public const int SlotSize = 2 * sizeof(int);

    /// <summary>The size of the two numbers that an entry begins with.</summary>
    public const int EntryHeadSize = 2 * sizeof(int);

    /// <summary>What the resource begins with; the last byte is the version of this form.</summary>
    public static ReadOnlySpan<byte> Signature => "NEWTEXT1"u8;
}
