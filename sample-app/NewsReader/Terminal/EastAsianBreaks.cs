using System.Text;

namespace NewsReader.Terminal;

/// <summary>
/// Where Chinese and Japanese text may be broken: between any two characters, but no line begins with a closing mark, a small
/// kana or a lengthening mark, and none ends with an opening mark.
/// </summary>
internal static class EastAsianBreaks
{
    private const string NeverFirst =
        "、。，．・：；？！）］｝〉》」』】〕〗〙〟”’%％‰°々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ…‥—―,.!?:;)]}";
    private const string NeverLast = "（［｛〈《「『【〔〖〘〝“‘([{";

    /// <summary>True when a line may end after <paramref name="before"/> and the next begin with <paramref name="after"/>.</summary>
    /// <param name="before">One character as the reader sees it; empty at the start of the text.</param>
    /// <param name="after">The character that follows it.</param>
    public static bool MayBreakBetween(string before, string after) =>
        before.Length > 0
        && (IsEastAsian(before) || IsEastAsian(after))
        && !NeverLast.Contains(before[0])
        && !NeverFirst.Contains(after[0]);

    // Punctuation and kana, ideographs and their compatibility and full-width forms. Korean is written with spaces.
    private static bool IsEastAsian(string character)
    {
        Rune.DecodeFromUtf16(character, out var rune, out _);
        return rune.Value
            is (>= 0x2E80 and <= 0x312F)
                or (>= 0x3190 and <= 0xA4CF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF00 and <= 0xFFEF)
                or (>= 0x1B000 and <= 0x1B16F)
                or (>= 0x20000 and <= 0x3FFFF);
    }
}
