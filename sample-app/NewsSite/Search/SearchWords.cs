using System.Globalization;
using System.Text;

namespace NewsSite.Search;

/// <summary>A word of a text, in the form in which it is looked for.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Folded">The word in small letters, without accents.</param>
internal readonly record struct SearchWord(int Start, int Length, string Folded);

/// <summary>
/// The words of a text in any script. Chinese, Japanese and Thai have no blanks between words: there each letter with the one behind it is
/// a word.
/// </summary>
internal static class SearchWords
{
    private const char NonJoiner = '\u200C';

    /// <summary>The words, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isQuery">Whether somebody looks for it: the last letter of a pair is no word of its own then.</param>
    public static IEnumerable<SearchWord> Of(string text, bool isQuery = false)
    {
        for (var i = 0; i < text.Length; )
        {
            var length = LetterAt(text, i);
            if (length == 0)
            {
                i += char.IsSurrogatePair(text, i) ? 2 : 1;
                continue;
            }

            var end = i + length;
            if (HasNoBlanks(text[i]))
            {
                var next = end < text.Length && HasNoBlanks(text[end]) ? LetterAt(text, end) : 0;
                if (next > 0 || !isQuery || i == 0 || !HasNoBlanks(text[i - 1]))
                    yield return new SearchWord(i, end + next - i, Fold(text[i..(end + next)]));
                i = end;
                continue;
            }

            while (end < text.Length && !HasNoBlanks(text[end]) && (LetterAt(text, end) is > 0 and var more || text[end] == NonJoiner))
                end += Math.Max(1, LetterAt(text, end));
            yield return new SearchWord(i, end - i, Fold(text[i..end]));
            i = end;
        }
    }

    /// <summary>How many characters a letter, a digit or a mark has at a place; 0 where there is none.</summary>
    private static int LetterAt(string text, int index)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        var isLetter =
            Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        return isLetter ? length : 0;
    }

    private static bool HasNoBlanks(char letter) => letter is (>= '\u3040' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0E7F');

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (letter == 'ß')
                folded.Append("ss");
            else if (letter != NonJoiner && !IsAccent(letter))
                folded.Append(Plain(letter));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Accents and vowel points; the marks of other scripts are letters like others.</summary>
    private static bool IsAccent(char letter) =>
        letter is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u0591' and <= '\u05C7');

    /// <summary>Letters that are typed in two ways, and strokes that no accent makes.</summary>
    private static char Plain(char letter) =>
        letter switch
        {
            'ي' or 'ى' => 'ی',
            'ك' => 'ک',
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            'ı' => 'i',
            _ => letter,
        };
}
