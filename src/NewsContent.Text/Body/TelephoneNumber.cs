using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// Sees a telephone's number among words: <c>Tel. +49 40 1234567</c>, <c>Press office: 030 1234567</c>, <c>Call (555) 010-0199</c>.
/// </summary>
internal static class TelephoneNumber
{
    private const int FewestDigits = 7;

    /// <summary>Behind "Tel." a short number is one too: <c>Tel. 112</c>.</summary>
    private const int FewestDigitsBehindWord = 3;

    private static readonly char[] SignsBehindWord = ['.', ':'];
    private static readonly char[] SignsBehindNumber = [',', ';'];

    /// <summary>Whether the words have a number of a telephone among them.</summary>
    /// <param name="words">A short line.</param>
    /// <param name="parts">Its words.</param>
    public static bool IsIn(string words, string[] parts)
    {
        if (Characters.CountDigits(words) < FewestDigitsBehindWord)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            var isNamed = IsWord(parts[i]);
            var start = isNamed ? i + 1 : i;
            var (digits, end) = (0, start);
            while (end < parts.Length && IsOfNumber(parts[end]))
                digits += Characters.CountDigits(parts[end++]);
            if (digits == 0 || end == start + 1 && DateLine.Read(parts[start]).IsDate)
                continue;
            var isLong = digits >= FewestDigits && (isNamed || BeginsNumber(parts[start]));
            var isShort = isNamed && i == 0 && end == parts.Length && digits >= FewestDigitsBehindWord && IsAbbreviated(parts[0]);
            if (isLong || isShort)
                return true;
            i = end - 1;
        }

        return false;
    }

    private static bool IsWord(string part) =>
        LinePhrases.TelephoneWords.Contains(part.TrimEnd(SignsBehindWord), StringComparer.OrdinalIgnoreCase);

    private static bool IsAbbreviated(string part) => part.Length > 2 && part[part.Length - 1] is '.' or ':';

    /// <summary>With a 0, a plus or a bracket before it, or in groups as <c>555-010-0199</c>; <c>2025-26</c> is none.</summary>
    private static bool BeginsNumber(string part) =>
        part[0] is '0' or '+' or '(' || part.Length >= 12 && part[3] is '-' or '.' && part[7] == part[3];

    private static bool IsOfNumber(string part) =>
        part.TrimEnd(SignsBehindNumber).All(static c => char.IsDigit(c) || c is '-' or '/' or '(' or ')' or '.' or '–' or '+');
}
