using System.Globalization;

namespace NewsContent.Text.Source;

/// <summary>
/// The list of characters that no article may contain, with the names under which they are reported. They are invisible,
/// reorder what an editor sees, or are damage. Everything else is allowed.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>What is wrong with the character at <paramref name="offset"/>; null when it is allowed by itself.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="offset">UTF-16 code units, zero-based.</param>
    /// <param name="length">How many code units the character takes: 1, or 2 for a surrogate pair.</param>
    public static string? NameAt(string text, int offset, out int length)
    {
        var c = text[offset];
        length = 1;

        // Nearly every character of every article leaves here.
        if (c is >= ' ' and < '\u007F' or (>= '\u00A0' and < '\u2000')) return null;
        if (c is '\t' or '\r' or '\n') return null;

        if (c < ' ') return "U+" + Hex(c) + " " + (c == 0 ? "NULL" : "CONTROL CHARACTER");
        if (c <= '\u009F') return "U+" + Hex(c) + " CONTROL CHARACTER";

        switch (c)
        {
            case '\u202A': return "U+202A LEFT-TO-RIGHT EMBEDDING";
            case '\u202B': return "U+202B RIGHT-TO-LEFT EMBEDDING";
            case '\u202C': return "U+202C POP DIRECTIONAL FORMATTING";
            case '\u202D': return "U+202D LEFT-TO-RIGHT OVERRIDE";
            case '\u202E': return "U+202E RIGHT-TO-LEFT OVERRIDE";
            case '\uFFFD': return "U+FFFD REPLACEMENT CHARACTER";
            case >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF': return "U+" + Hex(c) + " NONCHARACTER";
        }

        if (!char.IsSurrogate(c)) return null;
        if (!char.IsHighSurrogate(c) || offset + 1 >= text.Length || !char.IsLowSurrogate(text[offset + 1]))
            return "U+" + Hex(c) + " LONE SURROGATE";

        length = 2;
        var codePoint = char.ConvertToUtf32(c, text[offset + 1]);
        return (codePoint & 0xFFFE) == 0xFFFE ? "U+" + Hex(codePoint) + " NONCHARACTER" : null;
    }

    /// <summary>An isolate's opening (U+2066–2068); allowed when its paragraph also closes it.</summary>
    public static bool OpensIsolate(char c) => c is >= '\u2066' and <= '\u2068';

    /// <summary>POP DIRECTIONAL ISOLATE, which closes the last isolate that is open.</summary>
    public static bool ClosesIsolate(char c) => c == '\u2069';

    /// <summary>The name of an isolate that has no partner.</summary>
    public static string NameOfIsolate(char c) => c switch
    {
        '\u2066' => "U+2066 LEFT-TO-RIGHT ISOLATE",
        '\u2067' => "U+2067 RIGHT-TO-LEFT ISOLATE",
        '\u2068' => "U+2068 FIRST STRONG ISOLATE",
        _ => "U+2069 POP DIRECTIONAL ISOLATE",
    };

    private static string Hex(int codePoint) => codePoint.ToString("X4", NumberFormatInfo.InvariantInfo);
}
