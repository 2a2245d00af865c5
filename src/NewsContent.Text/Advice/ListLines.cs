using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Finds the items of a list among the lines of one block, which is one paragraph.</summary>
internal static class ListLines
{
    /// <summary>From the first item to the end of the block; null when its lines are no list.</summary>
    public static TextRange? Find(ArticleSource source, BodyBlock block)
    {
        var (first, count, last) = (-1, 0, "");
        for (var i = block.Start; i < block.End; i++)
        {
            if (PassageBuilder.IsEscaped(source, source.Lines[i]) || Mark(source.Text, source.Lines[i].Trimmed) is not { } mark)
                continue;

            // "1." is followed by "2."; where a sentence goes on behind a dash, the line above does not end.
            if (last.Length > 0 && !Follows(last, mark, HasBlank(source, i, mark)) || IsInSentence(source, i, block, mark))
                continue;
            if (first < 0)
                first = i;
            count++;
            last = mark;
        }

        var isList = count > 1 || count == 1 && first > block.Start && EndsWithColon(source, first - 1);
        return isList ? new TextRange(source.Lines[first].Trimmed.Start, source.Lines[block.End - 1].Trimmed.End) : null;
    }

    /// <summary>Whether a line begins as an item does.</summary>
    public static bool IsItem(string text, TextRange line) => Mark(text, line) is not null;

    /// <summary>The sign, number or letter of an item; null when the line is none.</summary>
    private static string? Mark(string text, TextRange line)
    {
        var length = LineForms.ItemMarkLength(text, line);
        if (length > 0)
            return text.Substring(line.Start, length).Trim(' ', '\t', '(', ')', '.');
        if (NumberOfEast(text, line) is { } number)
            return number;
        if (text[line.Start] is '-' or '=' && line.Length > 2 && text[line.Start + 1] == '>' && Characters.IsBlank(text[line.Start + 2]))
            return "->";
        var isItem = LineForms.AtStart(text, line) == LineForm.ListItem && line.Length > 1 && text[line.Start] != text[line.Start + 1];
        return isItem && (Characters.IsBlank(text[line.Start + 1]) || char.IsLetter(text[line.Start + 1]) && text[line.Start] != '*')
            ? text[line.Start].ToString()
            : null;
    }

    /// <summary>The number of <c>1、</c> or <c>1．</c>, after which no blank stands, or null.</summary>
    private static string? NumberOfEast(string text, TextRange line)
    {
        const int MostDigits = 2;
        var digits = 0;
        while (digits < MostDigits && digits < line.Length && text[line.Start + digits] is >= '0' and <= '9')
            digits++;
        var hasSign = digits > 0 && digits < line.Length && text[line.Start + digits] is '\u3001' or '\uFF0E';
        return hasSign ? text.Substring(line.Start, digits) : null;
    }

    private static bool HasBlank(ArticleSource source, int index, string mark) =>
        source.Lines[index].Trimmed.Start + mark.Length is var behind
        && behind < source.Lines[index].Trimmed.End
        && Characters.IsBlank(source.Text[behind]);

    /// <summary>The next number or letter, the same sign, or another with a blank after it: "-v" may be words of an item.</summary>
    private static bool Follows(string last, string mark, bool hasBlank)
    {
        if (int.TryParse(last, out var number))
            return int.TryParse(mark, out var next) && next == number + 1;
        return char.IsLetter(last[0])
            ? mark.Length == 1 && mark[0] == last[0] + 1 || mark.Length > 1
            : mark == last || hasBlank && !char.IsLetterOrDigit(mark[0]);
    }

    private static bool IsInSentence(ArticleSource source, int index, BodyBlock block, string mark) =>
        mark is "-" or "–" or "—" or "―"
        && index > block.Start
        && Mark(source.Text, source.Lines[index - 1].Trimmed) is null
        && !LostHeadings.EndsSentence(source, index - 1)
        && !IsBelowTitle(source, index, block);

    /// <summary>Above it is the block’s first line, a title, and below it another item.</summary>
    private static bool IsBelowTitle(ArticleSource source, int index, BodyBlock block) =>
        index - 1 == block.Start
        && index + 1 < block.End
        && IsItem(source.Text, source.Lines[index + 1].Trimmed)
        && LostHeadings.IsTitleAboveItems(source, block.Start);

    private static bool EndsWithColon(ArticleSource source, int index) => source.Text[source.Lines[index].Trimmed.End - 1] is ':' or '：';
}
