using System.Globalization;

namespace NewsContent.Text.Header;

/// <summary>The numbers and the month's name of a line that holds nothing else.</summary>
internal readonly partial struct WrittenDate
{
    /// <summary>A year that a date in digits alone must have, or it is a number.</summary>
    private const int EarliestYearInDigits = 1900,
        LatestYearInDigits = 2099;

    private readonly List<(int Value, int Length)> _numbers = [];
    private readonly int _month;
    private readonly char _separator;
    private readonly char _secondSeparator;
    private readonly bool _hasTime;
    private readonly bool _hasUnknownWord;
    private readonly bool _hasOtherWord;
    private readonly bool _isRead;
    private readonly int _weekday = -1;

    /// <summary>Reads a line.</summary>
    /// <param name="words">The line.</param>
    /// <param name="monthOf">The month (1–12) that a word names, or 0; null for the names of all languages that are known.</param>
    public WrittenDate(string words, Func<string, int>? monthOf = null)
    {
        monthOf ??= MonthNames.Read;
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
                i = DateWords.SkipOrdinalSuffix(words, i);
                if (_numbers.Count == 1)
                    _separator = i < words.Length ? words[i] : ' ';
                if (_numbers.Count == 2)
                    _secondSeparator = i < words.Length ? words[i] : ' ';
            }
            else if (IsWordPart(words[i]))
            {
                var word = ReadWord(words, ref i);
                if (_month == 0 && monthOf(word) is var month and > 0)
                    _month = month;
                else if (MonthNames.ReadDay(word) is var weekday and >= 0)
                    _weekday = weekday;
                else if (_numbers.Count == 1 && word.Length > 2 && !_hasUnknownWord && !DateWords.IsFiller(word))
                    _hasUnknownWord = true;
                else if (!DateWords.IsFiller(word) && !(_hasTime && DateWords.IsOfTime(word)))
                    return;
                else
                    _hasOtherWord |= !DateWords.IsJoint(word);
            }
            else if (IsSeparator(words[i]))
            {
                i++;
            }
            else
            {
                return;
            }
        }

        _isRead = true;
        IsDate =
            _month > 0 ? !_hasUnknownWord && HasDayAndYear()
            : _hasUnknownWord ? IsWithUnknownMonth()
            : IsDateInDigits();
    }

    public bool IsDate { get; }

    /// <summary>The month is named, or has its sign after its number (2月), and nothing but the date is on the line.</summary>
    public bool NamesItsMonth => !_hasOtherWord && (_month > 0 || _separator is '年' or '년');

    /// <summary>A day and a month's name without a year.</summary>
    public bool IsDay => IsOfOneNumber && _numbers[0] is { Length: <= 2, Value: >= 1 and <= 31 };

    private bool IsOfOneNumber => _isRead && _month > 0 && !_hasUnknownWord && _numbers.Count == 1;

    private static bool IsSeparator(char c) =>
        c
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
                or '\u05BE'
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
                or '일';

    /// <summary>Part of a word, and none of the signs after the numbers of a date in East Asia.</summary>
    private static bool IsWordPart(char c) =>
        c is not ('年' or '月' or '日' or '년' or '월' or '일')
        && (
            char.IsLetter(c)
            || c is '\u200C' or '\u02BC' or '\u05F3'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    /// <summary>A word, or the two that name one month together: كانون الثاني.</summary>
    private static string ReadWord(string words, ref int i)
    {
        var word = WordAt(words, i, out var end);
        i = end;
        if (!IsArabic(word[0]) || MonthNames.Read(word) > 0 || end + 1 >= words.Length || words[end] != ' ')
            return word;
        var both = word + "-" + WordAt(words, end + 1, out var endOfBoth);
        if (MonthNames.Read(both) == 0)
            return word;
        i = endOfBoth;
        return both;
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

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

    /// <summary>The minutes and seconds after an hour: 10:30, 10:30:15, 06h10.</summary>
    private static bool IsTime(string words, ref int i)
    {
        var end = i;
        while (end + 2 < words.Length && words[end] is ':' or 'h' && char.IsDigit(words[end + 1]) && char.IsDigit(words[end + 2]))
            end += 3;
        if (end == i)
            return false;
        i = end;
        return true;
    }

    private static int Value(string words, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(words[i]);
        return value;
    }
}
