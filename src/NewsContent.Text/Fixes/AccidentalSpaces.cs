using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>
/// Tells a blank that slipped in from blanks that someone set: columns of a table, of scores or of a programme stand apart by blanks, and
/// without them nobody knows which number belongs to whom.
/// </summary>
internal static class AccidentalSpaces
{
    /// <summary>Whether each run of a passage is a slip for certain: two plain blanks between the words of a sentence.</summary>
    /// <param name="source">The file.</param>
    /// <param name="runs">The runs of one passage, in order.</param>
    public static bool Are(ArticleSource source, IReadOnlyList<TextRange> runs)
    {
        var (text, line, inLine) = (source.Text, -1, 0);
        foreach (var run in runs)
        {
            if (run.Length != 2 || !IsPlain(text[run.Start]) || !IsPlain(text[run.Start + 1]))
                return false;
            if (IsBehindSentence(text, run.Start))
                continue;

            // A second one in a line may be a column.
            var own = source.PositionOf(run.Start).LineIndex;
            inLine = own == line ? inLine + 1 : 1;
            line = own;
            if (inLine > 1 || char.IsDigit(text[run.Start - 1]) || char.IsDigit(text[run.End]) || !IsSentence(source, own))
                return false;
        }

        return true;
    }

    private static bool IsPlain(char c) => c is ' ' or '\u00A0';

    private static bool IsBehindSentence(string text, int start)
    {
        var i = start - 1;
        while (i > 0 && Characters.IsClosingPunctuation(text[i]) && text[i] is not ('.' or '!' or '?'))
            i--;
        return i > 0 && text[i] is '.' or '!' or '?';
    }

    /// <summary>A line of a sentence ends with its mark, or continues in the next line; a line of a table does neither.</summary>
    private static bool IsSentence(ArticleSource source, int lineIndex)
    {
        for (var i = lineIndex; i < source.Lines.Count && !source.Lines[i].IsBlank; i++)
        {
            if (i > lineIndex && BlanksInRow(source, i))
                return false;
            var last = source.Text[source.Lines[i].Trimmed.End - 1];
            if (last is '.' or '!' or '?' or '\u3002' or '\u061F' || Characters.IsClosingPunctuation(last))
                return true;
        }

        return false;
    }

    private static bool BlanksInRow(ArticleSource source, int lineIndex) =>
        source.Text.IndexOf("  ", source.Lines[lineIndex].Trimmed.Start, source.Lines[lineIndex].Trimmed.Length, StringComparison.Ordinal)
        >= 0;
}
