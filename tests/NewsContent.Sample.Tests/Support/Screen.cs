using System.Globalization;
using System.Text;

namespace NewsContent.Sample.Tests.Support;

/// <summary>How printed text looks: counted here apart from the reader, which lays out by its library's own count.</summary>
internal static class Screen
{
    private const char RightToLeftMark = '\u200F';

    /// <summary>The cells that a line takes: two for an East Asian character, none for a joiner or an accent set upon a letter.</summary>
    public static int Cells(string line) => line.EnumerateRunes().Sum(Cells);

    /// <summary>The words in reading order; only blanks and line ends part them, for a no-break space holds words together.</summary>
    public static string[] Words(string text) =>
        text.Replace(RightToLeftMark.ToString(), "", StringComparison.Ordinal)
            .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text without blanks and line ends.</summary>
    public static string Unspaced(string text) => string.Concat(Words(text));

    /// <summary>True for the lines and corners that tables are drawn with.</summary>
    public static bool IsBoxCharacter(char character) => character is >= '\u2500' and <= '\u257F';

    private static int Cells(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return
            rune.Value
                is (>= 0x1100 and <= 0x115F)
                    or (>= 0x2E80 and <= 0xA4CF)
                    or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE4F)
                    or (>= 0xFF01 and <= 0xFF60)
                    or (>= 0xFFE0 and <= 0xFFE6)
                    or (>= 0x1F300 and <= 0x1FAFF)
                    or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1;
    }
}
