using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Paragraphs that no newspaper would print in one piece.</summary>
internal static class LongParagraphs
{
    /// <summary>Of 19,000 paragraphs of newspapers and agencies, one in 250 has more words.</summary>
    public const int MostWords = 200;

    /// <summary>Shorter than this it cannot have so many words.</summary>
    private const int FewestCharacters = 2 * MostWords;

    public static void Report(PassageSyntax paragraph, ProblemList problems)
    {
        if (paragraph.Text.Length < FewestCharacters || CountWords(paragraph.Text) is var words && words <= MostWords)
            return;
        problems.Add(
            AdviceRules.ParagraphTooLong,
            paragraph.Range,
            words.ToString(NumberFormatInfo.InvariantInfo),
            MostWords.ToString(NumberFormatInfo.InvariantInfo)
        );
    }

    /// <summary>Of scripts without spaces, two characters count as a word.</summary>
    private static int CountWords(string text)
    {
        var (words, characters, isInside) = (0, 0, false);
        foreach (var c in text)
        {
            if (Characters.IsWrittenWithoutSpaces(c))
                characters++;
            var isPart = !Characters.IsWrittenWithoutSpaces(c) && (Characters.IsWordPart(c) || isInside && c is '-' or '\'' or '\u2019');
            if (isPart && !isInside)
                words++;
            isInside = isPart;
        }

        return words + characters / 2;
    }
}
