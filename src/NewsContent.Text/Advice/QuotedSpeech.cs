using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Tells words that someone said from titles, names and terms, which are between the same marks.</summary>
internal static class QuotedSpeech
{
    /// <summary>Titles and terms are shorter.</summary>
    private const int FewestWords = 6;

    /// <summary>A word or two may be a sentence, but as often they are a title before the full stop of the sentence around them.</summary>
    private const int FewestWordsOfSentence = 3;

    /// <summary>What has words that nobody says: after these words, or a few further on, stand a title, a slogan, a law.</summary>
    private static readonly HashSet<string> Writings = new(
        (
            "headline headlines title titled entitled slogan slogans motto mottos banner banners caption article section paragraph clause "
            + "without überschrift überschriften titel schlagzeile schlagzeilen parole parolen slogans motto aufschrift inschrift passus "
            + "paragraf paragraph artikel absatz gesetzestext lema título títulos titular titulares eslogan artículo titre titres slogan"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

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

    /// <summary>
    /// Whether what is before a quotation in its sentence says that nobody said it: a word for something written among the last ones, or
    /// any word before one or two: they stream “Seinfeld.”
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the quotation's opening mark stands.</param>
    /// <param name="words">What is between its marks.</param>
    public static bool IsOfWriting(string text, int start, string words)
    {
        if (WordList.Of(words).Count < FewestWordsOfSentence && start > 1 && char.IsLetter(text[start - 2]))
            return true;
        const int MostWords = 4;
        var end = start;
        for (var count = 0; count < MostWords; count++)
        {
            while (end > 0 && (Characters.IsBlank(text[end - 1]) || text[end - 1] is ':' or '§'))
                end--;
            var first = end;
            while (first > 0 && (Characters.IsWordPart(text[first - 1]) || text[first - 1] == '-'))
                first--;
            if (first == end)
                return false;
            if (Writings.Contains(text.Substring(first, end - first)))
                return true;
            end = first;
        }

        return false;
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
