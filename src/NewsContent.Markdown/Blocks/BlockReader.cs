using System.Globalization;
using NewsContent.Markdown.Html;
using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

/// <summary>Makes of parsed blocks those of an article, and takes their paragraphs in reading order.</summary>
internal sealed partial class BlockReader(
    ArticleSource source,
    PassageReader passages,
    ProblemList problems,
    CancellationToken cancellation
)
{
    /// <summary>Records hold a hundred levels, and an item of a list is one in its list.</summary>
    private const int MostLevels = 50;

    private readonly List<PassageSyntax> _paragraphs = [];
    private readonly MistakenBlocks _mistaken = new(source, passages, problems);
    private Block? _previous;
    private int _level;

    /// <summary>All paragraphs so far.</summary>
    public IReadOnlyList<PassageSyntax> Paragraphs => _paragraphs;

    /// <summary>Adds what a parsed block is.</summary>
    public void AddBlock(Block block, List<BlockSyntax> blocks)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (block)
        {
            case ParagraphBlock paragraph:
                _mistaken.ReportOutside(paragraph, _previous);
                AddParagraph(paragraph, blocks);
                break;
            case ListBlock list:
                _mistaken.ReportNumber(list);
                blocks.Add(ReadList(list));
                break;
            case QuoteBlock quotation:
                _mistaken.ReportAlone(quotation, _previous);
                blocks.Add(ReadQuotation(quotation));
                break;
            case CodeBlock code:
                blocks.Add(ReadCode(code));
                break;
            case ThematicBreakBlock:
                blocks.Add(new DividerSyntax());
                break;
            case Table table:
                AddTable(table, blocks);
                break;
            case FootnoteGroup notes:
                foreach (var note in notes.OfType<Footnote>())
                    blocks.Add(ReadNote(note));
                break;
            case HtmlBlock html:
                HtmlCheck.Report(html.Lines.ToString(), passages.RangeOf(html), problems);
                break;
            case HeadingBlock heading:
                ReportHeadingWithin(heading, blocks);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                problems.Add(ArticleRules.MarkdownWithoutPlace, passages.RangeOf(block), "Articles do not support this.", "Delete it.");
                break;
        }

        // A comment parts nothing.
        if (block is not HtmlBlock { Type: HtmlBlockType.Comment })
            _previous = block;
    }

    private FootnoteSyntax ReadNote(Footnote note)
    {
        var words = ReadAll(note);
        if (words.Count == 0)
        {
            var label = passages.LabelOf(note);
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                label,
                "This footnote has no words.",
                "Write them after the colon, or delete the footnote."
            );
        }

        return new FootnoteSyntax(FootnoteLabel.Of(note), words);
    }

    private CodeSyntax ReadCode(CodeBlock code)
    {
        if (code is not FencedCodeBlock)
            IndentedWords.Report(code, passages.RangeOf(code), source, problems);
        var fenced = code as FencedCodeBlock;
        var range = passages.RangeOf(code);
        var line = source.Lines[source.PositionOf(range.Start).LineIndex].Trimmed;
        var begins = new TextRange(range.Start, Math.Max(range.Start, line.End));
        if (fenced is { Arguments.Length: > 0 } || fenced is { Info.Length: > 0 } && fenced.Info[0] == '{')
        {
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                begins,
                "Only the language of the code can be given here.",
                "Write one word after the mark, such as ```csharp."
            );
        }

        if (fenced is { ClosingFencedCharCount: 0, Parent: MarkdownDocument })
        {
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                begins,
                "The code that begins here never ends.",
                "Write the same mark on a line of its own below the code."
            );
        }

        return new CodeSyntax(AdjacentFootnotes.Shown(code.Lines.ToString()), fenced?.Info is { Length: > 0 } language ? language : null);
    }

    /// <summary>The line that says who speaks is not a paragraph.</summary>
    private BlockQuotationSyntax ReadQuotation(QuoteBlock quotation)
    {
        var line = SignatureLine.Find(quotation, source, passages);
        if (line is null)
            _mistaken.ReportItem(quotation);
        _mistaken.ReportWithin(quotation, line);
        var blocks = ReadAll(quotation, line);
        return line?.Read(passages, problems) is { } signature
            ? new BlockQuotationSyntax(blocks, signature.Speaker) { Signature = signature }
            : new BlockQuotationSyntax(blocks, null);
    }

    private List<BlockSyntax> ReadAll(ContainerBlock container, SignatureLine? signature = null)
    {
        var blocks = new List<BlockSyntax>();
        if (_level == MostLevels)
        {
            const string HowTo = "Remove some of the > or of the indented lists.";
            problems.Add(
                ArticleRules.MarkdownTooLarge,
                passages.RangeOf(container),
                "quotations or lists nested more than 50 deep",
                "50",
                HowTo
            );
            return blocks;
        }

        _level++;
        foreach (var block in container)
        {
            if (block == signature?.Paragraph)
                AddWords(signature.ReadAbove(passages), blocks);
            else
                AddBlock(block, blocks);
        }

        _level--;
        return blocks;
    }

    private void AddParagraph(LeafBlock paragraph, List<BlockSyntax> blocks)
    {
        if (FigureIn(paragraph.Inline) is { } figure)
        {
            AddFigures(figure, paragraph, blocks);
            return;
        }

        AddWords(passages.Read(paragraph.Inline, passages.RangeOf(paragraph)), blocks);
    }

    private void AddWords(PassageSyntax? words, List<BlockSyntax> blocks)
    {
        if (words is null)
            return;
        _paragraphs.Add(words);
        blocks.Add(ParagraphBlockSyntax.Instance);
    }

    private ListSyntax ReadList(ListBlock list)
    {
        var start = 1;
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var first))
            start = first;
        if (list.IsOrdered)
            CheckNumbers(list, start);
        return new ListSyntax(
            list.IsOrdered,
            start,
            [.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<BlockSyntax>)ReadAll(item))]
        );
    }

    /// <summary>Items are counted on from the first; all with one number are too.</summary>
    private void CheckNumbers(ListBlock list, int start)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        if (items.All(item => item.Order == items[0].Order))
            return;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Order == start + i)
                continue;
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                TextRange.At(passages.RangeOf(items[i]).Start, 1),
                $"Items are counted on from the first, so readers would see {start + i} here.",
                "Write that number, or put a \\ before the dot and a blank line between the items."
            );
            return;
        }
    }

    /// <summary>Rows with fewer cells than the header are filled up with empty ones, as the specification says.</summary>
    private void AddTable(Table table, List<BlockSyntax> blocks)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = rows.Count == 0 ? 0 : rows[0].Count;
        if (columns == 0)
            return;
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
                AddCell(column < row.Count ? (TableCell)row[column] : null, passages.RangeOf(row));
        }

        var alignments = table.ColumnDefinitions.Take(columns).Select(static column => AlignmentOf(column.Alignment)).ToList();
        while (alignments.Count < columns)
            alignments.Add(0);
        blocks.Add(new TableSyntax(alignments, rows.Count - 1));
    }

    private void AddCell(TableCell? cell, TextRange row)
    {
        var range = cell is null ? new TextRange(row.End, row.End) : passages.RangeOf(cell);
        var words = cell?.Count > 0 && cell[0] is LeafBlock leaf ? passages.Read(leaf.Inline, range) : null;
        _paragraphs.Add(
            words ?? new PassageSyntax("", [new PassageSyntax.Piece(0, range.Start, 0)], source.PositionOf(range.Start).LineIndex, [])
        );
    }

    private static int AlignmentOf(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Left => 1,
            TableColumnAlign.Center => 2,
            TableColumnAlign.Right => 3,
            _ => 0,
        };

    private void ReportHeadingWithin(HeadingBlock heading, List<BlockSyntax> blocks)
    {
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            passages.RangeOf(heading),
            "A heading cannot be inside a list or a quotation.",
            "Move it out, or write its words in **bold**."
        );
        AddParagraph(heading, blocks);
    }
}
