using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>The key of a correction, which has the day it was made behind it: <c>Correction 2026-02-11</c>.</summary>
/// <param name="Field">The field; null where the key is not written as it should be.</param>
/// <param name="KeyRange">The word and the day.</param>
/// <param name="DayRange">The day, or what stands in its place.</param>
/// <param name="Colon">Where the colon stands behind them; the end of the line without one.</param>
internal readonly record struct CorrectionKey(HeaderField? Field, TextRange KeyRange, TextRange DayRange, int Colon)
{
    private const int LongestKey = 90;

    private static readonly char[] Colons = [':', '\uFF1A'];

    /// <summary>Other words for it, where a day follows.</summary>
    private static readonly HashSet<string> Others = new(["corrections", "corrected", "clarification"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A line that begins as a correction does, with a digit before its colon, or a date and nothing behind it; null for any other.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="words">The line, less the blanks at its ends.</param>
    public static CorrectionKey? Read(ArticleSource source, TextRange words)
    {
        var text = source.Text;
        var end = words.Start;
        while (end < words.End && (char.IsLetter(text[end]) || char.IsSurrogate(text[end])))
            end++;
        if (end == words.Start || end == words.End)
            return null;
        var length = Math.Min(words.End - end, LongestKey);
        var colon = text.IndexOfAny(Colons, end, length);
        var place = colon < 0 ? words.End : colon;
        if (colon < 0 && length == LongestKey)
            return null;
        var day = WithoutSigns(text, end, place);
        var isDated = HasDigit(text, day) || colon >= 0 && day.Length > 0 && IsShort(text, day);
        if (!isDated || !IsKnown(source, text.Substring(words.Start, end - words.Start), out var field))
            return null;
        if (colon < 0 && !DateLine.Read(day.In(text)).IsDate)
            return null;

        // A blank alone parts the word from its day.
        var isProper = colon >= 0 && day.Start > end && Characters.WithoutDirectionMarks(text, new TextRange(end, place)) == day;
        var key = Characters.WithoutDirectionMarks(text, new TextRange(words.Start, place));
        return new CorrectionKey(isProper ? field : null, key, day, place);
    }

    /// <summary>“yesterday”, “on Monday”: words in the place of a day.</summary>
    private static bool IsShort(string text, TextRange range) => range.In(text).Count(Characters.IsBlank) <= 1;

    private static bool HasDigit(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsDigit(text[i]))
                return true;
        }

        return false;
    }

    private static TextRange WithoutSigns(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] != '.')
            end--;
        return new TextRange(start, end);
    }

    /// <param name="source">The file.</param>
    /// <param name="word">The first word of a line.</param>
    /// <param name="field">The field, where the word is its key in a language that the file may be in.</param>
    private static bool IsKnown(ArticleSource source, string word, out HeaderField? field)
    {
        field = HeaderFields.Find(word) ?? HeaderLanguage.Of(source.HeaderLanguage).Find(word);
        if (field != HeaderFields.Correction)
            field = null;
        return field is not null || Others.Contains(word) || HeaderSynonyms.Find(word) == HeaderFields.Correction;
    }
}
