using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>Dates of a header that cannot both be right.</summary>
internal static class DatesInOrder
{
    /// <summary>The lines that contradict another one: what they say is taken out of the header.</summary>
    /// <param name="header">The header, all of whose lines have been read.</param>
    public static IEnumerable<(HeaderField Field, TextRange Range, string Advice)> Check(ArticleHeader header)
    {
        if (header.Date is { } published && Before(header, HeaderFields.Updated, published) is { } updated)
        {
            var day = Calendar.Iso(published.Year, published.Month, published.Day);
            yield return (
                HeaderFields.Updated,
                updated,
                $"It is before the article’s date, {day}. Write the date of the change, or correct the article’s date."
            );
        }

        if (header.Values.Date(HeaderFields.Embargo.Key) is { } embargo && Before(header, HeaderFields.Expires, embargo) is { } expires)
        {
            yield return (
                HeaderFields.Expires,
                expires,
                "It is before the end of the embargo, so nobody could ever read the article. Correct one of the two."
            );
        }
    }

    /// <summary>Where the value is of a line that lies before a date; null when it does not.</summary>
    private static TextRange? Before(ArticleHeader header, HeaderField field, PublicationDate date)
    {
        if (header.Values.Find(field.Key) is not { Date: { } own } value || !IsBefore(own, date))
            return null;
        header.Values.Remove(field.Key);
        return value.Range;
    }

    /// <summary>By the moments when both have one, else by the days.</summary>
    private static bool IsBefore(PublicationDate date, PublicationDate other) =>
        date.At is { } moment && other.At is { } otherMoment
            ? moment < otherMoment
            : (date.Year, date.Month, date.Day).CompareTo((other.Year, other.Month, other.Day)) < 0;
}
