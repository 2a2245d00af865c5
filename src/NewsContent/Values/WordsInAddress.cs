using System.Globalization;
using System.Text;
using NewsContent.CompilerServices;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>Words in the form in which they can be an id in a page or a part of an address.</summary>
internal static class WordsInAddress
{
    private const int Longest = 60;

    /// <summary>
    /// The letters and digits in lower case and composed form, with hyphens between the words; apostrophes go. Of more than 60 code units
    /// the first whole words, and behind them a number that the whole text gives, as for a text without a letter.
    /// </summary>
    public static string Of(string text)
    {
        var words = new StringBuilder();
        foreach (var rune in ComposedForm.Of(text).EnumerateRunes())
        {
            if (IsLetterOrDigit(rune))
                words.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '’') && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }

        var all = words.ToString().Trim('-');
        if (all.Length is > 0 and <= Longest)
            return all;
        var end = all.Length == 0 ? 0 : all.LastIndexOf('-', Longest);
        var cut = end > 0 ? all[..end] : all[..Math.Min(all.Length, Longest)];
        if (cut.Length > 0 && char.IsHighSurrogate(cut[^1]))
            cut = cut[..^1];
        var number = StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture);
        return cut.Length == 0 ? number : cut + "-" + number;
    }

    private static bool IsLetterOrDigit(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
