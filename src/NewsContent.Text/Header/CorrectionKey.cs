using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>The key of a correction, which has the day it was made behind it: <c>Correction 2026-02-11</c>.</summary>
/// <param name="Field">The field; null where the word is that of another language.</param>
/// <param name="DayRange">Where the day stands, or what stands in its place.</param>
internal readonly record struct CorrectionKey(HeaderField? Field, TextRange DayRange)
{
    /// <summary>What stands before a colon as such a key; null when it is none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="key">What stands before the colon, less the blanks at its ends.</param>
    public static CorrectionKey? Read(ArticleSource source, TextRange key)
    {
        var text = source.Text;
        var end = key.Start;
        while (end < key.End && !Characters.IsBlank(text[end]))
            end++;
        var day = Characters.WithoutDirectionMarks(text, new TextRange(end, key.End));
        var word = new TextRange(key.Start, end).In(text);
        if (day.Length == 0 || Characters.CountDigits(day.In(text)) == 0 || !IsKnown(word, out var field))
            return null;
        return new CorrectionKey(
            (field ?? HeaderLanguage.Of(source.HeaderLanguage).Find(word)) == HeaderFields.Correction ? HeaderFields.Correction : null,
            day
        );
    }

    private static bool IsKnown(string word, out HeaderField? field) =>
        ((field = HeaderFields.Find(word)) ?? HeaderSynonyms.Find(word)) == HeaderFields.Correction;
}
