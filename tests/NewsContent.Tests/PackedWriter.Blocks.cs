namespace NewsContent.Tests;

internal sealed partial class PackedWriter
{
    private static IEnumerable<Speaker> QuotedInBlocks(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static block =>
            block switch
            {
                BlockQuotation quotation => QuotedInBlocks(quotation.Blocks)
                    .Prepend(quotation.Speaker!)
                    .Where(speaker => speaker is not null),
                ListBlock list => list.Items.SelectMany(item => QuotedInBlocks(item.Blocks)),
                Footnote footnote => QuotedInBlocks(footnote.Blocks),
                _ => [],
            }
        );

    private void SpeakerIndex(Speaker? speaker) => Number("speaker index", speaker is null ? 0 : _speakers.IndexOf(speaker) + 1, 3);

    /// <summary>Only where something is more than a paragraph.</summary>
    private void Blocks()
    {
        if (_article.Blocks.All(static block => block is Paragraph))
            return;
        Part("blocks", 5);
        Blocks("lead blocks", _article.LeadBlocks);
        foreach (var section in _article.Sections)
            Blocks("section blocks", section.Blocks);
    }

    private void Blocks(string name, IReadOnlyList<Block> blocks)
    {
        Number(name, blocks.Count, 4);
        foreach (var block in blocks)
            Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Paragraph:
                Number("block kind", 0, 3);
                break;
            case ListBlock list:
                Number("block kind", 1, 3);
                Flag("ordered", list.IsOrdered);
                if (list.IsOrdered)
                    Number("list start", list.Start, 4);
                Number("items", list.Items.Count, 4);
                foreach (var item in list.Items)
                    Blocks("item", item.Blocks);
                break;
            case BlockQuotation quotation:
                Number("block kind", 2, 3);
                SpeakerIndex(quotation.Speaker);
                Blocks("quoted", quotation.Blocks);
                break;
            case Figure figure:
                Number("block kind", 3, 3);
                String("image", figure.Image.Source);
                String("alternative text", figure.Image.Alt);
                Optional("image title", figure.Image.Title);
                Optional("image credit", figure.Image.Credit);
                Flag("caption", figure.Caption is not null);
                break;
            case Table table:
                Number("block kind", 4, 3);
                Number("columns", table.Alignments.Count, 3);
                foreach (var alignment in table.Alignments)
                    Number("alignment", (int)alignment, 2);
                Number("rows", table.Rows.Count, 4);
                break;
            case CodeBlock code:
                Number("block kind", 5, 3);
                String("code", code.Code);
                Optional("code language", code.Language);
                break;
            case Divider:
                Number("block kind", 6, 3);
                break;
            case Footnote footnote:
                Number("block kind", 7, 3);
                String("label", footnote.Label);
                Blocks("note", footnote.Blocks);
                break;
            default:
                Assert.Fail($"{block} is of a kind that the format does not name.");
                break;
        }
    }

    /// <summary>Only where there are some.</summary>
    private void Inlines()
    {
        var paragraphs = _article.Paragraphs.Select(static paragraph => paragraph.Inlines).ToList();
        var headings = _article.Sections.Select(static section => section.HeadingInlines).ToList();
        if (paragraphs.Concat(headings).All(static inlines => inlines.Count == 0))
            return;
        Part("inlines", 6);
        Inlines("paragraphs with inlines", paragraphs);
        Inlines("headings with inlines", headings);
    }

    private void Inlines(string name, List<IReadOnlyList<Inline>> passages)
    {
        Number(name, passages.Count(static inlines => inlines.Count > 0), 3);
        var last = -1;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Count == 0)
                continue;
            Number("passage with inlines", i - last - 1, 3);
            Number("inlines", passages[i].Count, 3);
            var start = 0;
            foreach (var inline in passages[i])
            {
                Number("inline kind", (int)inline.Kind, 3);
                Number("inline start", inline.Start - start, 6);
                Number("inline length", inline.Length, 5);
                Optional("target", inline.Target);
                Optional("title", inline.Title);
                if (inline.Kind == InlineKind.Link)
                    Flag("reference", inline.Reference is not null);
                if (inline.Reference is { } reference)
                    _names.Add("L" + reference.Slug);
                start = inline.Start;
            }

            last = i;
        }
    }
}
