namespace NewsContent.CompilerServices;

/// <summary>Reads a packed article's inlines, of most articles none, and gives each passage its own.</summary>
internal sealed class PackedInlineReader
{
    private readonly Dictionary<int, Inline[]> _ofParagraphs;
    private readonly Dictionary<int, Inline[]> _ofHeadings;

    private PackedInlineReader(Dictionary<int, Inline[]> ofParagraphs, Dictionary<int, Inline[]> ofHeadings) =>
        (_ofParagraphs, _ofHeadings) = (ofParagraphs, ofHeadings);

    /// <summary>Reads the inlines.</summary>
    /// <param name="numbers">Where their part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="text">Holds targets and titles.</param>
    /// <param name="passages">The article's paragraphs and headings.</param>
    /// <param name="references">Makes the references of links.</param>
    public static PackedInlineReader Read(
        ref PackedNumberReader numbers,
        int end,
        PackedTextReader text,
        PackedPassageReader passages,
        PackedReferenceReader references
    )
    {
        var ofParagraphs = ReadPassages(ref numbers, text, passages.ParagraphCount, references);
        var ofHeadings = ReadPassages(ref numbers, text, passages.Sections.Length, references);
        numbers.EndPart(end);
        return new PackedInlineReader(ofParagraphs, ofHeadings);
    }

    /// <summary>A paragraph with its inlines.</summary>
    public Paragraph Add(ref PackedNumberReader numbers, int index, Paragraph paragraph)
    {
        if (!_ofParagraphs.TryGetValue(index, out var inlines))
            return paragraph;
        DemandFit(ref numbers, inlines, paragraph.Text);
        return paragraph with { Inlines = ContentList.Own(inlines) };
    }

    /// <summary>A section with the inlines of its heading.</summary>
    public Section Add(ref PackedNumberReader numbers, int index, Section section)
    {
        if (!_ofHeadings.TryGetValue(index, out var inlines))
            return section;
        DemandFit(ref numbers, inlines, section.Heading);
        return section with { HeadingInlines = ContentList.Own(inlines) };
    }

    private static void DemandFit(ref PackedNumberReader numbers, Inline[] inlines, string text)
    {
        if (InlineList.FirstFault(inlines, text) is { } fault)
            numbers.Fail(fault);
    }

    private static Dictionary<int, Inline[]> ReadPassages(
        ref PackedNumberReader numbers,
        PackedTextReader text,
        int passages,
        PackedReferenceReader references
    )
    {
        var inlines = new Dictionary<int, Inline[]>();
        var index = -1L;
        for (var count = numbers.Count(PackedWidths.Inlines); count > 0; count--)
        {
            index += numbers.Number(PackedWidths.InlinesOn) + 1L;
            if (index >= passages)
                numbers.Fail("there is no passage {0} for an inline", index);
            inlines.Add((int)index, ReadInlines(ref numbers, text, references));
        }

        return inlines;
    }

    private static Inline[] ReadInlines(ref PackedNumberReader numbers, PackedTextReader text, PackedReferenceReader references)
    {
        var inlines = new Inline[numbers.Count(PackedWidths.Inlines)];
        var start = 0L;
        for (var i = 0; i < inlines.Length; i++)
        {
            var kind = (InlineKind)numbers.Number(PackedWidths.InlineKind);
            start += numbers.Number(PackedWidths.InlineStart);
            var length = numbers.Number(PackedWidths.InlineLength);
            if (start > int.MaxValue || !Inline.IsPossible(kind, length))
                numbers.Fail("an inline of the kind {0} cannot have {1} characters at {2}", (int)kind, length, start);
            inlines[i] = new Inline(kind, (int)start, length)
            {
                Target = text.OptionalStretch(ref numbers),
                Title = text.OptionalStretch(ref numbers),
                Reference = kind == InlineKind.Link && numbers.Flag() ? references.Next(ref numbers) : null,
            };
        }

        return inlines;
    }
}
