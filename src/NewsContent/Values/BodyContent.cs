namespace NewsContent;

/// <summary>An article's body and the quotations of its summary, every quotation at its place.</summary>
internal sealed class BodyContent
{
    private IReadOnlyList<Block>? _blocks;

    /// <summary>A body whose quotations are at their places already; see <see cref="Place"/>.</summary>
    public BodyContent(IReadOnlyList<Block> leadBlocks, ContentList<Section> sections, ContentList<Quote> summaryQuotes)
    {
        LeadBlocks = leadBlocks;
        var lead = leadBlocks as ContentList<Paragraph> ?? BlockList.ParagraphsOf(leadBlocks);
        Lead = lead;
        Sections = sections;
        SummaryQuotes = summaryQuotes;
        var paragraphs = ParagraphsOf(lead, sections);
        Paragraphs = paragraphs;
        Quotes = QuotesOf(paragraphs);
    }

    /// <summary>A list that <see cref="BlockList.CopyOf"/> has made.</summary>
    public IReadOnlyList<Block> LeadBlocks { get; }

    public ContentList<Paragraph> Lead { get; }

    public ContentList<Section> Sections { get; }

    public ContentList<Quote> SummaryQuotes { get; }

    public ContentList<Paragraph> Paragraphs { get; }

    public ContentList<Quote> Quotes { get; }

    /// <summary>Those of the lead, then those of each section.</summary>
    public IReadOnlyList<Block> Blocks => _blocks ?? PublishBlocks();

    /// <summary>Puts every quotation at its place: whatever place it had before is replaced, the parts given stay as they are.</summary>
    public static BodyContent Place(IReadOnlyList<Block> leadBlocks, ContentList<Section> sections, ContentList<Quote> summaryQuotes)
    {
        var places = new QuotePlaces();
        var placedLead = BlockList.Place(leadBlocks, places);
        var placedSections = new Section[sections.Count];
        for (var i = 0; i < placedSections.Length; i++)
        {
            var section = sections.Items[i];
            places.Begin(section.Heading, i);
            placedSections[i] = section with { Blocks = BlockList.Place(section.Blocks, places) };
        }

        var placedSummary = Array.ConvertAll(summaryQuotes.Items, static quote => quote.At(null, null, -1));
        return new BodyContent(placedLead, ContentList.Own(placedSections), ContentList.Own(placedSummary));
    }

    /// <summary>The same body with the summary's quotations at their places in it.</summary>
    public BodyContent Under(string? summary) =>
        SummaryQuotes.Count == 0
            ? this
            : new BodyContent(LeadBlocks, Sections, QuotePlaces.InText(SummaryQuotes, summary ?? "", static quote => quote));

    /// <summary>All quotations of the paragraphs, in reading order.</summary>
    public static ContentList<Quote> QuotesOf(ContentList<Paragraph> paragraphs)
    {
        var quotes = new List<Quote>();
        foreach (var paragraph in paragraphs.Items)
            quotes.AddRange(paragraph.Quotes);
        return ContentList.Own(quotes.ToArray());
    }

    private static ContentList<Paragraph> ParagraphsOf(ContentList<Paragraph> lead, ContentList<Section> sections)
    {
        if (sections.Count == 0)
            return lead;
        var paragraphs = new List<Paragraph>(lead);
        foreach (var section in sections.Items)
            paragraphs.AddRange(section.Paragraphs);
        return ContentList.Own(paragraphs.ToArray());
    }

    private IReadOnlyList<Block> PublishBlocks()
    {
        // Where no block is anything but a paragraph, one list stands for both.
        var blocks =
            Sections.Count == 0
                ? LeadBlocks
                : BlockList.CopyOf(LeadBlocks.Concat(Sections.Items.SelectMany(static section => section.Blocks)), nameof(Blocks));
        return Interlocked.CompareExchange(ref _blocks, blocks, null) ?? _blocks;
    }
}
