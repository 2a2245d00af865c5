namespace NewsContent.CompilerServices;

/// <summary>Makes an article's body of its parts: passages, quotations, inlines, and the blocks in which they are.</summary>
internal static class PackedBodyReader
{
    public static BodyContent Read(
        ref PackedNumberReader numbers,
        PackedTextReader text,
        PackedPassageReader passages,
        PackedArticleReader article
    )
    {
        ReadOnlySpan<Quote> quotes = PackedQuoteReader.Read(ref numbers, text, passages, out var speakers);
        var hasBlocks = numbers.TryBeginPart(PackedPart.Blocks, out var blocksEnd);
        var blocks = numbers.Place;
        if (hasBlocks)
            numbers.Place = blocksEnd;
        var inlines = numbers.TryBeginPart(PackedPart.Inlines, out var inlinesEnd)
            ? PackedInlineReader.Read(ref numbers, inlinesEnd, text, passages, article.Links(), article.Pictures())
            : null;

        // The quotations are in reading order: each paragraph takes its own off the front.
        var summaryQuotes = TakeQuotes(ref quotes, -1);
        var paragraphs = new Paragraph[passages.ParagraphCount];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = new Paragraph(passages.Text(i), TakeQuotes(ref quotes, i));
            paragraphs[i] = inlines is null ? paragraph : inlines.Add(ref numbers, i, paragraph);
        }

        // Where there are no blocks, every paragraph stands by itself.
        var end = numbers.Place;
        numbers.Place = blocks;
        var body = hasBlocks ? new PackedBlockReader(text, speakers, paragraphs, article.Pictures()) : null;
        var lead = body?.ReadAll(ref numbers, passages.LeadCount) ?? ContentList.Own(paragraphs[..passages.LeadCount]);
        var sections = new Section[passages.Sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            var packed = passages.Sections[i];
            var under = body?.ReadAll(ref numbers, packed.End) ?? ContentList.Own(paragraphs[packed.First..packed.End]);
            var section = new Section(packed.Heading, under) { Level = packed.Level };
            sections[i] = inlines is null ? section : inlines.Add(ref numbers, i, section);
        }

        if (hasBlocks)
            numbers.EndPart(blocksEnd);
        numbers.Place = end;
        return new BodyContent(lead, ContentList.Own(sections), summaryQuotes);
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
