using System.Globalization;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Dates as the tooltips write them (ISO 8601).</summary>
internal static class IsoFormat
{
    /// <summary><c>2026-02-07</c>.</summary>
    public static string Date(PublicationDate date) =>
        date.Year.ToString("D4", NumberFormatInfo.InvariantInfo)
        + "-"
        + date.Month.ToString("D2", NumberFormatInfo.InvariantInfo)
        + "-"
        + date.Day.ToString("D2", NumberFormatInfo.InvariantInfo);
}
