using System.Runtime.CompilerServices;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>
/// A word of a few plain letters as one number, so that to compare and to look it up touches no string. Nearly all words are
/// such; a word of other characters, of more letters or with capitals inside has no number.
/// </summary>
internal static class PackedWord
{
    /// <summary>Not a word that can be packed: no number of one is zero.</summary>
    public const ulong None = 0;

    /// <summary>As many letters as find room; all of them take <see cref="Bits"/> bits each.</summary>
    public const int MostLetters = 12;

    /// <summary>Set in a letter's code when it is a capital.</summary>
    public const int Capital = 0x20;

    /// <summary>The bits of a code that tell the letter.</summary>
    public const int Letter = 0x1F;

    private const int Bits = 5;

    private static readonly byte[] Codes = MakeCodes();

    /// <summary>The code of a letter; zero for every other character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CodeOf(char c) => c < Codes.Length ? Codes[c] : 0;

    /// <summary>The number of a word and the letter that follows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong word, int code) => word << Bits | (uint)(code & Letter);

    /// <summary>The number of a key in lower case; <see cref="None"/> when it has none.</summary>
    public static ulong Of(string key)
    {
        if (key.Length > MostLetters)
            return None;
        var word = None;
        foreach (var c in key)
        {
            var code = CodeOf(c);
            if (code is 0 or >= Capital)
                return None;
            word = Add(word, code);
        }

        return word;
    }

    /// <summary>Where a word is looked for in a table of two to the power of <paramref name="bits"/> places.</summary>
    public static int PlaceOf(ulong word, int bits) => (int)(unchecked(word * 0x9E3779B97F4A7C15) >> 64 - bits);

    private static byte[] MakeCodes()
    {
        var codes = new byte[256];
        for (var i = 0; i < 26; i++)
        {
            codes['a' + i] = (byte)(i + 1);
            codes['A' + i] = (byte)(i + 1 | Capital);
        }

        // What German has beside them; the capital ß is no character of this table.
        foreach (var (lower, upper, code) in new[] { ('\u00E4', '\u00C4', 27), ('\u00F6', '\u00D6', 28), ('\u00FC', '\u00DC', 29) })
            (codes[lower], codes[upper]) = ((byte)code, (byte)(code | Capital));
        codes['\u00DF'] = 30;
        return codes;
    }
}
