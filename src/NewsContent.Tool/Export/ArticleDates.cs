using System.Globalization;

namespace NewsContent.Tool.Export;

/// <summary>Dates as other formats write them.</summary>
internal static class ArticleDates
{
    /// <summary>A moment when the article gives one, else the day: ISO 8601.</summary>
    public static string DateOrMoment(DateOnly day, DateTimeOffset? moment) =>
        moment is { } at ? Moment(at) : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Always a moment: of a day that has none, its beginning in universal time.</summary>
    public static string Moment(DateOnly day, DateTimeOffset? moment) =>
        Moment(moment ?? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
