namespace NewsContent.CompilerServices;

/// <summary>A packed article's summary and body as texts, and which of them a section holds.</summary>
internal sealed class PackedPassageReader
{
    private readonly List<string> _texts = [];
    private readonly List<int> _starts = [];

    /// <summary>The sections in reading order.</summary>
    public required PackedSection[] Sections { get; init; }

    /// <summary>How many paragraphs the body has.</summary>
    public int ParagraphCount => _texts.Count - 1;

    /// <summary>How many of them are before the first section.</summary>
    public int LeadCount { get; private init; }

    /// <summary>Reads the body.</summary>
    public static PackedPassageReader Read(ref PackedNumberReader numbers, PackedTextReader text, string summary, int summaryStart)
    {
        var end = numbers.BeginPart(PackedPart.Body);
        text.BeginPart();
        var texts = new List<string> { summary };
        var starts = new List<int> { summaryStart };
        ReadParagraphs(ref numbers, text, texts, starts);
        var leadCount = texts.Count - 1;
        var sections = new PackedSection[numbers.Count(PackedWidths.Sections)];
        for (var i = 0; i < sections.Length; i++)
        {
            var heading = text.RequiredPassage(ref numbers, "a section's heading");
            var level = PackedFormat.FirstSectionLevel + numbers.Number(PackedWidths.SectionLevel);
            if (level > PackedFormat.LastSectionLevel)
                numbers.Fail("{0} is no level of a section", level);
            var first = texts.Count - 1;
            ReadParagraphs(ref numbers, text, texts, starts);
            sections[i] = new PackedSection(heading, level, first, texts.Count - 1);
        }

        numbers.EndPart(end);
        return new PackedPassageReader(texts, starts) { Sections = sections, LeadCount = leadCount };
    }

    private PackedPassageReader(List<string> texts, List<int> starts) => (_texts, _starts) = (texts, starts);

    /// <summary>A paragraph's text; of -1 the summary's.</summary>
    public string Text(int paragraphIndex) => _texts[paragraphIndex + 1];

    /// <summary>Where a paragraph begins in the article's text; of -1 the summary.</summary>
    public int Start(int paragraphIndex) => _starts[paragraphIndex + 1];

    private static void ReadParagraphs(ref PackedNumberReader numbers, PackedTextReader text, List<string> texts, List<int> starts)
    {
        for (var count = numbers.Count(PackedWidths.Paragraphs); count > 0; count--)
        {
            texts.Add(text.Passage(ref numbers, out var start));
            starts.Add(start);
        }
    }
}

/// <summary>A section and its paragraphs.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Level">The heading's level.</param>
/// <param name="First">Index of its first paragraph.</param>
/// <param name="End">Index of the paragraph after its last one.</param>
internal readonly record struct PackedSection(string Heading, int Level, int First, int End);
