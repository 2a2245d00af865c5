using System.Globalization;
using NewsContent.Text.Body;
using NewsContent.Text.Notes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// Headings without a sign among questions that are text: in a talk the one who asks says "Tell us about the boats" too. What it is only
/// its author knows.
/// </summary>
internal static class HeadingsAmongQuestions
{
    /// <summary>What to write before a line that is a heading and may be text.</summary>
    public const string PutSign = "If it is text, put a \\ before it. If it is a heading, put ## and a space before it.";

    /// <summary>One question is a figure of speech.</summary>
    private const int FewestQuestions = 2;

    /// <summary>Who asks speaks shortly; a longer paragraph is the text's own.</summary>
    private const int LongestQuestion = 200;

    /// <summary>Reports them. A question after a label is a turn, and says nothing about lines without one.</summary>
    public static void Report(
        ArticleSource source,
        IReadOnlyList<BodyBlock> blocks,
        LineLabels? labels,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var headings = new List<TextRange>();
        var (alone, questions) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (HasNoSign(source, blocks[i]) && !IsAboveList(source, blocks, i) && IsInWords(source.Words(source.Lines[blocks[i].Start])))
                headings.Add(source.Lines[blocks[i].Start].Trimmed);
            if (i + 1 == blocks.Count || QuestionAt(source, blocks[i], labels) is not { } question)
                continue;
            questions++;
            alone += IsOneSentence(source.Text, question) ? 1 : 0;
        }

        if (alone < FewestQuestions || headings.Count == 0)
            return;

        // Where there are more headings than questions they are most likely what they are read as, and are told once.
        var told = headings.Count > questions ? 1 : headings.Count;
        for (var i = 0; i < told; i++)
            Add(headings[i], more: headings.Count > questions ? headings.Count - 1 : 0);

        void Add(TextRange heading, int more) =>
            problems.Add(
                AdviceRules.PossibleHeading,
                heading,
                heading.In(source.Text),
                (more == 0 ? "" : $"like {Number(more)} other{(more == 1 ? "" : "s")}, ")
                    + $"although the {Number(questions)} questions in this text are read as text",
                PutSign,
                "a heading"
            );
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);

    /// <summary>Whether a block is a heading, and neither a sign nor a name says so.</summary>
    public static bool HasNoSign(ArticleSource source, BodyBlock block)
    {
        if (block.Kind != BlockKind.Heading)
            return false;
        var line = source.Lines[block.Start];
        return HeadingRule.ExplicitMarkLength(source, line) == 0 && NoteFinder.AtHeading(source.Text, line.Trimmed) is null;
    }

    /// <summary>Nobody answers with a list; what someone says may begin with a dash.</summary>
    private static bool IsAboveList(ArticleSource source, IReadOnlyList<BodyBlock> blocks, int heading)
    {
        if (heading + 1 == blocks.Count)
            return false;
        var line = source.Lines[blocks[heading + 1].Start].Trimmed;
        return source.Text[line.Start] is not ('-' or '–' or '—' or '―')
            && LineForms.AtStart(source.Text, line) is LineForm.ListItem or LineForm.NumberedItem;
    }

    /// <summary>Nobody asks in capitals, or by number.</summary>
    private static bool IsInWords(string words)
    {
        var isNumbered = char.IsDigit(words[0]) || words.Length > 1 && words[1] == '\u3001';
        return !isNumbered && (words.Any(char.IsLower) || !words.Any(char.IsUpper));
    }

    /// <summary>A short paragraph that ends with a question mark, quotes nobody and has no label; null of another one.</summary>
    private static TextRange? QuestionAt(ArticleSource source, BodyBlock block, LineLabels? labels)
    {
        if (labels?.BeginsTurn(block.Start) == true)
            return null;
        var text = source.Text;
        var range = new TextRange(source.Lines[block.Start].Trimmed.Start, source.Lines[block.End - 1].Trimmed.End);
        if (block.Kind != BlockKind.Text || HeadingRule.ExplicitMarkLength(source, source.Lines[block.Start]) > 0)
            return null;
        var isQuestion = range.Length <= LongestQuestion && Characters.IsQuestionMark(text[range.End - 1]);
        for (var i = range.Start; isQuestion && i < range.End; i++)
            isQuestion = !Characters.IsOpeningMark(text[i]) && !Characters.IsDoubleQuotationMark(text[i]);
        return isQuestion ? range : null;
    }

    /// <summary>No sentence ends before it: "Why? Nobody knows. Who asks?" is a paragraph.</summary>
    private static bool IsOneSentence(string text, TextRange question)
    {
        for (var i = question.Start; i < question.End - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' && Characters.IsBlank(text[i + 1]))
                return false;
        }

        return true;
    }
}
