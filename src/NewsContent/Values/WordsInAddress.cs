using System.Globalization;
using System.Text;
using NewsContent.CompilerServices;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>Words in the form in which they can be an id in a page or a part of an address. The parser has this file too.</summary>
internal static class WordsInAddress
{
    private const int Longest = 60;

    /// <summary>
    /// The letters and digits in lower case and composed form, with hyphens between the words; apostrophes go. Of more than 60 code units
    /// the first whole words, and after them a number that the whole text gives, as for a text without a letter.
    /// </summary>
    public static string Of(string text)
    {
        var composed = ComposedForm.Of(text);
        var words = new StringBuilder();
        for (int i = 0, length; i < composed.Length; i += length)
        {
            length = char.IsSurrogatePair(composed, i) ? 2 : 1;
            if (IsLetterOrDigit(composed, i))
                AppendLower(words, composed, i, length);
            else if (composed[i] is not ('\'' or '’') && words.Length > 0 && words[words.Length - 1] != '-')
                words.Append('-');
        }

        var all = words.ToString().Trim('-');
        if (all.Length is > 0 and <= Longest)
            return all;
        var end = all.Length == 0 ? 0 : all.LastIndexOf('-', Longest);
        var cut = all.Substring(0, end > 0 ? end : Math.Min(all.Length, Longest));
        if (cut.Length > 0 && char.IsHighSurrogate(cut[cut.Length - 1]))
            cut = cut.Substring(0, cut.Length - 1);
        var number = StableHash.Of(text).ToString("x8", NumberFormatInfo.InvariantInfo);
        return cut.Length == 0 ? number : cut + "-" + number;
    }

    private static void AppendLower(StringBuilder words, string text, int index, int length)
    {
        if (length == 1)
            words.Append(char.ToLowerInvariant(text[index]));
        else
            words.Append(text.Substring(index, length).ToLowerInvariant());
    }

    private static bool IsLetterOrDigit(string text, int index) =>
        char.IsLetterOrDigit(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
