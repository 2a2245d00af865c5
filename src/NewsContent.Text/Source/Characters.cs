using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsContent.Text.Source;

/// <summary>Classes of characters that the format's rules speak of.</summary>
internal static class Characters
{
    /// <summary>REPLACEMENT CHARACTER: it is where a character was lost, or where a forbidden one is not to be read.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>White space that may be trimmed: space, tab, no-break space and every other of Unicode's white space.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    /// <summary>
    /// White space, zero-width characters, marks of direction and control characters (the forbidden ones among them): a line of
    /// these alone looks blank.
    /// </summary>
    public static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || IsZeroWidthBlank(c) || IsDirectionMark(c) || c is '\u200C' or '\u200D' or '\u00AD';

    /// <summary>
    /// ZERO WIDTH SPACE, WORD JOINER and ZERO WIDTH NO-BREAK SPACE: they act between two letters only, so that at the end of a
    /// line they are blanks that came with pasted text.
    /// </summary>
    public static bool IsZeroWidthBlank(char c) => c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>
    /// Characters that only say in which direction text runs. They belong to running text, and mean nothing around a date or a
    /// key. (Of these, U+202A–202E are forbidden and reported as such.)
    /// </summary>
    public static bool IsDirectionMark(char c) =>
        c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>
    /// A stretch of a text less the blanks, the marks of direction and the forbidden characters at its ends:
    /// these are reported, and the rest is read all the same.
    /// </summary>
    [MethodImpl(HotPath.Options)]
    public static TextRange WithoutDirectionMarks(string text, TextRange range)
    {
        int start = range.Start,
            end = range.End;
        while (end > start && IsUnseenAround(text[end - 1]))
            end--;
        while (start < end && IsUnseenAround(text[start]))
            start++;
        return new TextRange(start, end);
    }

    private static bool IsUnseenAround(char c) => IsBlank(c) || IsZeroWidthBlank(c) || IsDirectionMark(c) || c == Lost;

    /// <summary>
    /// Characters of scripts that are written without spaces between words, so that a line break inside a paragraph is not a space: Han,
    /// Hiragana, Katakana, Bopomofo and their punctuation. (Hangul is written with spaces.)
    /// </summary>
    /// <remarks>After the rule for segment breaks in CSS Text Module Level 3, section 4.1.3.</remarks>
    public static bool IsWrittenWithoutSpaces(char c) =>
        c
            is (>= '\u2E80' and <= '\u312F')
                or (>= '\u31A0' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uD840' and <= '\uD88D') // the first half of a character of the supplementary ideographic planes
                or (>= '\uFF01' and <= '\uFF60');

    /// <summary>How many digits of any script a text has.</summary>
    [MethodImpl(HotPath.Options)]
    public static int CountDigits(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                count++;
        }

        return count;
    }

    /// <summary>A letter, a digit or a mark on one: what words are made of.</summary>
    [MethodImpl(HotPath.Options)]
    public static bool IsWordPart(char c)
    {
        if (c < '\u0080')
            return c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Surrogate;
    }

    /// <summary>The sign that ends a question: Latin, of full width, Arabic.</summary>
    public static bool IsQuestionMark(char c) => c is '?' or '\uFF1F' or '\u061F';

    /// <summary>What ends a sentence in scripts with blanks between words: . ! ? and the signs of Arabic, Urdu, Hindi and others.</summary>
    public static bool EndsSentence(char c) =>
        c is '.' or '!' or '?' or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u1362' or '\u104B' or '\u17D4';

    /// <summary>Punctuation that ends a sentence or a clause, in any script, and the marks that may follow it.</summary>
    public static bool IsClosingPunctuation(char c) =>
        c
            is '.'
                or ','
                or ';'
                or ':'
                or '!'
                or '?'
                or '\u2026' // . , ; : ! ? …
                or '\u3002'
                or '\u3001'
                or '\uFF0E'
                or '\uFF0C'
                or '\uFF1A'
                or '\uFF1B'
                or '\uFF01'
                or '\uFF1F' // 。、．，：；！？
                or '\u060C'
                or '\u061B'
                or '\u061F'
                or '\u06D4' // ، ؛ ؟ ۔
                or '\u0964'
                or '\u0965'
                or '\u1362'
                or '\u104B'
                or '\u17D4' // । ॥ ። ။ ។
                or '\u201D'
                or '\u00BB'
                or '\u203A'
                or '\u300D'
                or '\u300F'
                or '"'; // ” » › 」 』 "

    /// <summary>The same without single marks and the apostrophes that look like them.</summary>
    public static bool IsDoubleQuotationMark(char c) =>
        IsQuotationMark(c) && c is not ('\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\uFF07');

    /// <summary>Marks that open or close a quotation in some language.</summary>
    public static bool IsQuotationMark(char c) =>
        IsOpeningMark(c)
        // ' ’ ” » › 」 』 〞 〟 ＇
        || c is '\'' or '\u2019' or '\u201D' or '\u00BB' or '\u203A' or '\u300D' or '\u300F' or '\u301E' or '\u301F' or '\uFF07';

    /// <summary>Marks that can open a quotation in some language.</summary>
    public static bool IsOpeningMark(char c) =>
        c
            is '"'
                or '\u201C'
                or '\u201E'
                or '\u201F'
                or '\u2018'
                or '\u201A'
                or '\u201B' // " “ „ ‟ ‘ ‚ ‛
                or '\u00AB'
                or '\u2039'
                or '\u300C'
                or '\u300E'
                or '\u301D'
                or '\uFF02'; // « ‹ 「 『 〝 ＂
}
