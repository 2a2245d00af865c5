using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>Paragraphs that follow each other, so that a quotation can run on through them.</summary>
/// <param name="Length">How many they are.</param>
/// <param name="Quotation">The block quotation whose paragraphs they are; null for others.</param>
/// <param name="IsIntroduced">Whether the paragraph right above the block quotation ends with a colon: “Eva Holm said:”.</param>
/// <param name="IsNested">Whether they are in a list, a table, a caption or a note.</param>
internal readonly record struct ParagraphRun(
    int Length,
    BlockQuotationSyntax? Quotation = null,
    bool IsIntroduced = false,
    bool IsNested = false
);

/// <summary>Which paragraphs a quotation can run on through: those that follow each other in the same blocks.</summary>
internal sealed class ParagraphRuns
{
    private readonly IReadOnlyList<PassageSyntax> _paragraphs;
    private readonly List<ParagraphRun> _runs = [];
    private int _next;
    private int _depth;

    private ParagraphRuns(IReadOnlyList<PassageSyntax> paragraphs, int first) => (_paragraphs, _next) = (paragraphs, first);

    /// <summary>
    /// The runs, in reading order: together as many paragraphs as the blocks take. All paragraphs of a block quotation are one run.
    /// </summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="paragraphs">All paragraphs of the body.</param>
    /// <param name="first">The index of the first one in the blocks.</param>
    public static IReadOnlyList<ParagraphRun> Of(IReadOnlyList<BlockSyntax> blocks, IReadOnlyList<PassageSyntax> paragraphs, int first)
    {
        var runs = new ParagraphRuns(paragraphs, first);
        runs.Add(blocks);
        return runs._runs;
    }

    private void Add(IReadOnlyList<BlockSyntax> blocks)
    {
        var length = 0;
        foreach (var block in blocks)
        {
            if (block is ParagraphBlockSyntax)
            {
                length++;
                continue;
            }

            var isIntroduced = length > 0 && EndsWithColon(_paragraphs[_next + length - 1].Text);
            End(ref length);
            AddWithin(block, isIntroduced);
        }

        End(ref length);
    }

    private void AddWithin(BlockSyntax block, bool isIntroduced)
    {
        _depth++;
        switch (block)
        {
            case ListSyntax list:
                foreach (var item in list.Items)
                    Add(item);
                break;
            case BlockQuotationSyntax { ParagraphCount: > 0 } quotation:
                Add(new ParagraphRun(quotation.ParagraphCount, quotation, isIntroduced));
                break;
            case FootnoteSyntax footnote:
                Add(footnote.Blocks);
                break;
            default:
                // A caption or a cell is a run of its own.
                for (var i = block.ParagraphCount; i > 0; i--)
                    Add(new ParagraphRun(1, IsNested: true));
                break;
        }

        _depth--;
    }

    private void End(ref int length)
    {
        if (length > 0)
            Add(new ParagraphRun(length, IsNested: _depth > 0));
        length = 0;
    }

    private void Add(ParagraphRun run)
    {
        _runs.Add(run);
        _next += run.Length;
    }

    private static bool EndsWithColon(string text) => text.Length > 0 && text[text.Length - 1] is ':' or '\uFF1A';
}
