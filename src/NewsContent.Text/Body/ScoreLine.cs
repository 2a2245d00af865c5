using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// Sees a line that is the result of a match: <c>Harbour 2, Pier 1</c>, <c>Harbour 2-1 Pier</c>, <c>Harbour – Pier 2:1 (1:0)</c>.
/// </summary>
internal static class ScoreLine
{
    private const int MostDigits = 3;

    /// <summary>Each of the two has a number.</summary>
    private const int FewestDigits = 2;

    private static readonly char[] Separators = [' ', '\t', '\u00A0', ','];
    private static readonly char[] SignsAtEnd = [':', ';', '.'];
    private static readonly char[] SignsOfResult = [':', '-', '–', '—'];

    /// <summary>Before words that are no club's: "The 9-11 Report".</summary>
    private static readonly string[] Articles = ["the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo"];

    /// <summary>Whether the words are a result alone.</summary>
    public static bool Is(string words)
    {
        if (Characters.CountDigits(words) < FewestDigits)
            return false;
        var parts = WithoutBrackets(words.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        return IsNumberBehindEach(parts) || HasResult(parts);
    }

    /// <summary>Two names, each with its number: <c>Leeds 1 York 0</c>.</summary>
    private static bool IsNumberBehindEach(List<string> parts)
    {
        var (names, numbers, isInName) = (0, 0, false);
        foreach (var part in parts)
        {
            if (IsNumber(part))
            {
                if (!isInName)
                    return false;
                numbers++;
                isInName = false;
            }
            else if (IsName(part))
            {
                names += isInName ? 0 : 1;
                isInName = true;
            }
            else if (!IsDash(part))
            {
                return false;
            }
        }

        return names == 2 && numbers == 2 && !isInName;
    }

    /// <summary>Two names with <c>2:1</c> between or after them.</summary>
    private static bool HasResult(List<string> words)
    {
        var (results, names, isInName, isParted) = (0, 0, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            var isSpaced = i + 2 < words.Count && IsNumber(words[i]) && IsColon(words[i + 1]) && IsNumber(words[i + 2]);
            if (isSpaced || IsResult(words[i]))
            {
                results++;
                isInName = false;
                i += isSpaced ? 2 : 0;
            }
            else if (IsVersus(words[i]))
            {
                isParted = true;
                isInName = false;
            }
            else if (IsName(words[i]) || isInName && words[i].All(char.IsLetterOrDigit))
            {
                names += isInName ? 0 : 1;
                isInName = true;
            }
            else if (!(i == 0 && IsOrdinal(words[i])) && !(isParted && IsOrdinal(words[i])))
            {
                return false;
            }
        }

        return results == 1 && names == 2 && !Articles.Contains(words[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is in brackets is the half-time, or who scored.</summary>
    private static List<string> WithoutBrackets(string[] parts)
    {
        var words = new List<string>(parts.Length);
        var isOpen = false;
        foreach (var part in parts)
        {
            isOpen |= part[0] == '(';
            if (!isOpen)
                words.Add(part.Length > 1 && part.TrimEnd(SignsAtEnd) is { Length: > 0 } word ? word : part);
            isOpen &= part[part.Length - 1] != ')';
        }

        return words;
    }

    private static bool IsResult(string word)
    {
        var sign = word.IndexOfAny(SignsOfResult);
        return sign > 0 && IsNumber(word.Substring(0, sign)) && IsNumber(word.Substring(sign + 1));
    }

    private static bool IsNumber(string word) => word.Length is > 0 and <= MostDigits && word.All(static c => c is >= '0' and <= '9');

    /// <summary>"1." of "1. FC Holm".</summary>
    private static bool IsOrdinal(string word) => word.Length == 1 && char.IsDigit(word[0]);

    private static bool IsName(string word)
    {
        // "1.FC" is the beginning of a club's name.
        var first = word.Length > 2 && char.IsDigit(word[0]) && word[1] == '.' ? 2 : 0;
        return char.IsUpper(word[first]) && word.All(IsOfName);
    }

    private static bool IsOfName(char c) => Characters.IsWordPart(c) || c is '-' or '.' or '\'' or '’' or '/' or '&';

    private static bool IsColon(string word) => word is ":" or "-" or "–";

    private static bool IsDash(string word) => word is "-" or "–" or "—";

    private static bool IsVersus(string word) => IsDash(word) || word is "v" or "vs" or "gegen";
}
