using System.Globalization;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Lines that are text and may be headings: short questions, numbered lines, results, and short lines in a row.</summary>
internal static class PossibleHeadings
{
    /// <summary>Headings are short.</summary>
    private const int MostWords = 9;

    private const int MostWordsOfQuestion = 12;

    /// <summary>Why the last line of a text is none: to make it one is to write on.</summary>
    public const string NothingBelow = "because there is no text below it";

    private const string ReasonOfItem = "because it begins like a list item";

    private const string PutSign = "If it is a heading, put ## and a space before it. " + Keep;

    private const string Keep = "If it is text, put a \\ before it.";

    private const string Text = "text";

    public static void Report(
        ArticleSource source,
        ArticleHeader header,
        IReadOnlyList<BodyBlock> blocks,
        LineLabels? labels,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var isSeries = Numbered(source, blocks).Skip(1).Any();
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks[i].Kind == BlockKind.ShortLine)
            {
                i = ReportRow(source, blocks, i, problems);
                continue;
            }

            var line = source.Lines[blocks[i].Start].Trimmed;
            if (blocks[i].Kind == BlockKind.LoneLine)
            {
                var isAboveText = i == 0 && blocks.Count > 1 && blocks[1].End - blocks[1].Start > 1;
                var isHeadline = i == 0 && HeaderAsHeading.IsHeadline(source, header, line);
                if (!isHeadline && (isAboveText || blocks.Count == 1 || LastLine.MayBeHeading(source, blocks, line)))
                    ReportLoneLine(source, line, isAboveText, problems);
                continue;
            }

