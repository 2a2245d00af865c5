using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// Sees a line that is a time of day and no more: <c>09:40</c>, <c>2:31 P.M. EDT</c>, <c>9.40 Uhr</c>, <c>Updated 12 p.m.</c>
/// </summary>
internal static class TimeLine
{
    private static readonly string[] Zones =
        "GMT UTC BST CET CEST MEZ MESZ EST EDT CST CDT MST MDT PST PDT IST WET EET AEST ET CT MT PT".Split(' ');

    /// <summary>Days and months, which can be beside a time.</summary>
    private static readonly string[] DayWords = (
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july "
        + "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday montag dienstag "
        + "mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember lundi mardi mercredi jeudi "
        + "vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre lunes martes "
        + "miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ).Split(' ');

    private static readonly char[] Separators = [' ', '\t', '\u00A0', '\u202F', ',', '(', ')'];
    private static readonly char[] SignsAtEnd = ['.', ':'];
    private static readonly string[] HourWords = ["a.m", "p.m", "am", "pm", "uhr", "h", "hrs", "hours", "heures", "noon", "o'clock"];
    private static readonly string[] LeadingWords = ["updated", "update", "posted", "published", "at", "um", "stand", "à", "las"];

    /// <summary>Whether the words are a time alone.</summary>
    public static bool Is(string words)
    {
        if (Characters.CountDigits(words) == 0)
            return false;
        if (IsClockWithFullStop(words))
            return true;
        var (hasClock, hasNumber, hasHourWord, hasHours) = (false, false, false, false);
        foreach (var token in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = token.TrimEnd(SignsAtEnd);
            if (IsClock(word, out var isCertain, out var rest))
            {
                hasClock |= isCertain;
                hasNumber = true;
                if (rest.Length > 0 && !IsHourWord(rest))
                    return false;
                hasHourWord |= rest.Length > 0;
            }
            else if (IsHourWord(word))
            {
                hasHourWord = true;
            }
            else if (IsZone(word) && hasNumber)
            {
                hasHourWord |= hasHours;
            }
            else if (word.Length == 4 && Digits(word, 0) == 4)
            {
                // "0940 GMT", or a year.
                (hasHours, hasNumber) = (true, true);
            }
            else if (!StandsBesideTime(word) && (hasNumber || !LeadingWords.Contains(word, StringComparer.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return hasClock || hasNumber && hasHourWord;
    }

    /// <summary>Whether the words are a time alone, or begin with one, and a word is after it.</summary>
    public static bool IsWithWord(string words)
    {
        if (Is(words))
            return true;
        var space = words.IndexOf(' ');
        return space > 0
            && words.IndexOf(' ', space + 1) < 0
            && IsClock(words.Substring(0, space), out var isCertain, out var rest)
            && (isCertain || IsClockWithFullStop(words.Substring(0, space)))
            && rest.Length == 0
            && words.Skip(space + 1).All(char.IsLetter);
    }

    /// <summary>
    /// Hours, perhaps with minutes: <c>09:40</c>, <c>9.40</c>, <c>14h30</c>, <c>12</c>. Certain is what can be nothing else; the rest
    /// is glued to it, as in <c>9:40pm</c>.
    /// </summary>
    private static bool IsClock(string word, out bool isCertain, out string rest)
    {
        isCertain = false;
        rest = "";
        var hours = Digits(word, 0);
        if (hours is 0 or > 2)
            return false;
        var i = hours;
        if (i < word.Length && word[i] is ':' or '.' or 'h' && Digits(word, i + 1) == 2)
        {
            isCertain = word[i] != '.';
            i += 3;
            if (i < word.Length && word[i] == ':' && Digits(word, i + 1) == 2)
                i += 3;
        }

        rest = word.Substring(i);
        return rest.Length == 0 || char.IsLetter(rest[0]);
    }

    /// <summary><c>18.30</c> alone: a price has no place between blank lines.</summary>
    private static bool IsClockWithFullStop(string words) =>
        words.Length == 5
        && words[2] == '.'
        && Digits(words, 0) == 2
        && Digits(words, 3) == 2
        && string.CompareOrdinal(words, 0, "24", 0, 2) <= 0
        && words[3] <= '5';

    private static int Digits(string word, int start)
    {
        var i = start;
        while (i < word.Length && word[i] is >= '0' and <= '9')
            i++;
        return i - start;
    }

    private static bool IsHourWord(string word) => HourWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool StandsBesideTime(string word) =>
        IsDash(word) || IsZone(word) || DayWords.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsDash(string word) => word is "-" or "–" or "—" or "|" or "/";

    private static bool IsZone(string word) => Zones.Contains(word, StringComparer.Ordinal);
}
