using NewsContent;

namespace NewsReader.Views;

/// <summary>The quotations that stand in a block, whatever it is made of.</summary>
internal static class BlockQuotes
{
    /// <summary>The quotations in reading order.</summary>
    public static IEnumerable<Quote> Of(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Quotes,
            ListBlock list => list.Items.SelectMany(static item => item.Blocks).SelectMany(Of),
            BlockQuotation quotation => quotation.Blocks.SelectMany(Of),
            Footnote note => note.Blocks.SelectMany(Of),
            Table table => table.Rows.Prepend(table.Header).SelectMany(static row => row.Cells).SelectMany(Of),
            Figure figure => figure.Caption?.Quotes ?? [],
            CodeBlock or Divider => [],
            _ => throw new InvalidOperationException($"There is a new kind of block: {block}"),
        };
}
