using System.Globalization;

namespace NewsContent.Text.Header;

/// <summary>
/// Recognises a date that is written in another form than the format's own, so that the message can say what to write
/// instead. The whole line must be a date: words around it make it text.
/// </summary>
internal static class OtherDateForms
{
    /// <summary>Words that may stand before or in a written date without making it a sentence.</summary>
    private static readonly string[] Fillers =
    [
        "date", "published", "datum", "updated", "on", "of", "de", "the", "den", "le", "el", "den", "am",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];

    /// <summary>Reads the line; the result has advice, or is no date at all.</summary>
    public static DateReading Read(string words)
    {
        var numbers = new List<(int Value, int Length, int Start)>();
        int month = 0, monthAfterNumbers = 0;
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            if (char.IsDigit(words[i]))
            {
                while (i < words.Length && char.IsDigit(words[i])) i++;
                if (i - start > 8 || numbers.Count == 3) return DateReading.None;
                numbers.Add((Value(words, start, i), i - start, start));
                i = SkipOrdinalSuffix(words, i);
            }
            else if (char.IsLetter(words[i]) && words[i] is not ('年' or '月' or '日'))
            {
                while (i < words.Length && char.IsLetter(words[i])) i++;
                var word = words.Substring(start, i - start);
                if (MonthNames.Read(word) is var named and > 0 && month == 0)
                {
                    month = named;
                    monthAfterNumbers = numbers.Count;
                }
                else if (Array.FindIndex(Fillers, filler => string.Equals(filler, word, StringComparison.OrdinalIgnoreCase)) < 0)
                {
                    return DateReading.None;
                }
            }
            else if (words[i] is ' ' or '\u00A0' or ',' or '.' or '/' or '-' or ':' or '\u2010' or '\u2011' or '\u2013' or '\u2212' or '年' or '月' or '日')
            {
                i++;
            }
            else
            {
                return DateReading.None;
            }
        }

        return month > 0 ? WithMonthName(numbers, month, monthAfterNumbers) : NumbersAlone(words, numbers);
    }

    /// <summary>7 February 2026; February 7, 2026; 2026 February 7.</summary>
    private static DateReading WithMonthName(List<(int Value, int Length, int Start)> numbers, int month, int monthAfterNumbers)
    {
        if (numbers.Count != 2 || monthAfterNumbers > 2) return DateReading.None;

        var (year, day) = numbers[0].Length == 4 ? (numbers[0].Value, numbers[1].Value) : (numbers[1].Value, numbers[0].Value);
        if (numbers[0].Length != 4 && numbers[1].Length != 4) return DateReading.None;
        return Advise(year, month, day);
    }

    /// <summary>20260207; 2026-2-7; 2026/02/07; 7.2.2026; 02/07/2026; 2026年2月7日.</summary>
    private static DateReading NumbersAlone(string words, List<(int Value, int Length, int Start)> numbers)
    {
        if (numbers.Count == 1 && numbers[0].Length == 8)
            return Advise(numbers[0].Value / 10000, numbers[0].Value / 100 % 100, numbers[0].Value % 100);
        if (numbers.Count != 3) return DateReading.None;

        // The separator directly after the first number; a space alone does not make three numbers a date.
        var separator = words[numbers[0].Start + numbers[0].Length];
        if (separator is ' ' or '\u00A0' or ',' or ':') return DateReading.None;

        if (numbers[0].Length == 4 && numbers[1].Length <= 2 && numbers[2].Length <= 2)
            return Advise(numbers[0].Value, numbers[1].Value, numbers[2].Value);
        if (numbers[2].Length != 4 || numbers[0].Length > 2 || numbers[1].Length > 2) return DateReading.None;

        var (first, second, year) = (numbers[0].Value, numbers[1].Value, numbers[2].Value);
        var dayFirst = Calendar.Fault(year, second, first) is null ? Calendar.Iso(year, second, first) : null;
        var monthFirst = Calendar.Fault(year, first, second) is null ? Calendar.Iso(year, first, second) : null;

        // Day and month are told apart by the dots of 7.2.2026 (never used month first) or by a number above 12; else both are offered.
        if (separator == '.' && dayFirst is not null) return Advise(year, second, first);
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst)
            return (dayFirst ?? monthFirst) is { } only
                ? DateReading.Faulty($"Write it as year, month and day: {only}.")
                : DateReading.Faulty("There is no such day. Write year, month and day in that order, like 2026-02-07.");
        return DateReading.Faulty($"Day and month can be read either way. Write {monthFirst} or {dayFirst}.");
    }

    private static DateReading Advise(int year, int month, int day) =>
        DateReading.Faulty(Calendar.Fault(year, month, day) ?? $"Write it as year, month and day: {Calendar.Iso(year, month, day)}.");

    /// <summary>1st, 2nd, 3rd, 4th; 1er; 7º.</summary>
    private static int SkipOrdinalSuffix(string words, int i)
    {
        foreach (var suffix in (string[])["st", "nd", "rd", "th", "er", "º"])
            if (string.CompareOrdinal(words, i, suffix, 0, suffix.Length) == 0
                && (i + suffix.Length == words.Length || !char.IsLetterOrDigit(words[i + suffix.Length])))
                return i + suffix.Length;
        return i;
    }

    private static int Value(string words, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++) value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(words[i]);
        return value;
    }
}
