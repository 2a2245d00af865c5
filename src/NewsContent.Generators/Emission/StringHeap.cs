namespace NewsContent.Generators.Emission;

/// <summary>The part of an assembly that holds its string literals.</summary>
/// <remarks>ECMA-335, II.24.2.4 (#US heap) and III.1.9 (a token has 24 bits for a literal's place).</remarks>
internal static class StringHeap
{
    /// <summary>A literal must begin below this place; the first one begins at 1.</summary>
    public const long Capacity = 1 << 24;

    /// <summary>What is left to the app's own literals, which the generator does not see.</summary>
    public const long Reserve = 256 * 1024;

    /// <summary>How many bytes these literals take; equal ones are kept once.</summary>
    public static long SizeOf(IEnumerable<string> literals)
    {
        var size = 1L;
        foreach (var literal in literals.Distinct(StringComparer.Ordinal))
            size += SizeOf(literal);
        return size;
    }

    /// <summary>
    /// How many bytes one literal takes: its length in front, its UTF-16 code units, and a byte that says whether these are all simple.
    /// </summary>
    public static long SizeOf(string literal)
    {
        var bytes = (2L * literal.Length) + 1;
        return bytes
            + (
                bytes < 0x80 ? 1
                : bytes < 0x4000 ? 2
                : 4
            );
    }
}
