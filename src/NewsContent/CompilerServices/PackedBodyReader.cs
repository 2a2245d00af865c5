namespace NewsContent.CompilerServices;

/// <summary>Makes an article's body of its parts: passages, quotations, inlines, and the blocks in which they stand.</summary>
internal static class PackedBodyReader
{
    public static BodyContent Read(
        ref PackedNumberReader numbers,
        PackedTextReader text,
        PackedPassageReader passages,
        Func<ArticleCatalog>? catalog
    )
    {
        ReadOnlySpan<Quote> quotes = PackedQuoteReader.Read(ref numbers, text, passages, out var speakers);
        var hasBlocks = numbers.TryBeginPart(PackedPart.Blocks, out var blocksEnd);
        var blocks = numbers.Place;
        if (hasBlocks)
            numbers.Place = blocksEnd;
        var inlines = PackedInlineReader.Read(ref numbers, text, passages, catalog);

        // The quotations are in reading order: each paragraph takes its own off the front.
        var summaryQuotes = TakeQuotes(ref quotes, -1);
        var paragraphs = new Paragraph[passages.ParagraphCount];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = new Paragraph(passages.Text(i), TakeQuotes(ref quotes, i));
            paragraphs[i] = inlines is null ? paragraph : inlines.Add(ref numbers, i, paragraph);
        }

        if (!hasBlocks)
            return Plain(ref numbers, passages, inlines, paragraphs, summaryQuotes);

        var end = numbers.Place;
        numbers.Place = blocks;
        var body = new PackedBlockReader(text, speakers, paragraphs);
        var lead = body.ReadAll(ref numbers, passages.LeadCount);
        var sections = new Section[passages.Sections.Length];
        for (var i = 0; i < sections.Length; i++)
            sections[i] = Section(ref numbers, passages, inlines, i, body.ReadAll(ref numbers, passages.Sections[i].End));
        numbers.EndPart(blocksEnd);
        numbers.Place = end;
        return new BodyContent(lead, ContentList.Own(sections), summaryQuotes);
    }

    /// <summary>Every paragraph stands by itself.</summary>
    private static BodyContent Plain(
        ref PackedNumberReader numbers,
        PackedPassageReader passages,
        PackedInlineReader? inlines,
        Paragraph[] paragraphs,
        ContentList<Quote> summaryQuotes
    )
    {
        var sections = new Section[passages.Sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            var (first, end) = (passages.Sections[i].First, passages.Sections[i].End);
            sections[i] = Section(ref numbers, passages, inlines, i, ContentList.Own(paragraphs[first..end]));
        }

        return new BodyContent(ContentList.Own(paragraphs[..passages.LeadCount]), ContentList.Own(sections), summaryQuotes);
    }

    private static Section Section(
        ref PackedNumberReader numbers,
        PackedPassageReader passages,
        PackedInlineReader? inlines,
        int index,
        IReadOnlyList<Block> blocks
    )
    {
        var packed = passages.Sections[index];
        var section = new Section(packed.Heading, blocks) { Level = packed.Level };
        return inlines is null ? section : inlines.Add(ref numbers, index, section);
    }

    private static ContentList<Quote> TakeQuotes(ref ReadOnlySpan<Quote> quotes, int paragraphIndex)
    {
        var count = 0;
        while (count < quotes.Length && quotes[count].ParagraphIndex == paragraphIndex)
            count++;
        var taken = ContentList.Own(quotes[..count].ToArray());
        quotes = quotes[count..];
        return taken;
    }
}
