using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Rules;

/// <summary>
/// Words of a text and names of files as they may be printed. Terminals obey escape sequences, and build agents obey commands that
/// they find in a log (<c>##vso[task.complete]</c>, <c>::set-output</c>): nothing that an author writes may be one.
/// </summary>
internal static class PlainWords
{
    /// <summary>What is where a sign would be obeyed.</summary>
    public const char Broken = '\u00B7';

    /// <summary>
    /// The words with <c>·</c> in the place of each control character, line end and mark that turns the direction of text, and of the
    /// second sign of what begins a command. It has the same length, and is the very same string when nothing had to be broken.
    /// </summary>
    [MethodImpl(HotPath.Options)]
    public static string Of(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsPlain(words[i]) && IsObeyed(words, i))
                return Break(words, i);
        }

        return words;
    }

    private static string Break(string words, int first)
    {
        var characters = words.ToCharArray();
        for (var i = first; i < characters.Length; i++)
        {
            if (IsObeyed(words, i))
                characters[i] = Broken;
        }

        return new string(characters);
    }

    /// <summary>A sign that no terminal and no build agent obeys, whatever is beside it: nearly all of a text.</summary>
    private static bool IsPlain(char c) => c is ' ' or > ':' and < '\u007F' or >= '\u00A0' and < '\u2028';

    private static bool IsObeyed(string words, int i)
    {
        var c = words[i];
        return c switch
        {
            '#' => IsSecond(words, i, '#') && BeginsBracket(words, i + 1),
            ':' => IsSecond(words, i, ':') && BeginsCommand(words, i),
            _ => c is < ' ' or (>= '\u007F' and < '\u00A0') || EndsLine(c) || TurnsDirection(c),
        };
    }

    private static bool EndsLine(char c) => c is '\u2028' or '\u2029';

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsSecond(string words, int i, char sign) => i > 0 && words[i - 1] == sign;

    /// <summary>Azure looks for <c>##[</c> and <c>##vso[</c> anywhere in a line, TeamCity for <c>##teamcity[</c>.</summary>
    private static bool BeginsBracket(string words, int i)
    {
        const int LongestName = 30;
        var end = Math.Min(words.Length, i + LongestName);
        while (i < end && (char.IsLetterOrDigit(words[i]) || words[i] is '-' or '_' or '.'))
            i++;
        return i < end && words[i] == '[';
    }

    /// <summary>
    /// GitHub looks for <c>::name</c> at the head of a line, blanks before it skipped. What a log puts before it is not known.
    /// </summary>
    private static bool BeginsCommand(string words, int second)
    {
        var isAfterWord = second > 1 && char.IsLetterOrDigit(words[second - 2]);
        return !isAfterWord && second + 1 < words.Length && char.IsLetter(words[second + 1]);
    }
}
