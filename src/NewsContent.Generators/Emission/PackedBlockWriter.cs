using NewsContent.CompilerServices;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Writes what an article's paragraphs stand in.</summary>
internal sealed class PackedBlockWriter(PackedNumberWriter numbers, PackedTextWriter text, PackedQuoteWriter speakers)
{
    /// <summary>Whether anything is to be written: plain text has paragraphs alone.</summary>
    public static bool IsNeeded(ArticleSyntax article) =>
        article.LeadBlocks is not null || article.Sections.Any(static section => section.Blocks is not null);

    public void Write(ArticleSyntax article)
    {
        WriteBlocks(article.LeadBlocks, article.LeadCount);
        foreach (var section in article.Sections)
            WriteBlocks(section.Blocks, section.ParagraphCount);
    }

    private void WriteBlocks(IReadOnlyList<BlockSyntax>? blocks, int paragraphCount) =>
        WriteBlocks(blocks ?? [.. Enumerable.Repeat(ParagraphBlockSyntax.Instance, paragraphCount)]);

    private void WriteBlocks(IReadOnlyList<BlockSyntax> blocks)
    {
        numbers.Number(blocks.Count, PackedWidths.Blocks);
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(BlockSyntax block)
    {
        switch (block)
        {
            case ParagraphBlockSyntax:
                WriteKind(PackedBlock.Paragraph);
                break;
            case ListSyntax list:
                WriteList(list);
                break;
            case BlockQuotationSyntax quotation:
                WriteKind(PackedBlock.Quotation);
                numbers.Number(speakers.NumberOf(quotation.Speaker), PackedWidths.QuoteSpeaker);
                WriteBlocks(quotation.Blocks);
                break;
            case FigureSyntax figure:
                WriteFigure(figure);
                break;
            case TableSyntax table:
                WriteTable(table);
                break;
            case CodeSyntax code:
                WriteKind(PackedBlock.Code);
                text.Stretch(numbers, code.Code);
                text.OptionalStretch(numbers, code.Language);
                break;
            case DividerSyntax:
                WriteKind(PackedBlock.Divider);
                break;
            case FootnoteSyntax footnote:
                WriteKind(PackedBlock.Footnote);
                text.Stretch(numbers, footnote.Label);
                WriteBlocks(footnote.Blocks);
                break;
            default:
                throw new InvalidOperationException($"The packed form has no place for {block}.");
        }
    }

    private void WriteList(ListSyntax list)
    {
        WriteKind(PackedBlock.List);
        numbers.Flag(list.IsOrdered);
        if (list.IsOrdered)
            numbers.Number(list.Start, PackedWidths.ListStart);
        numbers.Number(list.Items.Count, PackedWidths.Blocks);
        foreach (var item in list.Items)
            WriteBlocks(item);
    }

    private void WriteFigure(FigureSyntax figure)
    {
        WriteKind(PackedBlock.Figure);
        text.Stretch(numbers, figure.Target);
        text.Stretch(numbers, figure.AlternativeText);
        text.OptionalStretch(numbers, figure.Title);
        text.OptionalStretch(numbers, figure.Credit);
        numbers.Flag(figure.HasCaption);
    }

    private void WriteTable(TableSyntax table)
    {
        WriteKind(PackedBlock.Table);
        numbers.Number(table.Alignments.Count, PackedWidths.Columns);
        foreach (var alignment in table.Alignments)
            numbers.Number(alignment, PackedWidths.ColumnAlignment);
        numbers.Number(table.RowCount, PackedWidths.Blocks);
    }

    private void WriteKind(PackedBlock kind) => numbers.Number((int)kind, PackedWidths.BlockKind);
}
