using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Dates of the header after the day that counts as today.</summary>
internal static class FutureDates
{
    public static void Report(ArticleHeader header, PublicationDate? today, ProblemList problems)
    {
        if (today is not { } day)
            return;
        Check(header.Date, header.DateRange);
        Check(header.Values.Date(HeaderFields.Updated.Key), header.Values.Range(HeaderFields.Updated.Key));

        // A date is compared as it is written, whatever its zone: where it is still today, or today already, the day is known.
        void Check(PublicationDate? date, TextRange range)
        {
            if (date is { } given && (given.Year, given.Month, given.Day).CompareTo((day.Year, day.Month, day.Day)) > 0)
                problems.Add(AdviceRules.DateInFuture, range, Iso(given), Iso(day));
        }
    }

    private static string Iso(PublicationDate date) => Calendar.Iso(date.Year, date.Month, date.Day);
}
