using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of what is above the date beside header lines: headline, kicker and summary.</summary>
internal static class HeaderFixes
{
    /// <summary>
    /// Signs around the headline are certainly none of its words; a whole line is taken out only by someone who looks, and of other formats
    /// nothing is thrown away.
    /// </summary>
    public static IEnumerable<FixProposal> OtherFormat(FixContext context)
    {
        SourceLine? below = context.Line.Index + 1 < context.Source.Lines.Count ? context.Source.Lines[context.Line.Index + 1] : null;
        if (MarkedHeadline.Of(context.Source, context.Line, below) is not { Headline: { } headline } marked)
            yield break;
        var words = headline.In(context.Source.Text);
        TextEdit[] edits =
            marked.LineCount > 1 && below is { } underline
                ? [FixContext.Delete(context.WholeLine(underline))]
                : [new TextEdit(marked.Range, words)];
        yield return new FixProposal($"Write only the words “{words}”", marked.LineCount == 1, edits);
    }

    /// <summary>Only the author knows which line is the headline.</summary>
    public static IEnumerable<FixProposal> HeadlineNotClear(FixContext context)
    {
        if (context.Article.Summary is { } summary && context.Problem.Range.Start >= summary.Range.Start)
        {
            var range = context.Line.Trimmed;
            if (NamesAlone.Are(context.Words))
                yield return new FixProposal("Write “By:” before it", false, FixContext.Insert(range.Start, HeaderFields.By.Name + " "));
            yield return new FixProposal("Make it the summary: end it with a full stop", false, FixContext.Insert(range.End, "."));
        }
        else if (HeadlineRule.IsKicker(context.Source, context.Line))
        {
            yield return new FixProposal(
                "Keep it as the headline: put a \\ before the line",
                false,
                FixContext.Insert(context.Line.Trimmed.Start, "\\")
            );
        }
        else
        {
            yield return new FixProposal(
                "Make it the kicker: write it in capitals",
                false,
                new TextEdit(context.Line.Trimmed, context.Words.ToUpperInvariant())
            );
        }
    }

    /// <summary>A second paragraph joins the first, when nothing but blank lines is between the two.</summary>
    public static IEnumerable<FixProposal> SummaryNotValid(FixContext context)
    {
        if (DateBelow(context) is { } date)
        {
            var words = context.Source.Words(date);
            yield return new FixProposal(
                $"Move the date line {words} up to here",
                false,
                FixContext.Insert(context.Line.Full.Start, words + context.LineEnd + context.LineEnd),
                FixContext.Delete(context.WholeLine(date))
            );
        }

        var above = context.Line.Index - 1;
        while (above > 0 && context.Source.Lines[above].IsBlank)
            above--;
        var start = context.Source.Lines[above].Full.End;
        var end = context.Line.Full.Start;
        if (context.Line.Index - above > 1)
            yield return new FixProposal("Join the two paragraphs", false, new TextEdit(new TextRange(start, end), context.LineEnd));
        yield return new FixProposal("Delete this line", false, FixContext.Delete(context.WholeLine(context.Line)));
    }

    /// <summary>
    /// The date line below a paragraph that is alone between blank lines, as one of the text does; null where it does not.
    /// </summary>
    private static SourceLine? DateBelow(FixContext context)
    {
        const int MostLines = 8;
        var lines = context.Source.Lines;
        var next = context.Line.Index + 1;
        if (next >= lines.Count || !lines[next].IsBlank)
            return null;
        for (var i = next; i < lines.Count && i < next + MostLines; i++)
        {
            var reading = DateLine.Read(context.Source.WordsWithoutDirection(lines[i]), context.Source.HeaderLanguage);
            if (reading.Date is not null)
                return lines[i];
        }

        return null;
    }

    /// <summary>A title after a name and its comma put into brackets, and the byline without what is beside a name.</summary>
    public static IEnumerable<FixProposal> Title(FixContext context)
    {
        if (InBrackets(context) is { } proposal)
            yield return proposal;
        yield return WithoutTitle(context);
    }

    /// <summary>Null for what is elsewhere than after a comma, and for an address.</summary>
    private static FixProposal? InBrackets(FixContext context)
    {
        var (text, start) = (context.Source.Text, context.Problem.Range.Start);
        while (start > context.Line.Trimmed.Start && Characters.IsBlank(text[start - 1]))
            start--;
        var title = context.Problem.Range.In(text).Trim();
        if (start == context.Line.Trimmed.Start || text[start - 1] is not (',' or '\u060C') || title.Any(IsNoRole))
            return null;
        return new FixProposal(
            $"Write “({title})” after the name",
            false,
            new TextEdit(new TextRange(start - 1, context.Problem.Range.End), $" ({title})")
        );
    }

    /// <summary>A sign of an address, or one that would end the brackets.</summary>
    private static bool IsNoRole(char c) => c is '@' or '(' or ')' or '<' or '[' or '|';

    private static FixProposal WithoutTitle(FixContext context)
    {
        var (text, start) = (context.Source.Text, context.Problem.Range.Start);
        var end = context.Problem.Range.End;

        // A title before the name takes the blank behind it along, and one behind it the comma before.
        var next = end;
        while (next < context.Line.Trimmed.End && Characters.IsBlank(text[next]))
            next++;
        var isBefore = next > end && next < context.Line.Trimmed.End && char.IsLetter(text[next]);
        if (isBefore)
            end = next;
        while (
            !isBefore
            && start > context.Line.Trimmed.Start
            && (Characters.IsBlank(text[start - 1]) || text[start - 1] is ',' or ';' or '\u060C')
        )
        {
            start--;
        }

        return new FixProposal($"Remove “{context.Problem.Range.In(text).Trim()}”", false, FixContext.Delete(new TextRange(start, end)));
    }
}
