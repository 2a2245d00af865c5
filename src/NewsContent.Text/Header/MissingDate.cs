using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// The block in the summary's place where no date line parts summary and text: it may be the text's first paragraph. The header
/// cannot tell; the parser asks the text, and says what it found by <see cref="MissingDate.Settle"/>.
/// </summary>
/// <param name="First">The line on which the block begins.</param>
/// <param name="Below">The line that follows the header; null at the end of the file.</param>
internal sealed record UndecidedBlock(SourceLine First, SourceLine? Below);

/// <summary>Says that the date line is missing, and where it belongs.</summary>
internal static class MissingDate
{
    private const string Form = "such as 2026-02-07";

    /// <summary>Takes the undecided block for what it is, and reports the missing date at its place.</summary>
    /// <param name="header">A header with such a block.</param>
    /// <param name="isText">Whether the block is text; else it is the summary.</param>
    /// <param name="source">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Settle(ArticleHeader header, bool isText, ArticleSource source, ProblemList problems)
    {
        var (first, below) = header.Undecided!;
        header.Undecided = null;
        if (isText)
            header.Summary = null;
        Report(header, isText ? first : below, source, problems);
    }

    /// <summary>Reports it above a line, with which the text begins.</summary>
    /// <param name="header">The header; it is reported where the text begins.</param>
    /// <param name="line">The line; null when the file ends before it.</param>
    /// <param name="source">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="isHeadline">Whether the line is the headline again.</param>
    public static void Report(ArticleHeader header, SourceLine? line, ArticleSource source, ProblemList problems, bool isHeadline = false)
    {
        if (line is not { } next)
        {
            var end = source.Lines.Last(static line => !line.IsBlank).Trimmed.End;
            problems.Add(
                ArticleRules.DateMissing,
                new TextRange(end, end),
                $"The file ends without one. Write a date line {Form} below the headline and the summary, and the text below it."
            );
            header.BodyLineIndex = source.Lines.Count;
            return;
        }

        // What belongs directly below the date is the headline again, and nothing else.
        var between = isHeadline ? "" : ", with a blank line between the two";
        problems.Add(ArticleRules.DateMissing, next.Trimmed, $"Write it on a line of its own above this line, {Form}{between}.");
        header.BodyLineIndex = next.Index;
    }
}
