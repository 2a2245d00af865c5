using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// Lines that look like headings and lost the blank line that makes one: then they are the beginning or the end of a paragraph, and the
/// section is gone without a message.
/// </summary>
/// <remarks>
/// Lines that an editor's program has broken at its margin also lack punctuation, and so do verses and lists. A lost heading is the only
/// line of its block that neither ends a sentence nor reaches the margin.
/// </remarks>
internal static class LostHeadings
{
    /// <summary>Headings are short; a longer line is a sentence that continues.</summary>
    private const int MostWords = 9;

    private const int MostWordsAboveList = 5;

    public static void Report(ArticleSource source, IReadOnlyList<BodyBlock> blocks, ProblemList problems, CancellationToken cancellation)
    {
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind == BlockKind.Text && block.End - block.Start > 1)
                ReportBlock(source, block, problems);
        }
    }

    /// <summary>The line of a block that looks like a heading; null when none does.</summary>
    public static int? Find(ArticleSource source, BodyBlock block)
    {
        var (start, end) = (block.Start, block.End);
        if (IsQuestionAboveAnswer(source, block))
            return start;
        if (IsTitleAboveList(source, block))
            return start;
        if (
            OnlyShortLine(source, start, end) is { } index
            && LooksLikeHeading(source, source.Lines[index], isFirst: index == start)
            && StandsLikeHeading(source, index, start, end)
        )
        {
            return index;
        }

        if (Structures.LinesAbove(source, block) is not { } above || Find(source, above) is not { } title)
            return null;

        // A sentence may go on with the list below it.
        var isLast = title == above.End - 1;
        return isLast && CountWords(source.Text, source.Lines[title].Trimmed) > MostWordsAboveList ? null : title;
    }

    /// <summary>"Ingredients", and the items of the list right below it.</summary>
    private static bool IsTitleAboveList(ArticleSource source, BodyBlock block) =>
        IsTitleAboveItems(source, block.Start) && ListLines.Find(source, block)?.Start == source.Lines[block.Start + 1].Trimmed.Start;

    /// <summary>Whether a line has the shape of a heading, and few words: the first has a capital if its script has these.</summary>
    public static bool IsTitleAboveItems(ArticleSource source, int index) =>
        LooksLikeHeading(source, source.Lines[index], isFirst: false)
        && CountWords(source.Text, source.Lines[index].Trimmed) <= MostWordsAboveList;

    /// <summary>A short question, and its answer right below it: a program that breaks lines would have gone on.</summary>
    private static bool IsQuestionAboveAnswer(ArticleSource source, BodyBlock block)
    {
        var (text, line) = (source.Text, source.Lines[block.Start].Trimmed);
        return line.Length <= HeadingRule.LongestHeading
            && CountWords(text, line) <= MostWords
            && ShortLines.EndsAsQuestion(text, line)
            && !ShortLines.HasSentenceEnd(text, new TextRange(line.Start, line.End - 1))
            && !PassageBuilder.IsEscaped(source, source.Lines[block.Start])
            && HeadingRule.ExplicitMarkLength(source, source.Lines[block.Start]) == 0
            && !Characters.IsQuestionMark(text[source.Lines[block.Start + 1].Trimmed.End - 1])
            && Enumerable.Range(block.Start + 1, block.End - block.Start - 1).All(i => !SpeechLabels.IsAt(text, source.Lines[i].Trimmed))
            && line.Length + 1 + FirstWordLength(source, block.Start + 1) <= LongestLine(source, block);
    }

    private static int LongestLine(ArticleSource source, BodyBlock block) =>
        Enumerable.Range(block.Start, block.End - block.Start).Max(line => source.Lines[line].Trimmed.Length);

    private static void ReportBlock(ArticleSource source, BodyBlock block, ProblemList problems)
    {
        var (start, end) = (block.Start, block.End);
        if (Find(source, block) is not { } index)
            return;

        var line = source.Lines[index];
        var missing =
            index == start ? "below"
            : index == end - 1 ? "above"
            : "above and below";
        problems.Add(AdviceRules.HeadingInParagraph, line.Trimmed, source.Words(line), missing);
    }

    /// <summary>The one line of a block that neither ends a sentence nor reaches the margin, or null, or another.</summary>
    private static int? OnlyShortLine(ArticleSource source, int start, int end)
    {
        var margin = 0;
        for (var i = start; i < end; i++)
            margin = Math.Max(margin, source.Lines[i].Trimmed.Length);

        int? found = null;
        for (var i = start; i < end; i++)
        {
            if (EndsSentence(source, i) || i + 1 < end && source.Lines[i].Trimmed.Length + 1 + FirstWordLength(source, i + 1) > margin)
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    private static bool LooksLikeHeading(ArticleSource source, SourceLine line, bool isFirst)
    {
        var (text, words) = (source.Text, line.Trimmed);
        if (HeadingRule.ExplicitMarkLength(source, line) > 0)
            return false;

        // "1. Matters arising" above the text of it, and no list.
        var isItem = isFirst && HeadingRule.IsResultOrItem(text, words);
        return (isItem || HeadingRule.HasShape(text, words) && BeginsAnew(text[words.Start]))
            && !char.IsPunctuation(text[words.End - 1])
            && CountWords(text, words) <= MostWords;
    }

    /// <summary>A sentence ends above it, one begins below it, and something follows that it could be the heading of.</summary>
    private static bool StandsLikeHeading(ArticleSource source, int index, int start, int end)
    {
        if (index > start && (!EndsSentence(source, index - 1) || IsNameInFull(source, index - 1)))
            return false;
        if (index == end - 1)
            return HasTextBelow(source, end);

        var below = source.Lines[index + 1].Trimmed;
        var first = source.Text[below.Start];
        return (BeginsAnew(first) || Characters.IsOpeningMark(first)) && !HeadingRule.HasShape(source.Text, below);
    }

    /// <summary>A capital, or a letter of a script that has none.</summary>
    private static bool BeginsAnew(char first) => char.IsLetter(first) && !char.IsLower(first);

    /// <summary>"Ida Lund (harbour master)": short words with brackets after them, in which no sentence ends.</summary>
    private static bool IsNameInFull(ArticleSource source, int index)
    {
        var line = source.Lines[index].Trimmed;
        return line.Length <= HeadingRule.LongestHeading && source.Text[line.End - 1] == ')' && HeadingRule.HasShape(source.Text, line);
    }

    private static bool HasTextBelow(ArticleSource source, int from)
    {
        for (var i = from; i < source.Lines.Count; i++)
        {
            if (!source.Lines[i].IsBlank)
                return true;
        }

        return false;
    }

    /// <summary>Whether the line ends with a sentence.</summary>
    public static bool EndsSentence(ArticleSource source, int index)
    {
        var last = source.Text[source.Lines[index].Trimmed.End - 1];
        return last is not (',' or ';') && (Characters.IsClosingPunctuation(last) || last is ')' or '}' or '\u2019' or '\'');
    }

    /// <summary>How long a line's first word is.</summary>
    public static int FirstWordLength(ArticleSource source, int index)
    {
        var line = source.Lines[index].Trimmed;
        var end = line.Start;
        while (end < line.End && !Characters.IsBlank(source.Text[end]))
            end++;
        return end - line.Start;
    }

    /// <summary>How many words a line has, as blanks part them.</summary>
    public static int CountWords(string text, TextRange line)
    {
        var count = 1;
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (Characters.IsBlank(text[i - 1]) && !Characters.IsBlank(text[i]))
                count++;
        }

        return count;
    }
}
