using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// A place and a date on one line, as agencies print them above a text: <c>Gullsound, 5 January 2026</c>,
/// <c>Hamburg, den 5. Januar 2026</c>, <c>5 January 2026 | Gullsound</c>, <c>GULLSOUND, Jan. 5 (Newswire)</c>. No summary says that, and no
/// heading.
/// </summary>
/// <param name="Place">The place.</param>
/// <param name="Date">How the date reads alone; no date where its year is missing.</param>
internal sealed record PlacedDate(string Place, DateReading Date)
{
    private const int Longest = 60,
        MostWordsOfPlace = 5,
        LongestSmallWord = 3;

    private static readonly char[] Blanks = [' ', '\u00A0', '\u202F'];

    private static readonly char[] Brackets = ['(', ')', '[', ']', '.', .. Blanks];

    /// <summary>The place and the date of a line; null when the line is anything else.</summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    [MethodImpl(HotPath.Options)]
    public static PlacedDate? Read(string words)
    {
        if (words.Length is 0 or > Longest || Characters.CountDigits(words) == 0)
            return null;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!IsSeparator(words[i]))
                continue;
            var (before, behind) = (words.Substring(0, i).Trim(Brackets), words.Substring(i + 1).Trim(Brackets));
            if ((Of(before, behind) ?? Of(behind, before)) is { } found)
                return found;
        }

        // The agency stands in brackets behind the two.
        var open = words.LastIndexOf('(');
        return open > 0 && words[words.Length - 1] == ')' ? Read(words.Substring(0, open).TrimEnd(Blanks)) : null;
    }

    private static PlacedDate? Of(string place, string date)
    {
        if (!IsPlace(place))
            return null;
        if (DateLine.ReadIso(date) is { IsDate: true } iso)
        {
            var isValid = iso.Date is not null;
            return new PlacedDate(place, isValid ? DateReading.Faulty($"Write only the date on this line: {date}.", false, date) : iso);
        }

        var written = new WrittenDate(date);
        if (written.IsDate)
            return new PlacedDate(place, written.Advise());
        return written.IsDay ? new PlacedDate(place, DateReading.None) : null;
    }

    /// <summary>A few words that begin with capitals, where the script has such; no digit, no name of a month or day, no label.</summary>
    private static bool IsPlace(string words)
    {
        var parts = words.Split([',', .. Blanks], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MostWordsOfPlace
            && words.All(IsOfPlace)
            && Array.TrueForAll(parts, static part => part.Length <= LongestSmallWord || !char.IsLower(part[0]))
            && !char.IsLower(parts[0][0])
            && !char.IsLower(parts[parts.Length - 1][0])
            && !Array.TrueForAll(parts, IsOfDate)
            && HeaderLabels.Find(words) is null
            && (HeaderFields.Find(words) ?? HeaderSynonyms.Find(words)) is null;
    }

    private static bool IsOfPlace(char c) =>
        Characters.IsWordPart(c) && !char.IsDigit(c) || Blanks.Contains(c) || c is '-' or '.' or ',' or '\'' or '’';

    private static bool IsOfDate(string word) => MonthNames.Read(word) > 0 || MonthNames.ReadDay(word) >= 0 || DateWords.IsFiller(word);

    private static bool IsSeparator(char c) => c is ',' or '،' or '、' or '–' or '—' or '-' or '|' or '/' or '(' or '·' or '•';
}
