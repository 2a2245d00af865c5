using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>The corrections of a header: one list, newest first, whatever the order of the lines.</summary>
internal static class CorrectionList
{
    /// <summary>
    /// Puts the corrections of a header among its values, when all lines have been read: in order, less those that lie before the article's
    /// own day. The day of the last change is that of the newest one, unless a later one is given.
    /// </summary>
    /// <returns>Those left out.</returns>
    public static IReadOnlyList<CorrectionSyntax> Settle(ArticleHeader header)
    {
        var early = header.Corrections.Where(one => header.Date is { } day && DayNumber(one.Date) < DayNumber(day)).ToList();

        // Of the same day those that stand above come first.
        CorrectionSyntax[] kept =
        [
            .. header
                .Corrections.Where(one => header.Date is not { } day || DayNumber(one.Date) >= DayNumber(day))
                .OrderByDescending(static one => DayNumber(one.Date)),
        ];
        if (kept.Length == 0)
            return early;
        header.Values.Set(HeaderFields.Correction.Key, new HeaderValue(header.CorrectionRange) { Corrections = kept });
        if (header.Values.Date(HeaderFields.Updated.Key) is not { } updated || DayNumber(updated) < DayNumber(kept[0].Date))
            header.Values.Set(HeaderFields.Updated.Key, new HeaderValue(kept[0].DateRange) { Date = kept[0].Date });
        return early;
    }

    private static int DayNumber(PublicationDate date) => (date.Year * 12 + date.Month) * 31 + date.Day;
}
