namespace NewsContent.CompilerServices;

/// <summary>Reads the blocks of a packed article; each paragraph in them is the next one of its body.</summary>
internal sealed class PackedBlockReader(PackedTextReader text, Speaker[] speakers, Paragraph[] paragraphs, PackedPictureReader pictures)
{
    private int _next;
    private int _depth;

    /// <summary>Reads the blocks of the lead or a section.</summary>
    /// <param name="numbers">Read on.</param>
    /// <param name="end">Index of the paragraph after the last one in them.</param>
    public IReadOnlyList<Block> ReadAll(ref PackedNumberReader numbers, int end)
    {
        var blocks = ReadBlocks(ref numbers);
        if (_next != end)
            numbers.Fail("its blocks take {0} of its first {1} paragraphs", _next, end);
        return blocks;
    }

    private IReadOnlyList<Block> ReadBlocks(ref PackedNumberReader numbers)
    {
        if (_depth > PackedFormat.DeepestBlocks)
            numbers.Fail("its blocks stand in each other too deep");
        _depth++;
        var blocks = new Block[numbers.Count(PackedWidths.Blocks)];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = ReadBlock(ref numbers);
        _depth--;
        return BlockList.CopyOf(ContentList.Own(blocks), nameof(blocks));
    }

    private Block ReadBlock(ref PackedNumberReader numbers)
    {
        var kind = numbers.Number(PackedWidths.BlockKind);
        switch ((PackedBlock)kind)
        {
            case PackedBlock.Paragraph:
                return NextParagraph(ref numbers);
            case PackedBlock.List:
                return ReadList(ref numbers);
            case PackedBlock.Quotation:
                var speaker = PackedQuoteReader.ReadSpeaker(ref numbers, speakers);
                return new BlockQuotation(ReadBlocks(ref numbers)) { Speaker = speaker };
            case PackedBlock.Figure:
                return ReadFigure(ref numbers);
            case PackedBlock.Table:
                return ReadTable(ref numbers);
            case PackedBlock.Code:
                return new CodeBlock(text.Stretch(ref numbers), text.OptionalStretch(ref numbers));
            case PackedBlock.Divider:
                return new Divider();
            case PackedBlock.Footnote:
                return new Footnote(text.RequiredStretch(ref numbers, "a note's label"), ReadBlocks(ref numbers));
            default:
                numbers.Fail("{0} is no kind of block", kind);
                return null;
        }
    }

    private Paragraph NextParagraph(ref PackedNumberReader numbers)
    {
        if (_next == paragraphs.Length)
            numbers.Fail("there is no paragraph {0} for a block", _next);
        return paragraphs[_next++];
    }

    private ListBlock ReadList(ref PackedNumberReader numbers)
    {
        var isOrdered = numbers.Flag();
        var start = isOrdered ? numbers.Number(PackedWidths.ListStart) : 1;
        var items = new ListItem[numbers.Count(PackedWidths.Blocks)];
        for (var i = 0; i < items.Length; i++)
            items[i] = new ListItem(ReadBlocks(ref numbers));
        return new ListBlock(ContentList.Own(items)) { IsOrdered = isOrdered, Start = start };
    }

    private Figure ReadFigure(ref PackedNumberReader numbers)
    {
        var target = text.RequiredStretch(ref numbers, "a picture's address");
        var image = new Image(target, text.Stretch(ref numbers))
        {
            Title = text.OptionalStretch(ref numbers),
            Credit = text.OptionalStretch(ref numbers),
        };
        return new Figure(pictures.Place(image), numbers.Flag() ? NextParagraph(ref numbers) : null);
    }

    private Table ReadTable(ref PackedNumberReader numbers)
    {
        var alignments = new ColumnAlignment[numbers.Count(PackedWidths.Columns)];
        for (var i = 0; i < alignments.Length; i++)
        {
            var alignment = numbers.Number(PackedWidths.ColumnAlignment);
            if (alignment > (int)ColumnAlignment.Right)
                numbers.Fail("{0} is no alignment of a column", alignment);
            alignments[i] = (ColumnAlignment)alignment;
        }

        var rowCount = numbers.Number(PackedWidths.Blocks);
        if (alignments.Length == 0 || rowCount >= paragraphs.Length)
            numbers.Fail("a table cannot have {0} columns and {1} rows", alignments.Length, rowCount);
        var header = ReadRow(ref numbers, alignments.Length);
        var rows = new TableRow[rowCount];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = ReadRow(ref numbers, alignments.Length);
        return new Table(alignments, header, ContentList.Own(rows));
    }

    private TableRow ReadRow(ref PackedNumberReader numbers, int columns)
    {
        var cells = new Paragraph[columns];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = NextParagraph(ref numbers);
        return new TableRow(ContentList.Own(cells));
    }
}
