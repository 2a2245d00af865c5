using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Where a text is code, in which no sign means anything but itself.</summary>
internal sealed class CodeRanges
{
    private readonly List<TextRange> _ranges;

    /// <param name="document">The parsed text.</param>
    /// <param name="hasIndented">Whether indented lines are code: in MDX they are none.</param>
    public CodeRanges(MarkdownDocument document, bool hasIndented)
    {
        var blocks = document
            .Descendants<Markdig.Syntax.CodeBlock>()
            .Where(block => hasIndented || block is FencedCodeBlock)
            .Select(static block => new TextRange(block.Span.Start, block.Span.End + 1));
        var inlines = document.Descendants<CodeInline>().Select(static inline => new TextRange(inline.Span.Start, inline.Span.End + 1));
        _ranges = [.. blocks.Concat(inlines).OrderBy(static range => range.Start)];
    }

    /// <summary>The end of the code that holds a place; null when none does.</summary>
    public int? EndAt(int place)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End <= place)
                low = middle + 1;
            else if (_ranges[middle].Start > place)
                high = middle - 1;
            else
                return _ranges[middle].End;
        }

        return null;
    }

    public bool Has(int place) => EndAt(place) is not null;
}
