using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>Dates for programs: ISO 8601 in the form that HTML, RFC 3339 and sitemaps share.</summary>
internal static class Dates
{
    /// <summary>The moment where there is one, else the day.</summary>
    public static string Iso(DateOnly day, DateTimeOffset? moment = null) => moment is { } at ? Iso(at) : Day(day);

    /// <summary>A moment, with its zone.</summary>
    public static string Iso(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The day in the form that every language reads.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
