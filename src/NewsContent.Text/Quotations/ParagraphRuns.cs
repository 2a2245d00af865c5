using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>Which paragraphs a quotation can run on through: those that follow each other in the same blocks.</summary>
internal static class ParagraphRuns
{
    /// <summary>The lengths of the runs, in reading order: together as many paragraphs as the blocks take.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<BlockSyntax> blocks)
    {
        var runs = new List<int>();
        Add(blocks, runs);
        return runs;
    }

    private static void Add(IReadOnlyList<BlockSyntax> blocks, List<int> runs)
    {
        var length = 0;
        foreach (var block in blocks)
        {
            if (block is ParagraphBlockSyntax)
            {
                length++;
                continue;
            }

            End(runs, ref length);
            AddWithin(block, runs);
        }

        End(runs, ref length);
    }

    private static void AddWithin(BlockSyntax block, List<int> runs)
    {
        switch (block)
        {
            case ListSyntax list:
                foreach (var item in list.Items)
                    Add(item, runs);
                break;
            case BlockQuotationSyntax quotation:
                Add(quotation.Blocks, runs);
                break;
            case FootnoteSyntax footnote:
                Add(footnote.Blocks, runs);
                break;
            default:
                // A caption or a cell is a run of its own.
                runs.AddRange(Enumerable.Repeat(1, block.ParagraphCount));
                break;
        }
    }

    private static void End(List<int> runs, ref int length)
    {
        if (length > 0)
            runs.Add(length);
        length = 0;
    }
}
