namespace NewsContent.Text.Header;

/// <content>Which numbers are a date, and what is said of it.</content>
internal readonly partial struct WrittenDate
{
    public DateReading Advise()
    {
        if (_hasUnknownWord)
            return DateReading.Faulty("If this is the date, write it as year, month and day, such as 2026-02-07.");
        if (_month > 0)
        {
            return _numbers[0].Length == 4
                ? Advise(_numbers[0].Value, _month, _numbers[1].Value)
                : Advise(_numbers[1].Value, _month, _numbers[0].Value);
        }

        if (_numbers.Count == 1)
            return Advise(_numbers[0].Value / 10000, _numbers[0].Value / 100 % 100, _numbers[0].Value % 100);
        if (_numbers[0].Length == 4)
            return Advise(_numbers[0].Value, _numbers[1].Value, _numbers[2].Value);
        return _numbers[2].Length == 4
            ? AdviseYearLast()
            : DateReading.Faulty("Write year, month and day, with four digits for the year, such as 2026-02-07.");
    }

    /// <summary>
    /// The one day that the line can mean. A time, which the correction loses, and the name of another day leave it in doubt.
    /// </summary>
    private DateReading Advise(int year, int month, int day)
    {
        if (Calendar.Fault(year, month, day) is { } fault)
            return DateReading.Faulty(fault);

        var iso = Calendar.Iso(year, month, day);
        var isCertain = !_hasTime && (_weekday < 0 || (int)new DateTime(year, month, day).DayOfWeek == _weekday);
        return DateReading.Faulty($"Write year, month and day: {iso}.", isCertain, iso);
    }

    /// <summary>7 February 2026; February 7, 2026; 2026 February 7.</summary>
    private bool HasDayAndYear() =>
        _numbers.Count == 2
        && ((_numbers[0].Length == 4 && _numbers[1].Length <= 2) || (_numbers[1].Length == 4 && _numbers[0].Length <= 2));

    /// <summary>7 Chwefror 2026: a day, one word, a year of our time.</summary>
    private bool IsWithUnknownMonth() =>
        _weekday < 0
        && _numbers.Count == 2
        && _numbers[0] is { Length: <= 2, Value: >= 1 and <= 31 }
        && _numbers[1] is { Length: 4, Value: >= EarliestYearInDigits and <= LatestYearInDigits };

    /// <summary>20260207; 2026-2-7; 2026/02/07; 7.2.2026; 02/07/2026; 02/07/26; 2026年2月7日.</summary>
    private bool IsDateInDigits()
    {
        if (_numbers.Count == 1)
        {
            var (number, length) = _numbers[0];
            return length == 8
                && number / 10000 is >= EarliestYearInDigits and <= LatestYearInDigits
                && Calendar.Fault(number / 10000, number / 100 % 100, number % 100) is null;
        }

        // A space alone does not make three numbers a date, nor do two different signs.
        if (_numbers.Count != 3 || _separator is ' ' or '\u00A0' or ',' or ':')
            return false;
        if (_separator is '年' or '년' ? _secondSeparator is not ('月' or '월') : _separator != _secondSeparator)
            return false;
        if (_numbers[1].Length > 2)
            return false;

        return _numbers[0].Length == 4
            ? _numbers[2].Length <= 2
            : _numbers[0].Length <= 2
                && (
                    _numbers[2].Length == 4
                    || (_numbers[2].Length == 2 && _numbers[0].Value is >= 1 and <= 31 && _numbers[1].Value is >= 1 and <= 31)
                );
    }

    /// <summary>
    /// Day and month are told apart by the dots of 7.2.2026 (never used month first) or by a number above 12; else both are
    /// offered.
    /// </summary>
    private DateReading AdviseYearLast()
    {
        var (first, second, year) = (_numbers[0].Value, _numbers[1].Value, _numbers[2].Value);
        var dayFirst = Calendar.Fault(year, second, first) is null ? Calendar.Iso(year, second, first) : null;
        var monthFirst = Calendar.Fault(year, first, second) is null ? Calendar.Iso(year, first, second) : null;
        if (_separator == '.' && dayFirst is not null)
            return Advise(year, second, first);
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
        {
            return DateReading.Faulty(
                $"This could be either of two dates. Write {monthFirst} or {dayFirst}.",
                isCertain: false,
                monthFirst,
                dayFirst
            );
        }

        if (dayFirst is not null)
            return Advise(year, second, first);
        return monthFirst is not null
            ? Advise(year, first, second)
            : DateReading.Faulty(
                year < Calendar.FirstYear
                    ? Calendar.Fault(year, 1, 1)!
                    : "There is no such day. Write year, month and day in that order, such as 2026-02-07."
            );
    }
}
