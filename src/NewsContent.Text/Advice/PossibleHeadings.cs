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

    /// <summary>Why the last line of a text is none: to make it one is to write on.</summary>
    public const string NothingBelow = "as no text stands below it";

    private const string PutSign = "put ## and a blank before it";

    public static void Report(
        ArticleSource source,
        ArticleHeader header,
        IReadOnlyList<BodyBlock> blocks,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        TextRange? question = null;
        var questions = 0;
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
                if (i > 0 || !HeaderAsHeading.IsHeadline(source, header, line))
                    ReportLoneLine(source, line, isAboveText: i == 0 && blocks.Count > 1 && blocks[1].End - blocks[1].Start > 1, problems);
                continue;
            }

            if (!StandsLikeHeading(source, blocks, i))
                continue;
            if (IsQuestion(source.Text, line))
            {
                question ??= line;
                questions++;
            }
            else if (Reason(source.Text, line) is { } reason)
            {
                problems.Add(AdviceRules.PossibleHeading, line, line.In(source.Text), reason, PutSign);
            }
        }

        // A talk has many questions: they are told once.
        if (question is { } first)
            problems.Add(AdviceRules.PossibleHeading, first, first.In(source.Text), ReasonOfQuestions(questions), PutSign);
    }

    /// <summary>The short questions of an article, which are told once.</summary>
    public static IReadOnlyList<TextRange> Questions(ArticleSource source)
    {
        var questions = new List<TextRange>();
        if (PlainTextFormat.Instance.HeaderForAdvice(source) is not { } header)
            return questions;
        var blocks = BodyBlocks.Of(source, header.BodyLineIndex, CancellationToken.None);
        for (var i = 0; i < blocks.Count; i++)
        {
            var line = source.Lines[blocks[i].Start].Trimmed;
            if (blocks[i].Kind != BlockKind.ShortLine && StandsLikeHeading(source, blocks, i) && IsQuestion(source.Text, line))
                questions.Add(line);
        }

        return questions;
    }

    private static void ReportLoneLine(ArticleSource source, TextRange line, bool isAboveText, ProblemList problems) =>
        problems.Add(
            AdviceRules.PossibleHeading,
            line,
            line.In(source.Text),
            isAboveText ? "as it is a dedication above a verse" : NothingBelow,
            isAboveText ? PutSign : "write the section’s text below it"
        );

    private static string ReasonOfQuestions(int questions)
    {
        const string Reason = "as it ends with a question mark";
        return questions == 1 ? Reason : $"{Reason}, and so do {(questions - 1).ToString(NumberFormatInfo.InvariantInfo)} more below";
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
        if (blocks[i].Kind != BlockKind.Text || blocks[i].End - blocks[i].Start > 1)
            return false;
        if (i + 1 == blocks.Count || blocks[i + 1].Kind != BlockKind.Text)
            return false;
        if (i > 0 && IsItem(source, blocks[i - 1]))
            return false;
        var line = source.Lines[blocks[i].Start].Trimmed;
        if (HeadingRule.ExplicitMarkLength(source, source.Lines[blocks[i].Start]) > 0)
            return false;
        if (
            line.Length > HeadingRule.LongestHeading
            || PassageBuilder.IsEscaped(source, source.Lines[blocks[i].Start])
            || LostHeadings.CountWords(source.Text, line) > MostWords
        )
        {
            return false;
        }

        var below = new TextRange(source.Lines[blocks[i + 1].Start].Trimmed.Start, source.Lines[blocks[i + 1].End - 1].Trimmed.End);
        return below.Length > line.Length && LostHeadings.EndsSentence(source, blocks[i + 1].End - 1) && !IsItem(source, blocks[i + 1]);
    }

    private static bool IsItem(ArticleSource source, BodyBlock block) =>
        LineForms.AtStart(source.Text, source.Lines[block.Start].Trimmed) is LineForm.ListItem or LineForm.NumberedItem;

    /// <summary>Whether a short line is a question alone.</summary>
    public static bool IsQuestion(string text, TextRange line)
    {
        if (text[line.End - 1] is not ('?' or '？' or '؟'))
            return false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (Characters.IsOpeningMark(text[i]) || Characters.IsDoubleQuotationMark(text[i]))
                return false;
        }

        // A sentence before the question makes it a paragraph.
        var ends = text.IndexOfAny(['.', '!', '?', ':'], line.Start, line.Length - 1);
        var isAlone = ends < 0 || ends + 1 < line.End && !Characters.IsBlank(text[ends + 1]);
        return isAlone && !char.IsLower(text[line.Start]) && LineForms.AtStart(text, line) is LineForm.Words or LineForm.NumberedItem;
    }

    private static string? Reason(string text, TextRange line)
    {
        if (line.In(text) == "I.")
            return "as it ends with a full stop";
        if (IsQuotedHeading(text, line))
            return "as it has quotation marks";
        if (Characters.IsClosingPunctuation(text[line.End - 1]))
            return null;
        if (IsTickerLine(text, line))
            return "as it begins like an item of a list";
        return LineForms.Of(text, line) switch
        {
            LineForm.NumberedItem => "as it begins like an item of a list",
            LineForm.Score => "as it is the result of a match",
            LineForm.SmallLetter => "as it begins with a small letter",
            LineForm.Time => "as it is a time of day",
            LineForm.Dateline => "as it is a place and a day",
            LineForm.Measure => "as it is a label with a number",
            LineForm.LifeDates => "as it says when somebody was born and died",
            LineForm.Award => "as it names a prize",
            LineForm.SentenceEnd when text.IndexOf(';', line.Start, line.Length) >= 0 => "as it has a semicolon",
            _ => null,
        };
    }

    /// <summary><c>+++ 15:58 Schools stay closed +++</c></summary>
    private static bool IsTickerLine(string text, TextRange line) =>
        line.Length > 6
        && string.CompareOrdinal(text, line.Start, "+++", 0, 3) == 0
        && string.CompareOrdinal(text, line.End - 3, "+++", 0, 3) == 0;

    /// <summary>‘A wall of water’: what somebody says as a paragraph ends with a full stop or another sign.</summary>
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
                return text.IndexOfAny(['.', '!', '?', ';'], bare.Start, bare.Length) < 0 && LineForms.Of(text, bare) == LineForm.Words;
        }

        return false;
    }
}
