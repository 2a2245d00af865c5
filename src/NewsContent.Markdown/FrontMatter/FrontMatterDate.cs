using NewsContent.Text.Header;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Reads a date of front matter: as in header lines, and in the forms that YAML has for the same moment.</summary>
/// <remarks>YAML 1.1 timestamps: <c>2026-02-07 10:00:00 +0100</c>, as Jekyll writes them, <c>2026-02-07 10:00 -5</c>.</remarks>
internal static class FrontMatterDate
{
    private const int DateLength = 10;

    public static DateReading Read(string words, string? language)
    {
        var reading = DateLine.Read(words, language);
        if (reading.Date is not null || Iso(words) is not { } iso)
            return reading;
        var other = DateLine.Read(iso);
        return other.Date is null ? reading : other;
    }

    /// <summary>The same date and time with a zone as header lines have it; null when it is in no form of YAML.</summary>
    private static string? Iso(string words)
    {
        if (words.Length < DateLength + 2 || words[DateLength] is not (' ' or 'T' or 't'))
            return null;
        var rest = words.Substring(DateLength + 1).Trim();
        var zone = rest.LastIndexOfAny(['+', '-', 'Z', 'z']);
        if (zone <= 0)
            return null;
        var time = rest.Substring(0, zone).TrimEnd();
        if (time.Length > 1 && time[1] == ':')
            time = "0" + time;
        return Offset(rest.Substring(zone)) is { } offset ? $"{words.Substring(0, DateLength)}T{time}{offset}" : null;
    }

    /// <summary>A zone with two digits for hours and two for minutes: <c>+01:00</c> for <c>+0100</c>, <c>+01</c> and <c>+1</c>.</summary>
    private static string? Offset(string zone)
    {
        if (zone is "Z" or "z")
            return "Z";
        var digits = zone.Substring(1).Replace(":", "");
        if (!digits.All(static digit => digit is >= '0' and <= '9'))
            return null;
        return digits.Length switch
        {
            1 => $"{zone[0]}0{digits}:00",
            2 => $"{zone[0]}{digits}:00",
            3 => $"{zone[0]}0{digits[0]}:{digits.Substring(1)}",
            4 => $"{zone[0]}{digits.Substring(0, 2)}:{digits.Substring(2)}",
            _ => null,
        };
    }
}
