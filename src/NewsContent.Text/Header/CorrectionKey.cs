using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>The key of a correction, which has the day it was made behind it: <c>Correction 2026-02-11</c>.</summary>
/// <param name="Field">The field; null where the key is not written as it should be.</param>
/// <param name="KeyRange">The word and the day.</param>
/// <param name="DayRange">The day, or what stands in its place.</param>
/// <param name="ValueStart">Where the words behind them begin; the end of the line without any.</param>
/// <param name="HasColon">Whether a colon stands between the two.</param>
internal readonly record struct CorrectionKey(HeaderField? Field, TextRange KeyRange, TextRange DayRange, int ValueStart, bool HasColon)
{
    private const int LongestKey = 90;

    private static readonly char[] Colons = [':', '\uFF1A'];

    /// <summary>Other words for it, where a day follows.</summary>
    private static readonly HashSet<string> Others = new(["corrections", "corrected", "clarification"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A line that begins as a correction does, with a digit before its colon, or with a date and no colon; null for any other.
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
        var colon = text.IndexOfAny(Colons, end, Math.Min(words.End - end, LongestKey));
        return colon < 0 ? ReadWithoutColon(source, words, end) : ReadWithColon(source, words, end, colon);
    }

    private static CorrectionKey? ReadWithColon(ArticleSource source, TextRange words, int end, int colon)
    {
        var text = source.Text;
        var day = WithoutSigns(text, end, colon);
        var isDated = HasDigit(text, day) || day.Length > 0 && IsShort(text, day);
        if (!isDated || !IsKnown(source, new TextRange(words.Start, end), day, out var field))
            return null;

        // A blank alone parts the word from its day.
        var isProper = day.Start > end && Characters.WithoutDirectionMarks(text, new TextRange(end, colon)) == day;
        var key = Characters.WithoutDirectionMarks(text, new TextRange(words.Start, colon));
        return new CorrectionKey(isProper ? field : null, key, day, Math.Min(colon + 1, words.End), HasColon: true);
    }

    /// <summary>A date is all that stands behind the word, or the first that does.</summary>
    private static CorrectionKey? ReadWithoutColon(ArticleSource source, TextRange words, int end)
    {
        var text = source.Text;
        var keyEnd = words.End;
        if (words.End - end >= LongestKey || !IsDate(text, WithoutSigns(text, end, keyEnd)))
            keyEnd = EndOfWord(text, end, words.End);
        var day = WithoutSigns(text, end, keyEnd);
        if (!IsDate(text, day) || !IsKnown(source, new TextRange(words.Start, end), day, out _))
            return null;
        var key = Characters.WithoutDirectionMarks(text, new TextRange(words.Start, keyEnd));
        return new CorrectionKey(null, key, day, keyEnd, HasColon: false);
    }

    /// <summary>The end of the first word from here on.</summary>
    private static int EndOfWord(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (start < end && !Characters.IsBlank(text[start]))
            start++;
        return start;
    }

    // A look for a digit spares most lines the reading.
    private static bool IsDate(string text, TextRange day) => HasDigit(text, day) && DateLine.Read(day.In(text)).IsDate;

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
    /// <param name="range">The first word of a line.</param>
    /// <param name="day">What stands behind it.</param>
    /// <param name="field">The field, where the word is its key in a language that the file may be in.</param>
    private static bool IsKnown(ArticleSource source, TextRange range, TextRange day, out HeaderField? field)
    {
        var word = range.In(source.Text);
        field = HeaderFields.Find(word) ?? HeaderLanguage.Of(source.HeaderLanguage).Find(word);
        if (field != HeaderFields.Correction)
            field = null;
        if (field is not null || Others.Contains(word) || HeaderSynonyms.Find(word) == HeaderFields.Correction)
            return true;

        // With a whole date behind it, a word that is near to the key is a slip.
        return IsDate(source.Text, day) && HeaderSynonyms.Suggest(word) == HeaderFields.Correction;
    }
}
