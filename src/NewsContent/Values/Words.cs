using System.Globalization;
using System.Text;

namespace NewsContent;

/// <summary>Counts words the same way for every article; <see cref="Article.WordCount"/> says what a word is.</summary>
internal static class Words
{
    public static int Count(string text)
    {
        var count = 0;
        var inWord = false;
        var position = 0;
        var previous = default(Rune);
        while (position < text.Length)
        {
            // A lone surrogate decodes as U+FFFD, which is no letter.
            Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            position += length;

            if (Extends(rune))
                continue;

            if (IsIdeographOrKana(rune))
            {
                count++;
                inWord = false;
            }
            else if (IsLetterOrDigit(rune))
            {
                if (!inWord)
                    count++;
                inWord = true;
            }
            else
            {
                inWord = inWord && Joins(previous, rune, Following(text, position));
            }

            previous = rune;
        }

        return count;
    }

    private static bool Joins(Rune before, Rune joiner, Rune after) =>
        joiner.Value switch
        {
            '\'' or '’' or '-' or '\u2010' or '\u2011' or '·' or '.' => IsLetterOrDigit(after) && !IsIdeographOrKana(after),
            ',' => Rune.IsDigit(before) && Rune.IsDigit(after),
            _ => false,
        };

    private static Rune Following(string text, int position)
    {
        Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out _);
        return rune;
    }

    private static bool IsLetterOrDigit(Rune rune) =>
        rune.IsAscii
            ? Rune.IsLetterOrDigit(rune)
            : Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber;

    /// <summary>Marks, halfwidth sound marks and invisible characters belong to what is before them, and are no word alone.</summary>
    private static bool Extends(Rune rune) =>
        !rune.IsAscii
        && (
            rune.Value is 0xFF9E or 0xFF9F
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
        );

    private static bool IsIdeographOrKana(Rune rune) =>
        rune.Value switch
        {
            < 0x3005 => false,
            0x3005 or 0x3006 or 0x3007 or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303C) => true,
            (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) => true,
            (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => true,
            (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) => true,

            // Halfwidth Katakana without its two sound marks, which belong to the character before them.
            >= 0xFF66 and <= 0xFF9D => true,

            // Historic Kana, then the two planes of ideographs.
            (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFD) => true,
            _ => false,
        };
}
