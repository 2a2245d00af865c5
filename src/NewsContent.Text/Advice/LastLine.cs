using NewsContent.Text.Body;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// The last line of a text, which has nothing below it to head. Mostly it is a note to readers; it may be a heading whose text was
/// forgotten where other headings of the text look as it does.
/// </summary>
internal static class LastLine
{
    /// <summary>Whether other headings have no sign either, and are as long and as plain as it.</summary>
    public static bool MayBeHeading(ArticleSource source, IReadOnlyList<BodyBlock> blocks, TextRange line)
    {
        if (!IsPlain(source.Text, line))
            return false;
        var longest = blocks
            .Where(block => HeadingsAmongQuestions.HasNoSign(source, block))
            .Select(block => LengthOf(source, source.Lines[block.Start].Trimmed))
            .DefaultIfEmpty(0)
            .Max();
        return LengthOf(source, line) <= longest;
    }

    /// <summary>In words; in a script without blanks each character is one.</summary>
    private static int LengthOf(ArticleSource source, TextRange line) =>
        Characters.IsWrittenWithoutSpaces(source.Text[line.Start]) ? line.Length : LostHeadings.CountWords(source.Text, line);

    /// <summary>"Next week: what to do", "A full list is at pier.example", "Ida Lund was a guest of the board (again)" are notes.</summary>
    private static bool IsPlain(string text, TextRange line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            var isSign = text[i] is ',' or ':' or '(' or '@' or '\uFF0C' or '\u3001' or '\uFF1A' or '\uFF08' or '\u060C';
            if (isSign || char.IsDigit(text[i]) || text[i] == '.' && i + 1 < line.End && char.IsLetter(text[i + 1]))
                return false;
        }

        return true;
    }
}
