using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

/// <summary>What a line begins with when it looks like an item of a list, and is none in Markdown.</summary>
/// <param name="Form">The sign, the same for all items of a list.</param>
/// <param name="Number">What is counted; 0 where nothing is.</param>
/// <param name="IsBullet">Whether it is before items alone, and not before words that people say.</param>
/// <param name="Repair">How to write it.</param>
internal sealed record ListMarker(string Form, int Number, bool IsBullet, string Repair)
{
    private static readonly HashSet<char> Bullets = [.. "•‣⁃∙・･●○◦▪▫■□►▶▸➤➢✓✔☐☑→⇒➔＊※◆◇★☆－"];
    private static readonly HashSet<char> BulletsWithoutBlank = [.. "•‣・･●○◦▪■◆"];
    private const string Hyphen = "Begin each with a hyphen and a space: - one.";
    private const int MostDigits = 3;

    /// <summary>Whether this is the item below another one.</summary>
    public bool Follows(ListMarker above) => Form == above.Form && (Number == 0 || Number == above.Number + 1);

    /// <summary>The sign of a line; null when it has none.</summary>
    public static ListMarker? Find(string text, TextRange line)
    {
        if (line.Length < 2)
            return null;
        var first = text[line.Start];
        var second = text[line.Start + 1];
        var isParted = Characters.IsBlank(second);
        if (Bullets.Contains(first) && (isParted || BulletsWithoutBlank.Contains(first) && second != first))
            return new ListMarker(first.ToString(), 0, BulletsWithoutBlank.Contains(first), Hyphen);
        if (first is '–' or '—' or '―' && isParted)
            return new ListMarker(first.ToString(), 0, false, Hyphen);
        if (first == '-' && second == '-' && line.Length > 2 && text[line.Start + 2] == ' ')
            return new ListMarker("--", 0, false, Hyphen);
        if (first is '-' or '*' or '+' && (char.IsLetter(second) || UnknownSpaces.Is(second)))
            return new ListMarker(first.ToString(), 0, false, $"Write a space after each {first}, and put a blank line above the list.");
        return Counted(text, line) ?? Pictured(text, line);
    }

    /// <summary><c>1.First</c>, <c>2. second</c> below other words, <c>(1)</c>, <c>a)</c>, <c>(b)</c>.</summary>
    private static ListMarker? Counted(string text, TextRange line)
    {
        const string Numbers = "Begin each with a number, a dot and a space, as in 1. one, and put a blank line above the list.";
        var start = line.Start;
        var isOpen = text[start] is '(' or '（';
        if (isOpen)
            start++;
        var end = start;
        var number = 0;
        while (end < line.End && end - start < MostDigits && CharUnicodeInfo.GetDecimalDigitValue(text[end]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            end++;
        }

        var isLetter = end == start && end < line.End && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        if (isLetter)
            number = text[end++] | ' ';
        if (end == start || end >= line.End)
            return null;
        var sign = text[end];
        var isSign = isOpen || isLetter ? sign is ')' or '）' : sign is '.' or ')' or '、' or '．' or '）';
        var isWord = end + 1 < line.End && CharUnicodeInfo.GetDecimalDigitValue(text[end + 1]) < 0;
        return isSign && isWord ? new ListMarker($"{(isOpen ? "(" : "")}{(isLetter ? "a" : "1")}{sign}", number, false, Numbers) : null;
    }

    /// <summary>A picture among the signs of Unicode, and a blank.</summary>
    private static ListMarker? Pictured(string text, TextRange line)
    {
        const int Longest = 6;
        var end = line.Start;
        while (end < line.End && end - line.Start <= Longest && !Characters.IsBlank(text[end]))
            end++;
        var isPicture =
            end < line.End
            && end - line.Start <= Longest
            && CharUnicodeInfo.GetUnicodeCategory(text, line.Start) == UnicodeCategory.OtherSymbol;
        return isPicture ? new ListMarker(new TextRange(line.Start, end).In(text), 0, false, Hyphen) : null;
    }
}
