using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;

/// <summary>
/// Tells blocks that CommonMark takes for something else than their author did: dates and signatures that become lists or text.
/// </summary>
internal sealed class MistakenBlocks(ArticleSource source, PassageReader passages, ProblemList problems)
{
    private const int MostDays = 31;
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    /// <summary>A paragraph that begins with a date or a year is a list: <c>7. Februar</c>, <c>1986. A good year.</c></summary>
    public void ReportNumber(ListBlock list)
    {
        if (!list.IsOrdered || list.Count != 1 || list[0] is not ListItemBlock { Order: var number } item)
            return;
        var isYear = number is >= FirstYear and <= LastYear;
        if (!isYear && !(number is > 0 and <= MostDays && BeginsWithMonth(item)))
            return;
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            TextRange.At(passages.RangeOf(item).Start, 1),
            $"This line becomes a numbered list with one item, number {number}.",
            $"Write {number}\\. if a sentence begins here with a {(isYear ? "year" : "date")}."
        );
    }

    /// <summary>A name after a hyphen below a quotation’s words is an item of a list, and no speaker.</summary>
    public void ReportItem(QuoteBlock quotation)
    {
        if (quotation.LastChild is not ListBlock { IsOrdered: false, Count: 1 } list || quotation.Count < 2)
            return;
        if (quotation[quotation.Count - 2] is not ParagraphBlock words || !IsBelow(words, list))
            return;
        var range = passages.RangeOf(list);
        if (SignatureLine.IsName(source.Text, new TextRange(Math.Min(range.Start + 2, range.End), range.End)))
        {
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                range,
                "This line is a list item, so the quotation has no speaker.",
                "Write a dash (— or --) before the speaker’s name. If it is a list, put a blank line above it."
            );
        }
    }

    /// <summary>
    /// A line that says who speaks above the last line: what follows would be the same speaker’s, or what is above the next line that says
    /// who speaks.
    /// </summary>
    /// <param name="quotation">The block quotation.</param>
    /// <param name="signature">Its last line where that says who speaks; null where it does not.</param>
    public void ReportWithin(QuoteBlock quotation, SignatureLine? signature)
    {
        if (signature is not null)
        {
            foreach (var inner in quotation.OfType<QuoteBlock>())
            {
                if (SignatureLine.Find(inner, source, passages) is { } other)
                    ReportFollowed(other.Range);
            }
        }

        foreach (var paragraph in quotation.OfType<ParagraphBlock>())
        {
            var range = passages.RangeOf(paragraph);
            var first = source.PositionOf(range.Start).LineIndex;
            for (var i = first; i <= source.PositionOf(range.End).LineIndex; i++)
            {
                var start = i == first ? range.Start : WordsOf(source.Lines[i]);
                var line = new TextRange(start, Math.Max(start, source.Lines[i].Trimmed.End));
                var isFirstOfAll = i == first && quotation[0] == paragraph;
                if (isFirstOfAll || signature?.Range.Start == line.Start || !SignatureLine.IsAmongLines(source.Text, line))
                    continue;
                ReportFollowed(line);
            }
        }
    }

    private void ReportFollowed(TextRange line) =>
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            line,
            "This line names the speaker, but more of the quotation follows.",
            "Make it the last line, with the role after a comma. Put a line without > before another quotation."
        );

    /// <summary>Where the words of a line of a block quotation begin.</summary>
    private int WordsOf(SourceLine line)
    {
        var start = line.Trimmed.Start;
        while (start < line.Trimmed.End && (source.Text[start] == '>' || Characters.IsBlank(source.Text[start])))
            start++;
        return start;
    }

    /// <summary>A block quotation of nothing but the line that says who speaks, below or in the one whose words they are.</summary>
    /// <param name="quotation">The block quotation.</param>
    /// <param name="previous">The block that was read before it, or null.</param>
    public void ReportAlone(QuoteBlock quotation, Block? previous)
    {
        var isBeside = quotation.Parent is QuoteBlock || previous is QuoteBlock && previous.Parent == quotation.Parent;
        if (isBeside && quotation.Count == 1 && quotation[0] is ParagraphBlock paragraph)
            ReportSignature(passages.RangeOf(paragraph), "Delete the blank line above it, and write one > before it.");
    }

    /// <summary>A line that says who speaks belongs to the block quotation above it.</summary>
    /// <param name="paragraph">The line.</param>
    /// <param name="previous">The block that was read before it, or null.</param>
    public void ReportOutside(ParagraphBlock paragraph, Block? previous)
    {
        if (previous is QuoteBlock && previous.Parent == paragraph.Parent)
            ReportSignature(passages.RangeOf(paragraph), "Write > before it, and on the blank line above it.");
    }

    private void ReportSignature(TextRange range, string repair)
    {
        if (SignatureLine.DashLengthOf(source.Text, range) == 0 || range.In(source.Text).Contains('\n'))
            return;
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            range,
            "This line names the speaker, but it is outside the quotation above it.",
            repair
        );
    }

    private bool BeginsWithMonth(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
            return false;
        var words = passages.RangeOf(paragraph).In(source.Text);
        var end = 0;
        while (end < words.Length && !char.IsWhiteSpace(words[end]) && words[end] is not (',' or ':' or ';'))
            end++;
        return MonthNames.Read(words.Substring(0, end)) > 0;
    }

    private bool IsBelow(Block above, Block below) =>
        source.PositionOf(passages.RangeOf(below).Start).LineIndex == source.PositionOf(passages.RangeOf(above).End).LineIndex + 1;
}
