using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>Tells single marks that may be apostrophes from those that can hardly be any.</summary>
internal static class Apostrophe
{
    private const int LongestClipping = 6;

    // Words that are never written without the apostrophe; "cause" or "round" are words by themselves.
    private static readonly HashSet<string> ClippedWords = new(StringComparer.Ordinal)
    {
        "bout",
        "cept",
        "coz",
        "cuz",
        "em",
        "ere",
        "kay",
        "n",
        "neath",
        "nother",
        "nuff",
        "til",
        "tis",
        "twas",
        "tween",
        "twere",
        "twill",
        "twixt",
        "twould",
    };

    private static readonly HashSet<string> EnglishWordsThatDropTheirEnd = new(StringComparer.Ordinal)
    {
        "an",
        "o",
        "ol",
        "po",
        "th",
        "wi",
    };

    private static readonly HashSet<string> ItalianWordsThatDropTheirEnd = new(StringComparer.Ordinal)
    {
        "be",
        "ca",
        "da",
        "di",
        "fa",
        "fe",
        "mo",
        "po",
        "sta",
        "to",
        "va",
    };

    /// <summary>
    /// Whether what follows the mark at <paramref name="end"/> is written with an apostrophe before it: ’90s, ’em, ’n’,
    /// Dutch ’s avonds.
    /// </summary>
    public static bool MayPrecede(string text, int end)
    {
        int length = 0;
        while (end + length < text.Length && length <= LongestClipping && char.IsLetterOrDigit(text[end + length]))
            length++;
        if (length == 0 || length > LongestClipping)
            return false;
        if (char.IsDigit(text[end]))
            return length >= 2 && char.IsDigit(text[end + 1]) && (length == 2 || !char.IsDigit(text[end + 2]));

        string word = text.Substring(end, length).ToLowerInvariant();
        bool beforeSpace = end + length < text.Length && char.IsWhiteSpace(text[end + length]);
        return ClippedWords.Contains(word) || (word is "s" or "t" or "k" or "m" or "d" && beforeSpace);
    }

    /// <summary>
    /// Whether <paramref name="mark"/>, which is after a word, may belong to the word: a possessive, a dropped ending, feet after a number.
    /// </summary>
    public static bool MayFollow(string text, in Mark mark, ApostropheHabit habit)
    {
        if (mark.Start == 0)
            return false;
        if (mark.AfterNumber)
            return true;
        char last = text[mark.Start - 1];
        if (!char.IsLetter(last))
            return false;
        if (habit == ApostropheHabit.English && IsBeforeSentenceEnd(text, mark))
            return true;
        bool beforeWord = mark.End + 1 < text.Length && char.IsWhiteSpace(text[mark.End]) && char.IsLetterOrDigit(text[mark.End + 1]);
        switch (habit)
        {
            case ApostropheHabit.Hebrew:
                return last is >= '\u05D0' and <= '\u05EA';
            case ApostropheHabit.Italian when ItalianWordsThatDropTheirEnd.Contains(WordBefore(text, mark.Start)):
                return true;
            case ApostropheHabit.English when beforeWord:
                string word = WordBefore(text, mark.Start);
                if (EnglishWordsThatDropTheirEnd.Contains(word) || (word.Length > 3 && word.EndsWith("in", StringComparison.Ordinal)))
                    return true;
                break;
        }
        return beforeWord && last is 's' or 'S' or 'z' or 'x';
    }

    /// <summary>Whether it is the second mark of "rock ’n’ roll", which surely belongs to the word.</summary>
    public static bool IsClippedAnd(string text, in Mark mark) =>
        mark.Start >= 2
        && text[mark.Start - 1] is 'n' or 'N'
        && text[mark.Start - 2] is '\'' or '\u2018' or '\u2019'
        && mark.End < text.Length
        && char.IsWhiteSpace(text[mark.End]);

    // ‘… and not the whips’.’: a possessive of many, since the same mark closes right behind the stop.
    private static bool IsBeforeSentenceEnd(string text, in Mark mark) =>
        text[mark.Start - 1] is 's' or 'S'
        && mark.End + 1 < text.Length
        && text[mark.End] is '.' or ',' or '!' or '?'
        && text[mark.End + 1] == text[mark.Start];

    /// <summary>The end of the word before <paramref name="end"/>, in small letters: enough of it to know the words above.</summary>
    private static string WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start <= LongestClipping && char.IsLetter(text[start - 1]))
            start--;
        return text.Substring(start, end - start).ToLowerInvariant();
    }
}
