using System.Globalization;

namespace NewsContent.Text.Header;

/// <summary>
/// Recognises a date that is written in another form than the format's own, so that the message can say what to write
/// instead. The whole line must be a date, perhaps with a time: words around it make it text.
/// </summary>
internal static class OtherDateForms
{
    /// <summary>A year that a date in digits alone must have, or it is a number.</summary>
    private const int EarliestYearInDigits = 1900,
        LatestYearInDigits = 2099;

    /// <summary>Words that may stand before or in a written date without making it a sentence.</summary>
    private static readonly string[] Fillers =
    [
        "date",
        "published",
        "datum",
        "updated",
        "posted",
        "on",
        "of",
        "de",
        "the",
        "le",
        "el",
        "am",
        "at",
        "um",
        "al",
        "del",
        "den",
        "il",
        "kl",
        "kl.",
        "klo",
        "dia",
        "día",
        "à",
        "r",
        "roku",
        "г",
        "года",
        "р",
        "року",
        "م",
        "هـ",
        "ه",
        "tháng",
        "年",
    ];

    /// <summary>Words that may stand behind a time of day.</summary>
    private static readonly string[] TimeWords =
    [
        "am",
        "pm",
        "a",
        "p",
        "m",
        "uhr",
        "h",
        "gmt",
        "utc",
        "z",
        "bst",
        "cet",
        "cest",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
        "irst",
        "ist",
        "jst",
    ];

    private static readonly string[] OrdinalSuffixes = ["st", "nd", "rd", "th", "er", "º"];

    /// <summary>Reads the line; the result has advice, or is no date at all.</summary>
    public static DateReading Read(string words)
    {
        var date = WithoutLabel(words);
        if (date.Length < words.Length && DateLine.ReadIso(date) is { IsDate: true } reading)
        {
            return reading.Advice is { } advice
                ? DateReading.Faulty(advice)
                : DateReading.Faulty($"Write the date alone on its line: {date}.", isCertain: true, date);
        }

        if (new WrittenDate(words) is { IsDate: true } written)
            return written.Advise();
        if (date.Length < words.Length && new WrittenDate(date) is { IsDate: true } labelled)
            return labelled.Advise();
        return WithoutSigns(words) is { } bare && DateLine.Read(bare) is { IsDate: true } inside
            ? inside.Date is null
                ? inside
                : DateReading.Faulty($"Write the date alone on its line: {bare}.", isCertain: true, bare)
            : DateReading.None;
    }

    /// <summary>What stands between brackets or the signs of emphasis; null without them.</summary>
    private static string? WithoutSigns(string words)
    {
        var bare = words.Trim('*', '_', '(', ')', '[', ']', ' ');
        return bare.Length < words.Length ? bare : null;
    }

