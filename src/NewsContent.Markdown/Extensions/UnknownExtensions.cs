using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Tells signs of the extensions that other programs give Markdown: templates, boxes, formulas, tasks. To CommonMark they are words, which
/// readers would see. A backslash before the first sign says that it is a word.
/// </summary>
internal static class UnknownExtensions
{
    /// <summary>Reports each of them at its place.</summary>
    /// <param name="document">What the parser has made of the text.</param>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where in the file the text begins.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public static void Report(
        MarkdownDocument document,
        ArticleSource source,
        int offset,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Inline is null)
                continue;
            if (block is ParagraphBlock)
                ReportRows(source, SourceRanges.Of(block, offset), problems);
            var next = 0;
            foreach (var literal in block.Inline.Descendants<LiteralInline>())
            {
                var range = SourceRanges.Of(literal, offset);
                if (range.Length > 0)
                    next = Report(source.Text, new SignPlace(range, PlaceOf(block, literal)), next, problems, cancellation);
            }
        }
    }

    /// <param name="text">The file.</param>
    /// <param name="place">Words without inlines in them.</param>
    /// <param name="next">The place behind what was told last.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each sign.</param>
    private static int Report(string text, SignPlace place, int next, ProblemList problems, CancellationToken cancellation)
    {
        for (var i = Math.Max(next, place.Words.Start); i < place.Words.End; i++)
        {
            if (!ExtensionSigns.CanBegin(text[i], i == place.Words.Start) || i > 0 && text[i - 1] == '\\')
                continue;
            cancellation.ThrowIfCancellationRequested();
            var line = i == place.Words.Start ? place.Line : LinePlace.Inside;
            if (ExtensionSigns.Find(text, i, line) is not { } found)
                continue;
            var words = Excerpt.Of(found.Range.In(text), 40);
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                found.Range,
                $"“{words}” {found.What}",
                ExtensionSigns.CanBeEscaped(text[found.Range.Start])
                    ? $"{found.Repair} Put a \\ before it to show it as it is."
                    : found.Repair
            );
            next = found.Range.End;
            i = next - 1;
        }

        return next;
    }

    /// <summary>
    /// A line of hyphens and bars between the lines of a paragraph: a table that the lines around it keep from being one.
    /// </summary>
    private static void ReportRows(ArticleSource source, TextRange block, ProblemList problems)
    {
        if (block.Length == 0)
            return;
        for (var i = source.PositionOf(block.Start).LineIndex; i < source.Lines.Count && source.Lines[i].Full.Start < block.End; i++)
        {
            var line = source.Lines[i].Trimmed;
            if (line.Length == 0 || !IsRule(line.In(source.Text)))
                continue;
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                line,
                "These lines look like a table, and become one paragraph.",
                "Leave a blank line above and below the table, and give each of its lines the same bars |."
            );
            return;
        }
    }

    private static bool IsRule(string line) =>
        line.Count(static sign => sign == '-') > 1
        && line.Any(static sign => sign == '|')
        && line.All(static sign => sign is '|' or '-' or ':' or ' ' or '\t');

    private static LinePlace PlaceOf(LeafBlock block, LiteralInline literal)
    {
        if (literal.PreviousSibling is LineBreakInline && literal.Parent == block.Inline)
            return LinePlace.Line;
        if (literal.PreviousSibling is not null || literal.Parent != block.Inline)
            return LinePlace.Inside;
        return block.Parent switch
        {
            ListItemBlock item when item[0] == block => LinePlace.Item,
            QuoteBlock quotation when quotation[0] == block => LinePlace.Quotation,
            Footnote => LinePlace.Inside,
            _ => LinePlace.Block,
        };
    }

    private readonly record struct SignPlace(TextRange Words, LinePlace Line);
}

/// <summary>Where in its block a sign stands.</summary>
internal enum LinePlace
{
    /// <summary>Not at the beginning of a line.</summary>
    Inside,

    /// <summary>At the beginning of a line below the first.</summary>
    Line,

    /// <summary>At the beginning of a block.</summary>
    Block,

    /// <summary>At the beginning of an item of a list.</summary>
    Item,

    /// <summary>At the beginning of a block quotation.</summary>
    Quotation,
}
