using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>The corrections of a header: one list, newest first, whatever the order of the lines.</summary>
internal static class CorrectionList
{
    /// <summary>The list with another one. Of the same day those that stand above come first.</summary>
    /// <param name="known">The list so far; null before the first one.</param>
    /// <param name="range">Where the text of the correction stands, in the file.</param>
    /// <param name="correction">The correction.</param>
    public static HeaderValue With(HeaderValue? known, TextRange range, CorrectionSyntax correction) =>
        new(known?.Range ?? range)
        {
            Corrections = [.. (known?.Corrections ?? []).Append(correction).OrderByDescending(static one => DayNumber(one.Date))],
        };

    /// <summary>
    /// Takes the corrections out that lie before a day, and sets the day of the last change to that of the newest one, unless a later one
    /// is given.
    /// </summary>
    /// <param name="values">The header lines.</param>
    /// <param name="published">The article's own day; null when it has none.</param>
    /// <returns>Those taken out.</returns>
    public static IReadOnlyList<CorrectionSyntax> Settle(HeaderValues values, PublicationDate? published)
    {
        if (values.Find(HeaderFields.Correction.Key) is not { } list)
            return [];
        CorrectionSyntax[] early = [.. list.Corrections.Where(one => published is { } day && DayNumber(one.Date) < DayNumber(day))];
        if (early.Length > 0)
        {
            list = list with { Corrections = [.. list.Corrections.Except(early)] };
            values.Remove(HeaderFields.Correction.Key);
        }

        if (list.Corrections.Count == 0)
            return early;
        values.Set(HeaderFields.Correction.Key, list);
        var newest = list.Corrections[0];
        if (values.Date(HeaderFields.Updated.Key) is not { } updated || DayNumber(updated) < DayNumber(newest.Date))
            values.Set(HeaderFields.Updated.Key, new HeaderValue(newest.DateRange) { Date = newest.Date });
        return early;
    }

    private static int DayNumber(PublicationDate date) => (date.Year * 12 + date.Month) * 31 + date.Day;
}