    /// <summary>What follows "Date:" and the like.</summary>
    private static string WithoutLabel(string words)
    {
        var colon = words.IndexOfAny([':', '\uFF1A']);
        if (colon > 0 && HeaderLabels.Find(words.Substring(0, colon)) is LabelMeaning.Date)
            return words.Substring(colon + 1).Trim();

        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsLetter(words[i]))
                continue;
            if (i > start && words.Substring(start, i - start) is var word && !Contains(Fillers, word) && MonthNames.ReadDay(word) < 0)
                return words;
            if (words[i] is not (' ' or '\u00A0' or '\t' or ':' or '\uFF1A'))
                return words.Substring(i);
            start = i + 1;
        }

        return words;
    }

    private static bool Contains(string[] list, string word)
    {
        foreach (var entry in list)
        {
            if (string.Equals(entry, word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The numbers and the month's name of a line that holds nothing else.</summary>
    private readonly struct WrittenDate
    {
        private readonly List<(int Value, int Length)> _numbers = [];
        private readonly int _month;
        private readonly char _separator;
        private readonly char _secondSeparator;
        private readonly bool _hasTime;
        private readonly bool _hasUnknownWord;
        private readonly int _weekday = -1;

        public WrittenDate(string words)
        {
            for (var i = 0; i < words.Length; )
            {
                var start = i;
                if (char.IsDigit(words[i]))
                {
                    while (i < words.Length && char.IsDigit(words[i]))
                        i++;
                    if (IsTime(words, ref i))
                    {
                        _hasTime = true;
                        continue;
                    }

                    if (i - start > 8 || _numbers.Count == 3)
                        return;
                    _numbers.Add((Value(words, start, i), i - start));
                    i = SkipOrdinalSuffix(words, i);
                    if (_numbers.Count == 1)
                        _separator = i < words.Length ? words[i] : ' ';
                    if (_numbers.Count == 2)
                        _secondSeparator = i < words.Length ? words[i] : ' ';
                }
                else if (IsWordPart(words[i]))
                {
                    var word = ReadWord(words, ref i);
                    if (_month == 0 && MonthNames.Read(word) is var month and > 0)
                        _month = month;
                    else if (MonthNames.ReadDay(word) is var weekday and >= 0)
                        _weekday = weekday;
                    else if (_numbers.Count == 1 && word.Length > 2 && !_hasUnknownWord && !Contains(Fillers, word))
                        _hasUnknownWord = true;
                    else if (!Contains(Fillers, word) && !(_hasTime && Contains(TimeWords, word)))
                        return;
                }
                else if (
                    words[i]
                    is ' '
                        or '\u00A0'
                        or ','
                        or '\u060C'
                        or '.'
                        or '/'
                        or '-'
                        or ':'
                        or '\uFF1A'
                        or '|'
                        or '\u2010'
                        or '\u2011'
                        or '\u2013'
                        or '\u2014'
                        or '\u2212'
                        or '年'
                        or '月'
                        or '日'
                        or '년'
                        or '월'
                        or '일'
                )
                {
                    i++;
                }
                else
                {
                    return;
                }
            }

            IsDate =
                _month > 0 ? !_hasUnknownWord && HasDayAndYear()
                : _hasUnknownWord ? IsWithUnknownMonth()
                : IsDateInDigits();
        }

        public bool IsDate { get; }

        /// <summary>Part of a word, and none of the signs behind the numbers of a date in East Asia.</summary>
        private static bool IsWordPart(char c) =>
            c is not ('年' or '月' or '日' or '년' or '월' or '일')
            && (
                char.IsLetter(c)
                || c is '\u200C' or '\u02BC'
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            );

        /// <summary>A word, or the two that name one month together: كانون الثاني.</summary>
        private static string ReadWord(string words, ref int i)
        {
            var word = WordAt(words, i, out var end);
            i = end;
            if (MonthNames.Read(word) > 0 || end + 1 >= words.Length || words[end] != ' ')
                return word;
            var both = word + "-" + WordAt(words, end + 1, out var endOfBoth);
            if (MonthNames.Read(both) == 0)
                return word;
            i = endOfBoth;
            return both;
        }

        private static string WordAt(string words, int start, out int end)
        {
            end = start;
            while (end < words.Length && (IsWordPart(words[end]) || end > start && IsFeira(words, end)))
                end++;
            return words.Substring(start, end - start);
        }

        /// <summary>The hyphen of <c>segunda-feira</c>.</summary>
        private static bool IsFeira(string words, int i) =>
            words[i] == '-' && string.CompareOrdinal(words, i + 1, "feira", 0, "feira".Length) == 0;

        public DateReading Advise()
        {
            if (_hasUnknownWord)
                return DateReading.Faulty("If this is the date, write it as year, month and day, like 2026-02-07.");
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
                : DateReading.Faulty("Write it as year, month and day, the year with four digits, like 2026-02-07.");
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
            return DateReading.Faulty($"Write it as year, month and day: {iso}.", isCertain, iso);
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
                    $"Day and month can be read either way. Write {monthFirst} or {dayFirst}.",
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
                        : "There is no such day. Write year, month and day in that order, like 2026-02-07."
                );
        }

        /// <summary>The minutes and seconds behind an hour: 10:30, 10:30:15.</summary>
        private static bool IsTime(string words, ref int i)
        {
            var end = i;
            while (end + 2 < words.Length && words[end] == ':' && char.IsDigit(words[end + 1]) && char.IsDigit(words[end + 2]))
                end += 3;
            if (end == i)
                return false;
            i = end;
            return true;
        }

        /// <summary>1st, 2nd, 3rd, 4th; 1er; 7º.</summary>
        private static int SkipOrdinalSuffix(string words, int i)
        {
            foreach (var suffix in OrdinalSuffixes)
            {
                if (
                    string.CompareOrdinal(words, i, suffix, 0, suffix.Length) == 0
                    && (i + suffix.Length == words.Length || !char.IsLetterOrDigit(words[i + suffix.Length]))
                )
                {
                    return i + suffix.Length;
                }
            }

            return i;
        }

        private static int Value(string words, int start, int end)
        {
            var value = 0;
            for (var i = start; i < end; i++)
                value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(words[i]);
            return value;
        }
    }
}
