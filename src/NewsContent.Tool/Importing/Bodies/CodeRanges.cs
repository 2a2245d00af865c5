using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Where a text is code, in which no sign means anything but itself.</summary>
internal sealed class CodeRanges
{
    private readonly List<TextRange> _ranges;

    private CodeRanges(IEnumerable<TextRange> ranges) => _ranges = [.. ranges.OrderBy(static range => range.Start)];

    /// <summary>The code of a text in Markdown.</summary>
    public static CodeRanges Of(MarkdownDocument document)
    {
        var blocks = document.Descendants<Markdig.Syntax.CodeBlock>().Select(static block => block.Span);
        var inlines = document.Descendants<CodeInline>().Select(static inline => inline.Span);
        return new CodeRanges(blocks.Concat(inlines).Select(static span => new TextRange(span.Start, span.End + 1)));
    }

    /// <summary>The code between fences of a text in MDX: no indented line is code there, and tags end no block.</summary>
    public static CodeRanges OfMdx(string text)
    {
        var ranges = new List<TextRange>();
        var (fence, begun) = ("", 0);
        for (var start = 0; start < text.Length; start = Lines.After(text, start))
        {
            var end = Lines.EndOf(text, start);
            var words = text.AsSpan(start, end - start).Trim();
            if (fence.Length == 0 && (words.StartsWith("```") || words.StartsWith("~~~")))
            {
                (fence, begun) = (words[..SignsIn(words)].ToString(), start);
            }
            else if (fence.Length > 0 && words.StartsWith(fence) && words.Trim(fence[0]).Length == 0)
            {
                ranges.Add(new TextRange(begun, end));
                fence = "";
            }
        }

        if (fence.Length > 0)
            ranges.Add(new TextRange(begun, text.Length));
        return new CodeRanges(ranges);
    }

    private static int SignsIn(ReadOnlySpan<char> words)
    {
        var length = words.IndexOfAnyExcept(words[0]);
        return length < 0 ? words.Length : length;
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
