namespace NewsContent.CompilerServices;

/// <summary>
/// FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units: the same in every process. No protection, but a slip does not get past
/// it.
/// </summary>
internal static class StableHash
{
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    public static uint Of(string text) => Add(Start, text);

    /// <summary>The hash of the first code units of a text.</summary>
    public static uint Of(string text, int length)
    {
        var hash = Start;
        for (var i = 0; i < length; i++)
            hash = unchecked((hash ^ text[i]) * Prime);
        return hash;
    }

#if NET
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }
#endif

    /// <summary>The hash of a text that continues.</summary>
    public static uint Add(uint hash, string text)
    {
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }

    /// <summary>A hash of 16 bits, to which all 32 add.</summary>
    public static int Fold(uint hash) => (int)((hash >> 16) ^ (hash & 0xFFFF));
}
