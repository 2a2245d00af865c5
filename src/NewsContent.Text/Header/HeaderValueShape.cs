using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>Whether what is after a colon reads as the value of a header line or as words of a sentence.</summary>
internal static class HeaderValueShape
{
    /// <summary>
    /// A sentence, or a part of one: at least three words with a full stop, an exclamation or a question mark after them; at least four of
    /// which the first begins with a small letter; eight of which half begin small; or words in quotation marks. "The verdict: nobody is to
    /// blame." and "Ferry back: what we know so far" are text, "Rating: 4" and "Venue: The Old Hall" are values.
    /// </summary>
    /// <param name="value">What is after the colon.</param>
    /// <param name="isKnown">
    /// Whether the words before the colon are known as a label: then four words of a script without capitals may be a value.
    /// </param>
    public static bool IsProse(string value, bool isKnown = false)
    {
        const int FewestOfSentence = 3,
            FewestOfPhrase = 4,
            FewestWithCapital = 8;
        if (value.Length == 0)
            return false;
        if (Characters.IsOpeningMark(value[0]))
            return true;
        var (words, small) = Count(value);
        return words >= FewestOfSentence && EndsSentence(value)
            || words >= FewestOfPhrase && (isKnown ? char.IsLower(value[0]) : !char.IsUpper(value[0]) && char.IsLetter(value[0]))
            || words >= FewestWithCapital && small * 2 >= words;
    }

    /// <summary>No word begins with a small letter: "R. Tibbs (Hon. Sec.)" ends with a full stop and is not a sentence.</summary>
    public static bool IsInCapitalWords(string value) => Count(value).Small == 0;

    /// <summary>How many words a text has; two characters of a script without blanks count as one.</summary>
    public static int WordCount(string text) => Count(text).Words;

    /// <summary>
    /// Whether a sentence ends with the text: a full stop, an exclamation or a question mark, perhaps with marks after it.
    /// </summary>
    public static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && (Characters.IsQuotationMark(text[end - 1]) || text[end - 1] is ')' or ']'))
            end--;
        return end > 0
            && text[end - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964';
    }

    [MethodImpl(HotPath.Options)]
    private static (int Words, int Small) Count(string text)
    {
        // What so many characters say of a value, the rest does not change.
        const int MostCharacters = 2_000;
        var (words, small, dense) = (0, 0, 0);
        for (var i = 0; i < text.Length && i < MostCharacters; i++)
        {
            if (Characters.IsWrittenWithoutSpaces(text[i]))
            {
                dense++;
                continue;
            }

            if (Characters.IsBlank(text[i]) || i > 0 && !Characters.IsBlank(text[i - 1]))
                continue;
            words++;
            if (char.IsLetter(text[i]) && !char.IsUpper(text[i]))
                small++;
        }

        return (words + dense / 2, small + dense / 2);
    }
}
