using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>Reads what header lines and front matter say of when an article may be published.</summary>
internal static class PublicationWords
{
    /// <summary>The status of an article that is held back.</summary>
    public const string Draft = "draft";

    /// <summary>The status of every other article.</summary>
    public const string Published = "published";

    /// <summary>What to write in the place of another status.</summary>
    public const string StatusAdvice = "Write draft, or delete the line: without it, the article is published.";

    /// <summary>The status that words mean; null when they mean none.</summary>
    public static string? Status(string words) =>
        string.Equals(words, Draft, StringComparison.OrdinalIgnoreCase) ? Draft
        : string.Equals(words, Published, StringComparison.OrdinalIgnoreCase) ? Published
        : null;

    /// <summary>A moment, or what to write in its place: a day alone begins at another moment in each zone.</summary>
    public static (PublicationDate? Moment, string Advice) Moment(DateReading reading)
    {
        const string Form = "Write a date with a time and its zone, such as 2026-03-01T09:00+01:00.";
        if (reading.Date is { At: not null } moment)
            return (moment, "");
        if (reading.Date is not { } date)
            return (null, reading.Advice ?? Form);
        var day = Calendar.Iso(date.Year, date.Month, date.Day);
        return (null, $"Add a time and its zone after the date, such as {day}T09:00+01:00.");
    }
}
