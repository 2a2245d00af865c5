namespace NewsContent.Text.Fields;

/// <summary>Times of day and lengths of time.</summary>
internal static class FieldTimes
{
    private const string TimeAdvice = "Write a time of day such as 19:30 or 19:30:15.";
    private const string DurationAdvice = "Write a length of time such as 1:30 (hours and minutes), 1:30:00 or 90 min.";

    /// <summary>A time of day, hours and minutes, perhaps seconds.</summary>
    public static FieldReading ReadTime(string words)
    {
        var parts = words.Split(':');
        if (parts.Length is not (2 or 3) || parts.Any(static part => part.Length != 2))
            return FieldReading.Faulty(TimeAdvice);
        return Ticks(parts, mostHours: 23) is { } ticks ? FieldReading.Of(FieldNumbers.Digits(ticks)) : FieldReading.Faulty(TimeAdvice);
    }

    /// <summary>Hours, minutes and perhaps seconds with colons between them; or numbers each with its unit.</summary>
    public static FieldReading ReadDuration(string words)
    {
        const int Longest = 40;
        if (words.Length > Longest)
            return FieldReading.Faulty(DurationAdvice);
        var ticks = words.Contains(':') ? OfColons(words) : OfUnits(words);
        return ticks is { } known ? FieldReading.Of(FieldNumbers.Digits(known)) : FieldReading.Faulty(DurationAdvice);
    }

    private static long? OfColons(string words)
    {
        var parts = words.Split(':');
        var isPossible = parts.Length is 2 or 3 && parts.Skip(1).All(static part => part.Length == 2);
        return isPossible ? Ticks(parts, mostHours: 99_999) : null;
    }

    private static long? OfUnits(string words)
    {
        var (ticks, i, last) = (0L, 0, long.MaxValue);
        while (i < words.Length)
        {
            var digits = i;
            while (i < words.Length && words[i] is >= '0' and <= '9')
                i++;
            if (Number(words.Substring(digits, i - digits)) is not { } number)
                return null;
            while (i < words.Length && words[i] == ' ')
                i++;
            var unit = i;
            while (i < words.Length && char.IsLetter(words[i]))
                i++;

            // Each unit once, the large ones first: else it is something else.
            if (TicksOf(words.Substring(unit, i - unit)) is not { } each || each >= last)
                return null;
            (last, ticks) = (each, ticks + (number * each));
            while (i < words.Length && words[i] is ' ' or '.')
                i++;
        }

        return last == long.MaxValue ? null : ticks;
    }

    private static long? TicksOf(string unit) =>
        unit.ToLowerInvariant() switch
        {
            "d" or "day" or "days" => TimeSpan.TicksPerDay,
            "h" or "hr" or "hrs" or "hour" or "hours" => TimeSpan.TicksPerHour,
            "m" or "min" or "mins" or "minute" or "minutes" => TimeSpan.TicksPerMinute,
            "s" or "sec" or "secs" or "second" or "seconds" => TimeSpan.TicksPerSecond,
            _ => null,
        };

    private static long? Ticks(string[] parts, int mostHours)
    {
        if (Number(parts[0]) is not { } hours || hours > mostHours || Number(parts[1]) is not (<= 59 and var minutes))
            return null;
        var seconds = 0L;
        if (parts.Length == 3)
        {
            if (Number(parts[2]) is not (<= 59 and var written))
                return null;
            seconds = written;
        }

        return (((hours * 60) + minutes) * 60 + seconds) * TimeSpan.TicksPerSecond;
    }

    private static long? Number(string digits)
    {
        const int Longest = 6;
        if (digits.Length is 0 or > Longest)
            return null;
        var number = 0L;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9')
                return null;
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
