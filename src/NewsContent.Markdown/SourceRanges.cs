using NewsContent.Text;

namespace NewsContent.Markdown;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;

/// <summary>Where nodes are in the file.</summary>
internal static class SourceRanges
{
    /// <summary>The place of a node; empty, and at the beginning of the parsed text, for one that the parser has made up.</summary>
    /// <param name="node">The node.</param>
    /// <param name="offset">Where in the file the parsed text begins.</param>
    public static TextRange Of(MarkdownObject node, int offset) =>
        node.Span.IsEmpty || node.Span.Start < 0
            ? new TextRange(offset, offset)
            : new TextRange(offset + node.Span.Start, offset + node.Span.End + 1);
}
