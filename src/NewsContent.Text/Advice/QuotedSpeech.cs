using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Tells words that somebody said from titles, names and terms, which stand between the same marks.</summary>
internal static class QuotedSpeech
{
    /// <summary>Titles and terms are shorter.</summary>
    private const int FewestWords = 6;

    /// <summary>Words such as "of" and "and" are small in titles too.</summary>
    private const int LongestSmallWord = 3;

    /// <summary>Whether the words are a sentence, or many, and not all with a capital as titles are.</summary>
    public static bool Is(string words)
    {
        var (count, smalls, smallsOfTitle) = (0, 0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (!Characters.IsWordPart(words[i]))
                continue;
            var start = i;
            while (i < words.Length && (Characters.IsWordPart(words[i]) || words[i] is '-' or '\'' or '\u2019'))
                i++;
            count++;
            if (char.IsUpper(words[start]) || char.IsDigit(words[start]))
                continue;
            smalls++;
            smallsOfTitle += i - start <= LongestSmallWord ? 1 : 0;
        }

        // "The Old Man and the Sea" has small words beside the capitals, "Not yet" has no others.
        var isTitle = count > 1 && smalls == smallsOfTitle && count - smalls > Math.Max(1, smalls - 1);
        return !isTitle && (count >= FewestWords || IsSentence(words));
    }

    private static bool IsSentence(string words)
    {
        var first = 0;
        while (first < words.Length && !Characters.IsWordPart(words[first]))
            first++;
        var isBegun = first < words.Length && !char.IsLower(words[first]);
        return isBegun && words[words.Length - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟';
    }
}
