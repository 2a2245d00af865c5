namespace NewsContent.Generators.Emission;

/// <summary>FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units: the same in every process, and in the reader of the packed form.</summary>
internal static class StableHash
{
    public const uint Start = 2166136261;

    public static uint Of(string text) => Add(Start, text.AsSpan());

    public static uint Of(ReadOnlySpan<char> text) => Add(Start, text);

    /// <summary>The checksum of a text that goes on.</summary>
    public static uint Add(uint hash, string text) => Add(hash, text.AsSpan());

    private static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
