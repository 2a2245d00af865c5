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
    /// <param name="pictures">Says where pictures are.</param>
    public static PackedInlineReader Read(
        ref PackedNumberReader numbers,
        int end,
        PackedTextReader text,
        PackedPassageReader passages,
        PackedReferenceReader references,
        PackedPictureReader pictures
    )
    {
        var places = new Places(text, references, pictures);
        var ofParagraphs = ReadPassages(ref numbers, passages.ParagraphCount, places);
        var ofHeadings = ReadPassages(ref numbers, passages.Sections.Length, places);
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

    private static Dictionary<int, Inline[]> ReadPassages(ref PackedNumberReader numbers, int passages, Places places)
    {
        var inlines = new Dictionary<int, Inline[]>();
        var index = -1L;
        for (var count = numbers.Count(PackedWidths.Inlines); count > 0; count--)
        {
            index += numbers.Number(PackedWidths.InlinesOn) + 1L;
            if (index >= passages)
                numbers.Fail("there is no passage {0} for an inline", index);
            inlines.Add((int)index, ReadInlines(ref numbers, places));
        }

        return inlines;
    }

    private static Inline[] ReadInlines(ref PackedNumberReader numbers, Places places)
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
            var target = places.Text.OptionalStretch(ref numbers);
            inlines[i] = new Inline(kind, (int)start, length)
            {
                Target = kind == InlineKind.Image ? places.Pictures.SourceOf(target) : target,
                Title = places.Text.OptionalStretch(ref numbers),
                Reference = kind == InlineKind.Link && numbers.Flag() ? places.References.Next(ref numbers) : null,
            };
        }

        return inlines;
    }

    /// <summary>What says where links lead and pictures are.</summary>
    private sealed record Places(PackedTextReader Text, PackedReferenceReader References, PackedPictureReader Pictures);
}
