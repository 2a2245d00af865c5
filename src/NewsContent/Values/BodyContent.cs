namespace NewsContent;

/// <summary>An article's body and the quotations of its summary, every quotation at its place.</summary>
internal sealed class BodyContent
{
    /// <summary>
    /// A body whose quotations are at their places already; see
    /// <see cref="Place(ContentList{Paragraph}, ContentList{Section}, ContentList{Quote})"/>.
    /// </summary>
    public BodyContent(ContentList<Paragraph> lead, ContentList<Section> sections, ContentList<Quote> summaryQuotes)
    {
        Lead = lead;
        Sections = sections;
        SummaryQuotes = summaryQuotes;
        Paragraphs = ParagraphsOf(lead, sections);
        Quotes = QuotesOf(Paragraphs);
    }

    public ContentList<Paragraph> Lead { get; }

    public ContentList<Section> Sections { get; }

    public ContentList<Quote> SummaryQuotes { get; }

    public ContentList<Paragraph> Paragraphs { get; }

    public ContentList<Quote> Quotes { get; }

    /// <summary>Puts every quotation at its place: whatever place it had before is replaced, the parts given stay as they are.</summary>
    public static BodyContent Place(ContentList<Paragraph> lead, ContentList<Section> sections, ContentList<Quote> summaryQuotes)
    {
        var placedLead = Place(lead, null, null, 0);
        var placedSections = new Section[sections.Count];
        var paragraphIndex = lead.Count;
        for (var i = 0; i < placedSections.Length; i++)
        {
            var section = sections.Items[i];
            placedSections[i] = section with
            {
                Paragraphs = Place(ContentList.CopyOf(section.Paragraphs, nameof(sections)), section.Heading, i, paragraphIndex),
            };
            paragraphIndex += section.Paragraphs.Count;
        }

        var placedSummary = Array.ConvertAll(summaryQuotes.Items, quote => quote.At(null, null, -1));
        return new BodyContent(placedLead, ContentList.Own(placedSections), ContentList.Own(placedSummary));
    }

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

    private static ContentList<Paragraph> Place(ContentList<Paragraph> paragraphs, string? heading, int? sectionIndex, int firstIndex)
    {
        var placed = new Paragraph[paragraphs.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var paragraph = paragraphs.Items[i];
            var quotes = new Quote[paragraph.Quotes.Count];
            for (var q = 0; q < quotes.Length; q++)
                quotes[q] = paragraph.Quotes[q].At(heading, sectionIndex, firstIndex + i);
            placed[i] = quotes.Length == 0 ? paragraph : paragraph with { Quotes = ContentList.Own(quotes) };
        }

        return ContentList.Own(placed);
    }
}
