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

    /// <summary>Scripts without spaces are counted by their characters.</summary>
    public const int MostCharacters = 400;

    /// <summary>Shorter than this it cannot have so many words.</summary>
    private const int FewestCharacters = 2 * MostWords;

    public static void Report(PassageSyntax paragraph, ProblemList problems)
    {
        if (paragraph.Text.Length < FewestCharacters)
            return;
        var (words, characters) = Count(paragraph.Text);

        // Of a text in both, two characters count as a word.
        if (words + characters * MostWords / MostCharacters <= MostWords)
            return;
        var isInCharacters = characters > words;
        problems.Add(
            AdviceRules.ParagraphTooLong,
            paragraph.Range,
            isInCharacters ? $"{Number(characters)} characters" : $"{Number(words + characters * MostWords / MostCharacters)} words",
            Number(isInCharacters ? MostCharacters : MostWords)
        );
    }

    private static (int Words, int Characters) Count(string text)
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

        return (words, characters);
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
