using NewsContent.Text.Body;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>What short lines are by their signs: questions, sentences, capitals.</summary>
internal static class ShortLines
{
    /// <summary>Whether a short line is a question alone.</summary>
    public static bool IsQuestion(string text, TextRange line)
    {
        if (!Characters.IsQuestionMark(text[line.End - 1]))
            return false;
        if (HasMarks(text, line))
            return false;

        // A sentence before the question makes it a paragraph.
        var ends = text.IndexOfAny(['.', '!', '?', ':'], line.Start, line.Length - 1);
        var isAlone = ends < 0 || ends + 1 < line.End && !Characters.IsBlank(text[ends + 1]);
        return isAlone && !char.IsLower(text[line.Start]) && LineForms.AtStart(text, line) is LineForm.Words or LineForm.NumberedItem;
    }

    /// <summary>Whether a line ends with a question that is its author's, and not someone's who is quoted.</summary>
    public static bool EndsAsQuestion(string text, TextRange line) =>
        Characters.IsQuestionMark(text[line.End - 1])
        && !Characters.IsOpeningMark(text[line.Start])
        && !Characters.IsDoubleQuotationMark(text[line.Start])
        && !char.IsLower(text[line.Start])
        && LineForms.AtStart(text, line) is LineForm.Words or LineForm.NumberedItem;

    /// <summary>Whether a sentence ends inside or at the end of the words; "21.34" is a time.</summary>
    public static bool HasSentenceEnd(string text, TextRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            // "21.34" is a time.
            var isEnd = text[i] is '.' or '!' or '?' && !(i + 1 < words.End && char.IsDigit(text[i + 1]));
            if (isEnd || text[i] is ';' or '\u3002' or '\uFF01' or '\uFF1F')
                return true;
        }

        return false;
    }

    private static bool HasMarks(string text, TextRange line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (Characters.IsOpeningMark(text[i]) || Characters.IsDoubleQuotationMark(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>"£4.80!": no word, and a digit.</summary>
    public static bool IsNumber(string text, TextRange line)
    {
        var hasDigit = false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetter(text[i]))
                return false;
            hasDigit |= char.IsDigit(text[i]);
        }

        return hasDigit;
    }

    /// <summary>Whether every letter is a capital, and there are several.</summary>
    public static bool IsInCapitals(string text, TextRange line)
    {
        const int FewestLetters = 4;
        var letters = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters >= FewestLetters;
    }
}
