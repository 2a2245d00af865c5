using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>Dates for programs.</summary>
internal static class Dates
{
    /// <summary>The moment where there is one, else the day: ISO 8601, as <c>time</c> and metadata have it.</summary>
    public static string Iso(DateOnly day, DateTimeOffset? moment = null) =>
        moment is { } at ? at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : Day(day);

    /// <summary>The day in the form that every language reads.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
