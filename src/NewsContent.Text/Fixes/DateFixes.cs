using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of the date line.</summary>
internal static class DateFixes
{
    /// <summary>The line above keys in another language than YAML, which are not read.</summary>
    private const string UnreadSign = "+++";

    public static IEnumerable<FixProposal> DateMissing(FixContext context)
    {
        var (problem, end) = (context.Problem, context.LineEnd);
        var isAtEnd = problem.Range.Length == 0;

        // The text keeps the blank line above it; the repeated headline stands directly under the date.
        var isText = !isAtEnd && !(context.Article.Headline is { } headline && HeadlineRule.SameWords(context.Words, headline.Text));
        if (problem.Related is { } below)
        {
            var line = context.LineAt(below.Range.Start);
            var date = below.Range.In(context.Source.Text);
            yield return new FixProposal(
                $"Move the date line {date} up to here",
                false,
                FixContext.Insert(context.Line.Full.Start, date + end + (isText ? end : "")),
                FixContext.Delete(context.WholeLine(line))
            );
        }
        else if (context.Options.Today is { } today)
        {
            var date = Calendar.Iso(today.Year, today.Month, today.Day);

            // A date above keys that are not read would stand above what is no text.
            if (context.Article.Format != PlainTextFormat.Instance && context.Words == UnreadSign)
                yield break;
            yield return new FixProposal(
                $"Write today’s date, {date}, {(isAtEnd ? "at the end" : "above this line")}",
                false,
                isAtEnd
                    ? FixContext.Insert(context.Line.Full.End, end + date)
                    : FixContext.Insert(context.Line.Full.Start, date + end + (isText ? end : ""))
            );
        }
    }

    public static IEnumerable<FixProposal> DateNotValid(FixContext context)
    {
        var range = Characters.WithoutDirectionMarks(context.Source.Text, context.Problem.Range);
        var reading = DateLine.Read(context.Source.Words(range));
        var location = reading.Place is { } place ? $"{HeaderFields.Location.Name} {place}" : null;
        if (context.Problem.Related is not null)
        {
            if (location is not null)
                yield return new FixProposal($"Write “{location}”", false, new TextEdit(context.Problem.Range, location));
            yield return new FixProposal("Delete this line: the date is below", false, FixContext.Delete(context.WholeLine(context.Line)));
            yield return new FixProposal(
                "Keep it as text: put a \\ before the line",
                false,
                FixContext.Insert(context.Line.Trimmed.Start, "\\")
            );
            yield break;
        }

        foreach (var date in reading.Corrections)
        {
            yield return location is null
                ? new FixProposal($"Write {date}", reading.IsCertain, new TextEdit(context.Problem.Range, date))
                : new FixProposal(
                    $"Write “{location}” and {date}",
                    false,
                    new TextEdit(context.Problem.Range, location + context.LineEnd + date)
                );
        }
    }
}
