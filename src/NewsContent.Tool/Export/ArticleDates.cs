using System.Globalization;

namespace NewsContent.Tool.Export;

/// <summary>Dates as other formats write them.</summary>
internal static class ArticleDates
{
    /// <summary>A moment: of a day that has none, its beginning in universal time.</summary>
    public static string Moment(DateOnly day, DateTimeOffset? moment) =>
        (moment ?? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)).ToString(
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
            CultureInfo.InvariantCulture
        );
}
