using System.Globalization;
using System.Text;
using NewsContent.Text.ForbiddenCharacters;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// Characters without any extent that came with pasted text. Those that a script needs are left alone where it is written: joiners in
/// Persian and Indic words, marks of direction beside Arabic and Hebrew, word breaks in Thai, selectors after emoji.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Longer than a word to type again: some scripts have no spaces.</summary>
    private const int LongestWord = 40;

    /// <summary>Reports each run of equal ones once.</summary>
    public static void Report(ArticleSource source, ProblemList problems, CancellationToken cancellation)
    {
        var text = source.Text;
        bool? runsRightToLeft = null;
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = line.Trimmed.End;
            for (int i = line.Trimmed.Start, length; i < end; i += length)
            {
                i = ForbiddenCharacter.SkipPlain(text, i, end);
                length = 1;
                if (i == end || text[i] == '\u00A0' || NameOf(text, i, out length) is not { } name)
                    continue;

                var run = i + length;
                while (
                    run + length <= end && (string.CompareOrdinal(text, i, text, run, length) == 0 || IsTag(text, i) && IsTag(text, run))
                )
                {
                    run += length;
                }

                var range = new TextRange(i, run);
                length = run - i;
                if (Characters.IsDirectionMark(text[i]) ? runsRightToLeft ??= HasRightToLeft(text) : IsNeeded(text, range))
                    continue;
                var word = WordAround(text, range, line.Trimmed);
                problems.Add(
                    AdviceRules.InvisibleCharacter,
                    range,
                    name,
                    Times(range, text),
                    word.Length == 0 ? "here" : $"in “{word}”",
                    word.Length == 0 ? "Delete it." : "Delete the word and type it again."
                );
            }
        }
    }

    /// <summary>The word at or in which the characters are, as readers see it; empty where none is.</summary>
    private static string WordAround(string text, TextRange range, TextRange line)
    {
        var (start, end) = (range.Start, range.End);
        while (start > line.Start && !Characters.IsBlank(text[start - 1]))
            start--;
        while (end < line.End && !Characters.IsBlank(text[end]))
            end++;
        var seen = new StringBuilder();
        for (int i = start, length; i < end && seen.Length <= LongestWord; i += length)
        {
            if (NameOf(text, i, out length) is null)
                seen.Append(text, i, length);
        }

        var word = seen.ToString();
        return word.Length <= LongestWord && word.Any(char.IsLetterOrDigit) ? word : "";
    }

    /// <summary>Tags come in rows, each another one: text that nobody sees.</summary>
    private static bool IsTag(string text, int offset) =>
        text[offset] == '\uDB40' && offset + 1 < text.Length && text[offset + 1] is >= '\uDC20' and <= '\uDC7F';

    private static string Times(TextRange range, string text) =>
        range.Length / (char.IsSurrogate(text[range.Start]) ? 2 : 1) is > 1 and var times
            ? $", {times.ToString(NumberFormatInfo.InvariantInfo)} times"
            : "";

    /// <summary>
    /// The code point and the name in Unicode; null of what can be seen, is a blank, or is forbidden, which is reported as such.
    /// </summary>
    private static string? NameOf(string text, int offset, out int length)
    {
        var c = text[offset];
        length = char.IsSurrogatePair(text, offset) ? 2 : 1;
        var codePoint = length == 2 ? char.ConvertToUtf32(c, text[offset + 1]) : c;
        var name = codePoint switch
        {
            0x00AD => "SOFT HYPHEN",
            0x034F => "COMBINING GRAPHEME JOINER",
            0x061C => "ARABIC LETTER MARK",
            0x115F => "HANGUL CHOSEONG FILLER",
            0x1160 => "HANGUL JUNGSEONG FILLER",
            0x180E => "MONGOLIAN VOWEL SEPARATOR",
            0x200B => "ZERO WIDTH SPACE",
            0x200C => "ZERO WIDTH NON-JOINER",
            0x200D => "ZERO WIDTH JOINER",
            0x200E => "LEFT-TO-RIGHT MARK",
            0x200F => "RIGHT-TO-LEFT MARK",
            0x2060 => "WORD JOINER",
            0x2061 => "FUNCTION APPLICATION",
            0x2062 => "INVISIBLE TIMES",
            0x2063 => "INVISIBLE SEPARATOR",
            0x2064 => "INVISIBLE PLUS",
            >= 0x206A and <= 0x206F => "DEPRECATED FORMAT CHARACTER",
            0x2800 => "BRAILLE PATTERN BLANK",
            0x3164 => "HANGUL FILLER",
            >= 0xFE00 and <= 0xFE0F => "VARIATION SELECTOR-" + (codePoint - 0xFDFF).ToString(NumberFormatInfo.InvariantInfo),
            0xFEFF => "ZERO WIDTH NO-BREAK SPACE",
            0xFFA0 => "HALFWIDTH HANGUL FILLER",
            >= 0xFFF9 and <= 0xFFFB => "INTERLINEAR ANNOTATION",
            0xE0001 => "LANGUAGE TAG",
            >= 0xE0020 and <= 0xE007F => "TAG CHARACTER",
            >= 0xE0100 and <= 0xE01EF => "VARIATION SELECTOR-" + (codePoint - 0xE00EF).ToString(NumberFormatInfo.InvariantInfo),
            _ => null,
        };
        return name is null ? null : $"U+{codePoint.ToString("X4", NumberFormatInfo.InvariantInfo)} {name}";
    }

    /// <summary>
    /// What such a character can do, it does beside letters of scripts other than Latin, Greek and Cyrillic, and beside pictures;
    /// next to a plain letter, a sign or a blank it does nothing.
    /// </summary>
    private static bool IsNeeded(string text, TextRange run)
    {
        if (text[run.Start] is '\u2060' or '\uFEFF' or '\u00AD' or (>= '\u2061' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB'))
            return false;
        var isSelector = text[run.Start] is (>= '\uFE00' and <= '\uFE0F') || char.IsSurrogate(text[run.Start]);
        if (isSelector)
        {
            return IsOfOtherScript(text, run.Start - 1)
                || run.Start > 0
                    && text[run.Start - 1] is '#' or '*' or (>= '0' and <= '9') or '\u00A9' or '\u00AE' or '\u203C' or '\u2049';
        }

        return IsOfOtherScript(text, run.Start - 1) || IsOfOtherScript(text, run.End);
    }

    private static bool IsOfOtherScript(string text, int offset) =>
        offset >= 0 && offset < text.Length && text[offset] >= '\u0590' && text[offset] is not ((>= '\u1E00' and <= '\u206F') or '\uFEFF');

    private static bool HasRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
                return true;
        }

        return false;
    }
}
