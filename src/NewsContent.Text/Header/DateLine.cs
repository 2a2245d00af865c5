using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>How a line reads that may be the date line.</summary>
/// <param name="IsDate">It is a date, in the right form or in another.</param>
/// <param name="Date">Its value; null when the line is not a date or none that can be used.</param>
/// <param name="Advice">For the author, when the date cannot be used: why, and what to write; null otherwise.</param>
internal readonly record struct DateReading(bool IsDate, PublicationDate? Date, string? Advice)
{
    public static readonly DateReading None = new(false, null, null);

    /// <summary>What may be written instead of a date that cannot be used; empty when nothing of it can be kept.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>The place beside the date, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the only correction says what the line says, without a guess and without a loss.</summary>
    public bool IsCertain { get; private init; }

    public static DateReading Of(PublicationDate date) => new(true, date, null);

    public static DateReading Faulty(string advice) => new(true, null, advice);

    public static DateReading Faulty(string advice, bool isCertain, params string[] corrections) =>
        new(true, null, advice) { IsCertain = isCertain, Corrections = corrections };
}

/// <summary>
/// The date rule: a line of its own that holds an ISO 8601 calendar date, alone or with a time of day and a zone.
/// </summary>
/// <remarks>ISO 8601-1:2019, extended format; RFC 3339 with the seconds optional.</remarks>
internal static class DateLine
{
    private const int Shortest = 6,
        Longest = 60;

    /// <summary>Whether the line is a date, in the right form or in another.</summary>
    public static bool IsDate(ArticleSource source, SourceLine line) =>
        Characters.WithoutDirectionMarks(source.Text, line.Trimmed) is { Length: >= Shortest and <= Longest } range
        && Read(range.In(source.Text)).IsDate;

    /// <summary>Reads a line; never guesses: a date in another form is a date, but has no value.</summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    public static DateReading Read(string words)
    {
        // A month may be a word; day and year never are.
        if (words.Length is < Shortest or > Longest || Characters.CountDigits(words) == 0)
            return DateReading.None;

        var reading = ReadIso(words);
        return reading.IsDate ? reading : OtherDateForms.Read(words);
    }

    /// <summary>The same in a file whose language is known: a date written out in it has a value where it can mean one day only.</summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    /// <param name="language">See <see cref="ArticleSource.HeaderLanguage"/>.</param>
    public static DateReading Read(string words, string? language)
    {
        var reading = Read(words);
        return reading is { IsDate: true, Date: null } && HeaderLanguage.Of(language).Day(words) is { } day ? DateReading.Of(day) : reading;
    }

    /// <summary>Reads a line in the right form alone, be its value a day of the calendar or not.</summary>
    internal static DateReading ReadIso(string words)
    {
        if (!IsIsoShape(words))
            return DateReading.None;

        int year = Number(words, 0, 4),
            month = Number(words, 5, 2),
            day = Number(words, 8, 2);
        if (Calendar.Fault(year, month, day) is { } fault)
            return DateReading.Faulty(fault);
        if (words.Length == 10)
            return DateReading.Of(new PublicationDate(year, month, day, null));

        return ReadTime(words, new DateTime(year, month, day));
    }

    /// <summary>Four digits, two, two, and nothing or a time after them.</summary>
    private static bool IsIsoShape(string words)
    {
        if (words.Length < 10 || words[4] != '-' || words[7] != '-')
            return false;
        for (var i = 0; i < 10; i++)
        {
            if (i is not (4 or 7) && !IsDigit(words[i]))
                return false;
        }

        return words.Length == 10 || (words.Length > 11 && words[10] is 'T' or 't' or ' ' && IsDigit(words[11]));
    }

    private static DateReading ReadTime(string words, DateTime date)
    {
        var advice =
            $"Write only the date, {words.Substring(0, 10)}, or add a time and its zone, such as {words.Substring(0, 10)}T09:30+01:00.";
        var i = 11;
        if (!TwoDigits(words, ref i, 23, out var hour) || !Skip(words, ref i, ':') || !TwoDigits(words, ref i, 59, out var minute))
            return DateReading.Faulty(advice);

        var ticks = date.Ticks + (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (Skip(words, ref i, ':'))
        {
            if (!TwoDigits(words, ref i, 59, out var second))
                return DateReading.Faulty(advice);
            ticks += second * TimeSpan.TicksPerSecond;
            if (Skip(words, ref i, '.') && !Fraction(words, ref i, ref ticks))
                return DateReading.Faulty(advice);
        }

        if (i == words.Length)
        {
            return DateReading.Faulty(
                $"A time needs a time zone: write {words}Z for UTC, or an offset such as {words}+01:00.",
                isCertain: false,
                words + "Z",
                words.Substring(0, 10)
            );
        }

        return Zone(words, i) is { } zone && IsInRange(ticks, zone)
            ? DateReading.Of(new PublicationDate(date.Year, date.Month, date.Day, new DateTimeOffset(ticks, zone)))
            : DateReading.Faulty(advice);
    }

    private static TimeSpan? Zone(string words, int i)
    {
        if (words[i] is 'Z' or 'z')
            return i + 1 == words.Length ? TimeSpan.Zero : null;
        if (words[i] is not ('+' or '-'))
            return null;

        var sign = words[i++] == '-' ? -1 : 1;
        if (
            !TwoDigits(words, ref i, 14, out var hours)
            || !Skip(words, ref i, ':')
            || !TwoDigits(words, ref i, 59, out var minutes)
            || i != words.Length
        )
        {
            return null;
        }

        // DateTimeOffset's own limit; no zone of the world is further away.
        var offset = (hours * 60) + minutes;
        return offset <= 14 * 60 ? TimeSpan.FromMinutes(sign * offset) : null;
    }

    /// <summary>The instant must exist in universal time too; only the first and last day of the calendar can fail this.</summary>
    private static bool IsInRange(long ticks, TimeSpan zone) =>
        ticks - zone.Ticks >= DateTime.MinValue.Ticks && ticks - zone.Ticks <= DateTime.MaxValue.Ticks;

    private static bool Fraction(string words, ref int i, ref long ticks)
    {
        var unit = TimeSpan.TicksPerSecond;
        var start = i;
        for (; i < words.Length && IsDigit(words[i]); i++)
        {
            unit /= 10;
            ticks += (words[i] - '0') * unit;
        }

        // A tick is a ten-millionth of a second: seven digits.
        return i > start && i - start <= 7;
    }

    private static bool TwoDigits(string words, ref int i, int most, out int value)
    {
        value = 0;
        if (i + 1 >= words.Length || !IsDigit(words[i]) || !IsDigit(words[i + 1]))
            return false;
        value = Number(words, i, 2);
        i += 2;
        return value <= most;
    }

    private static bool Skip(string words, ref int i, char expected)
    {
        if (i >= words.Length || words[i] != expected)
            return false;
        i++;
        return true;
    }

    private static int Number(string words, int start, int length)
    {
        var value = 0;
        for (var i = start; i < start + length; i++)
            value = (value * 10) + (words[i] - '0');
        return value;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
