using NewsContent.Text.Attribution;
using NewsContent.Text.Rules;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <content>What is wrong with the marks of quotations, told at its place.</content>
internal sealed partial class QuotedPassages
{
    /// <summary>How much of an open quotation a message repeats, in UTF-16 code units.</summary>
    private const int LongestExcerpt = 24;

    /// <summary>An open quotation by its first words, so that an author finds it without a column.</summary>
    private static string NameOf(string mark, string text, int offset)
    {
        var words = Excerpt.Of(text.Substring(offset, Math.Min(text.Length - offset, 2 * LongestExcerpt)).Trim(), LongestExcerpt);
        return words.Length == 0 ? $"The quotation that opens here with {mark}" : $"The quotation “{words}”";
    }

    private void Report(QuotationProblem problem, IReadOnlyList<PassageSyntax> passages)
    {
        var passage = passages[problem.ParagraphIndex];
        var mark = problem.Range.In(passage.Text);
        var range = passage.InFile(problem.Range);

        string? otherMark = null;
        TextRange? other = null;
        if (problem is { OtherParagraphIndex: { } otherIndex, OtherRange: { } otherRange })
        {
            var otherPassage = passages[otherIndex];
            otherMark = otherRange.In(otherPassage.Text);
            other = otherPassage.InFile(otherRange);
        }

        switch (problem.Fault)
        {
            case QuotationFault.NeverCloses:
                var before = other is { } next ? $", before {otherMark} opens the next one at line {problems.LineNumber(next.Start)}" : "";
                problems.Add(ArticleRules.QuotationNeverCloses, range, other, NameOf(mark, passage.Text, problem.Range.End), before);
                break;
            case QuotationFault.ClosesWithoutOpening:
                problems.Add(ArticleRules.ClosingMarkWithoutOpening, range, other, mark);
                break;
            case QuotationFault.MixedMarks:
                problems.Add(ArticleRules.MixedMarks, range, other, otherMark ?? "", mark);
                break;
        }
    }

    /// <summary>Names that are a slip away from a listed one: in the text, in labels and in notes.</summary>
    private void ReportMisspelt(AttributionResult found, CancellationToken cancellation)
    {
        PassageSyntax[] passages = [.. _passages.Select(static entry => entry.Syntax)];
        NameSpelling.Report(Listed, found, passages, _labels.Concat(_notes.Names), problems, cancellation);
    }

    private void ReportRunningOn(AttributionResult found)
    {
        if (found.Reading is null)
            return;
        foreach (
            var (quotation, clause) in found
                .Reading.ReportedInside.OrderBy(static entry => entry.Key)
                .Select(static entry => (entry.Key, entry.Value))
        )
        {
            if (_notes.At(quotation) is { SaysSpeaker: true } || _turns.ContainsKey(quotation))
                continue;
            var pieces = _quotations[quotation].Pieces;
            var (opening, last) = (InFile(pieces[0], pieces[0].Marked), pieces[pieces.Count - 1]);
            var (passage, syntax) = _passages[clause.PassageIndex];
            problems.Add(
                ArticleRules.QuotationRunsOn,
                syntax.InFile(clause.Range),
                new TextRange(opening.Start, opening.Start + 1),
                clause.Range.In(passage.Text),
                problems.LineNumber(opening.Start),
                problems.LineNumber(InFile(last, last.Marked).End)
            );
        }
    }
}
