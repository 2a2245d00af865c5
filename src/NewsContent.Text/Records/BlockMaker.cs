using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the blocks of a lead or section; each paragraph in them is the next one of the body.</summary>
internal sealed class BlockMaker(IReadOnlyList<Paragraph> paragraphs, PictureMaker pictures)
{
    private int _next;

    /// <summary>The blocks; where none are given, so many paragraphs that are by themselves.</summary>
    public IReadOnlyList<Block> Make(IReadOnlyList<BlockSyntax>? blocks, int paragraphCount) =>
        blocks is null ? Next(paragraphCount) : Make(blocks);

    private IReadOnlyList<Block> Make(IReadOnlyList<BlockSyntax> blocks) => [.. blocks.Select(Make)];

    private Block Make(BlockSyntax block) =>
        block switch
        {
            ParagraphBlockSyntax => Next(),
            ListSyntax list => new ListBlock([.. list.Items.Select(item => new ListItem(Make(item)))])
            {
                IsOrdered = list.IsOrdered,
                Start = list.Start,
            },
            BlockQuotationSyntax quotation => new BlockQuotation(Make(quotation.Blocks))
            {
                Speaker = RecordMaker.MakeSpeaker(quotation.Speaker),
            },
            FigureSyntax figure => new Figure(
                pictures.Place(new Image(figure.Target, figure.AlternativeText) { Title = figure.Title, Credit = figure.Credit }),
                figure.HasCaption ? Next() : null
            ),
            TableSyntax table => Make(table),
            CodeSyntax code => new CodeBlock(code.Code, code.Language),
            DividerSyntax => new Divider(),
            FootnoteSyntax footnote => new Footnote(footnote.Label, Make(footnote.Blocks)),
            _ => throw new InvalidOperationException($"The records have no block for {block}."),
        };

    private Table Make(TableSyntax table)
    {
        var columns = table.Alignments.Count;
        var header = new TableRow(Next(columns));
        var rows = Enumerable.Range(0, table.RowCount).Select(_ => new TableRow(Next(columns)));
        return new Table(table.Alignments.Select(static alignment => (ColumnAlignment)alignment), header, rows);
    }

    private Paragraph Next() => paragraphs[_next++];

    private IReadOnlyList<Paragraph> Next(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];
}
