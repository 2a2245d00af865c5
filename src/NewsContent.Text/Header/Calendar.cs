using System.Globalization;

namespace NewsContent.Text.Header;

/// <summary>What the calendar has and how a date of it is written.</summary>
internal static class Calendar
{
    private static readonly string[] EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>
    /// The first year whose whole length the Gregorian calendar has (ISO 8601 asks for an agreement below it; no newspaper is as
    /// old). An earlier year is most likely one of another calendar: 1404 of the Persian one is 2025.
    /// </summary>
    public const int FirstYear = 1583;

    /// <summary>Why there is no such day, with what to write; null when there is.</summary>
    public static string? Fault(int year, int month, int day)
    {
        if (year < FirstYear)
            return $"The year {Number(year)} is from another calendar. Write the Gregorian date, such as 2026-02-07.";
        if (month is < 1 or > 12)
            return $"There is no month {Number(month)}. Write year, month and day in that order, such as 2026-02-07.";

        var days = DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= days
            ? null
            : $"{EnglishMonths[month - 1]} {Number(year)} has {Number(days)} days. "
                + $"Write a day that exists, such as {Iso(year, month, Math.Max(1, Math.Min(day, days)))}.";
    }

    /// <summary>ISO 8601, the only form an article's date has.</summary>
    public static string Iso(int year, int month, int day) =>
        year.ToString("D4", NumberFormatInfo.InvariantInfo)
        + "-"
        + month.ToString("D2", NumberFormatInfo.InvariantInfo)
        + "-"
        + day.ToString("D2", NumberFormatInfo.InvariantInfo);

    private static string Number(int value) => value.ToString(NumberFormatInfo.InvariantInfo);
}