            var isOfSeries = isSeries && IsNumbered(source, blocks, i);
            var mayHead = StandsLikeHeading(source, blocks, i) && !ShortLines.IsQuestion(source.Text, line);
            var reason =
                isOfSeries ? ReasonOfItem
                : mayHead ? Reason(source.Text, line)
                : null;
            if (reason is not null)
                problems.Add(AdviceRules.PossibleHeading, line, line.In(source.Text), reason, PutSign, Text);
        }

        // A talk has many questions: they are told once.
        var questions = Questions(source, blocks, labels);
        if (questions.Count == 0)
            return;
        var first = questions[0];
        problems.Add(AdviceRules.PossibleHeading, first, first.In(source.Text), ReasonOfQuestions(questions.Count), PutSign, Text);
    }

    /// <summary>The short questions of an article, which are reported once.</summary>
    public static IReadOnlyList<TextRange> Questions(ArticleSource source) =>
        PlainTextFormat.Instance.HeaderForAdvice(source, CancellationToken.None) is { } header
            ? Questions(
                source,
                BodyBlocks.Of(source, header.BodyLineIndex, header.HasLabels, CancellationToken.None),
                LineLabels.Of(source, header, CancellationToken.None)
            )
            : [];

    /// <summary>
    /// Beside questions alone, those after a sentence or a label count too: "It broke. What now?" In an interview a label says who asks,
    /// and its questions are turns.
    /// </summary>
    private static List<TextRange> Questions(ArticleSource source, IReadOnlyList<BodyBlock> blocks, LineLabels? labels)
    {
        var questions = new List<TextRange>();
        var hasOneAlone = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var line = source.Lines[blocks[i].Start].Trimmed;
            if (!StandsLikeHeading(source, blocks, i) || !ShortLines.EndsAsQuestion(source.Text, line))
                continue;
            if (labels?.BeginsTurn(blocks[i].Start) == true)
                continue;
            questions.Add(line);
            hasOneAlone |= ShortLines.IsQuestion(source.Text, line);
        }

        return hasOneAlone ? questions : [];
    }

    private static bool IsLone(BodyBlock block) => block.End - block.Start == 1;

    /// <summary>The titles of a series of numbered parts: one is reported by its form, several whatever sign ends them.</summary>
    private static IEnumerable<int> Numbered(ArticleSource source, IReadOnlyList<BodyBlock> blocks) =>
        Enumerable.Range(0, blocks.Count).Where(i => IsNumbered(source, blocks, i));

    /// <summary>A short line with a number, alone between texts that have none.</summary>
    private static bool IsNumbered(ArticleSource source, IReadOnlyList<BodyBlock> blocks, int i)
    {
        var line = source.Lines[blocks[i].Start].Trimmed;
        return blocks[i].Kind == BlockKind.Text
            && IsLone(blocks[i])
            && line.Length <= HeadingRule.LongestHeading
            && LineForms.AtStart(source.Text, line) == LineForm.NumberedItem
            && !(i > 0 && IsLone(blocks[i - 1]) && IsItem(source, blocks[i - 1]))
            && i + 1 < blocks.Count
            && blocks[i + 1].Kind is BlockKind.Text or BlockKind.Code
            && !IsItem(source, blocks[i + 1]);
    }

    private static void ReportLoneLine(ArticleSource source, TextRange line, bool isAboveText, ProblemList problems) =>
        problems.Add(
            AdviceRules.PossibleHeading,
            line,
            line.In(source.Text),
            isAboveText ? "because it looks like a dedication above a verse" : NothingBelow,
            isAboveText ? PutSign : "If it is a heading, write the section’s text below it. " + Keep,
            Text
        );

    private static string ReasonOfQuestions(int questions)
    {
        const string Reason = "because it ends with a question mark";
        return questions switch
        {
            1 => Reason,
            2 => $"{Reason}, like 1 other below",
            _ => $"{Reason}, like {(questions - 1).ToString(NumberFormatInfo.InvariantInfo)} others below",
        };
    }

    /// <returns>The last block of the row.</returns>
    private static int ReportRow(ArticleSource source, IReadOnlyList<BodyBlock> blocks, int start, ProblemList problems)
    {
        var end = start + 1;
        while (end < blocks.Count && blocks[end].Kind == BlockKind.ShortLine)
            end++;
        var first = source.Lines[blocks[start].Start].Trimmed;
        var lines = end - start - 1;
        problems.Add(
            AdviceRules.ShortLinesInRow,
            new TextRange(first.Start, source.Lines[blocks[end - 1].Start].Trimmed.End),
            first.In(source.Text),
            lines == 1 ? "short line" : $"{lines.ToString(NumberFormatInfo.InvariantInfo)} short lines"
        );
        return end - 1;
    }

    /// <summary>One short line, and a paragraph below that is longer and ends with a sentence.</summary>
    private static bool StandsLikeHeading(ArticleSource source, IReadOnlyList<BodyBlock> blocks, int i)
    {
        if (blocks[i].Kind != BlockKind.Text || !IsLone(blocks[i]))
            return false;
        if (i + 1 == blocks.Count || blocks[i + 1].Kind != BlockKind.Text)
            return false;
        var line = source.Lines[blocks[i].Start].Trimmed;
        var isQuestion = Characters.IsQuestionMark(source.Text[line.End - 1]);
        if (i > 0 && (IsLone(blocks[i - 1]) || !isQuestion) && IsItem(source, blocks[i - 1]))
            return false;
        if (HeadingRule.ExplicitMarkLength(source, source.Lines[blocks[i].Start]) > 0)
            return false;
        if (
            line.Length > HeadingRule.LongestHeading
            || PassageBuilder.IsEscaped(source, source.Lines[blocks[i].Start])
            || LostHeadings.CountWords(source.Text, line) > (isQuestion ? MostWordsOfQuestion : MostWords)
        )
        {
            return false;
        }

        var below = new TextRange(source.Lines[blocks[i + 1].Start].Trimmed.Start, source.Lines[blocks[i + 1].End - 1].Trimmed.End);

        // Of several questions in a row none is a heading.
        if (isQuestion)
            return !Characters.IsQuestionMark(source.Text[below.End - 1]) && !IsLoneQuestion(source, blocks, i - 1);
        return below.Length > line.Length && LostHeadings.EndsSentence(source, blocks[i + 1].End - 1) && !IsItem(source, blocks[i + 1]);
    }

    private static bool IsLoneQuestion(ArticleSource source, IReadOnlyList<BodyBlock> blocks, int i) =>
        i >= 0 && IsLone(blocks[i]) && ShortLines.EndsAsQuestion(source.Text, source.Lines[blocks[i].Start].Trimmed);

    private static bool IsItem(ArticleSource source, BodyBlock block) =>
        LineForms.AtStart(source.Text, source.Lines[block.Start].Trimmed) is LineForm.ListItem or LineForm.NumberedItem;

    private static string? Reason(string text, TextRange line)
    {
        if (line.In(text) == "I.")
            return "because it ends with a full stop";
        if (IsQuotedHeading(text, line))
            return "because it has quotation marks";
        var isCall = text[line.End - 1] == '!' && ShortLines.IsNumber(text, line);
        if (isCall || ShortLines.IsInCapitals(text, line) && text[line.End - 1] is '!' or ':')
            return text[line.End - 1] == '!' ? "because it ends with an exclamation mark" : "because it ends with a colon";
        if (Characters.IsClosingPunctuation(text[line.End - 1]))
            return null;
        if (IsTickerLine(text, line))
            return ReasonOfItem;
        return LineForms.Of(text, line) switch
        {
            LineForm.NumberedItem => ReasonOfItem,
            LineForm.Score => "because it looks like the result of a match",
            LineForm.SmallLetter => "because it begins with a lower-case letter",
            LineForm.Time => "because it is a time of day",
            LineForm.Dateline => "because it is a place and a date",
            LineForm.Measure => "because it is a label with a number",
            LineForm.LifeDates => "because it says when a person was born or died",
            LineForm.Award => "because it names a prize",
            LineForm.SentenceEnd when text.IndexOf(';', line.Start, line.Length) >= 0 => "because it has a semicolon",
            LineForm.SentenceEnd when char.IsLetterOrDigit(text[line.End - 1]) => "because a sentence ends inside it",
            _ => null,
        };
    }

    /// <summary><c>+++ 15:58 Schools stay closed +++</c></summary>
    private static bool IsTickerLine(string text, TextRange line) =>
        line.Length > 6
        && string.CompareOrdinal(text, line.Start, "+++", 0, 3) == 0
        && string.CompareOrdinal(text, line.End - 3, "+++", 0, 3) == 0;

    /// <summary>‘A wall of water’: what someone says as a paragraph ends with a full stop or another sign.</summary>
    private static bool IsQuotedHeading(string text, TextRange line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && !Characters.IsWordPart(text[start]))
            start++;
        while (end > start && (Characters.IsQuotationMark(text[end - 1]) || text[end - 1] == '\''))
            end--;
        if (start == end || char.IsLower(text[start]) || Characters.IsClosingPunctuation(text[end - 1]))
            return false;
        var bare = new TextRange(start, end);
        for (var i = line.Start; i < line.End; i++)
        {
            if (Characters.IsOpeningMark(text[i]) || Characters.IsDoubleQuotationMark(text[i]))
                return !ShortLines.HasSentenceEnd(text, bare) && LineForms.Of(text, bare) is LineForm.Words or LineForm.Time;
        }

        return false;
    }
}
