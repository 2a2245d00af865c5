using NewsContent;

namespace NewsReader.Json;

/// <summary>The front page as JSON.</summary>
internal sealed record FrontPageDocument(IReadOnlyList<ListingDocument> Articles, ArticleDocument Featured);

/// <summary>An article in the list.</summary>
internal sealed record ListingDocument(DateOnly Published, string? Kicker, string Headline, string Slug, string Language, int QuoteCount)
{
    /// <summary>The listing of an article.</summary>
    public static ListingDocument Of(Article article) =>
        new(article.Published, article.Kicker, article.Headline, article.Slug, article.Language, article.Quotes.Count);
}

/// <summary>An article in full.</summary>
internal sealed record ArticleDocument(
    string Slug,
    string? Kicker,
    string Headline,
    string? Summary,
    DateOnly Published,
    DateTimeOffset? PublishedAt,
    DateOnly? Updated,
    DateTimeOffset? UpdatedAt,
    string Language,
    IReadOnlyList<string> Authors,
    string? Location,
    string? Source,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Related,
    IReadOnlyList<string> Aliases,
    int WordCount,
    string SourcePath,
    IReadOnlyList<QuoteDocument> SummaryQuotes,
    IReadOnlyList<ParagraphDocument> Lead,
    IReadOnlyList<BlockDocument> LeadBlocks,
    IReadOnlyList<SectionDocument> Sections
)
{
    /// <summary>All that an article says.</summary>
    public static ArticleDocument Of(Article article) =>
        new(
            article.Slug,
            article.Kicker,
            article.Headline,
            article.Summary,
            article.Published,
            article.PublishedAt,
            article.Updated,
            article.UpdatedAt,
            article.Language,
            article.Authors,
            article.Location,
            article.Source,
            article.Tags,
            [.. article.Related.Select(static related => related.Slug)],
            article.Aliases,
            article.WordCount,
            article.SourcePath,
            [.. article.SummaryQuotes.Select(QuoteDocument.Of)],
            [.. article.Lead.Select(ParagraphDocument.Of)],
            [.. article.LeadBlocks.Select(BlockDocument.Of)],
            [.. article.Sections.Select(SectionDocument.Of)]
        );
}

/// <summary>A section of an article: all its paragraphs, and what they stand in.</summary>
internal sealed record SectionDocument(
    string Heading,
    int Level,
    IReadOnlyList<ParagraphDocument> Paragraphs,
    IReadOnlyList<BlockDocument> Blocks
)
{
    /// <summary>A section with its paragraphs.</summary>
    public static SectionDocument Of(Section section) =>
        new(
            section.Heading,
            section.Level,
            [.. section.Paragraphs.Select(ParagraphDocument.Of)],
            [.. section.Blocks.Select(BlockDocument.Of)]
        );
}

/// <summary>A quotation and where it stands.</summary>
internal sealed record QuoteDocument(
    string Text,
    SpeakerDocument? Speaker,
    string? Cue,
    AttributionDocument? Attribution,
    string? SectionHeading,
    int ParagraphIndex,
    int Start,
    int Length,
    int Line
)
{
    /// <summary>A quotation with its speaker.</summary>
    public static QuoteDocument Of(Quote quote) =>
        new(
            quote.Text,
            SpeakerDocument.Of(quote.Speaker),
            quote.Cue,
            quote.Attribution is { } attribution ? new AttributionDocument(attribution.Rule, attribution.Confidence) : null,
            quote.SectionHeading,
            quote.ParagraphIndex,
            quote.Start,
            quote.Length,
            quote.Line
        );
}

/// <summary>Who said a quotation.</summary>
internal sealed record SpeakerDocument(string Name, string? Role, SpeakerKind Kind)
{
    /// <summary>A speaker, or null for none.</summary>
    public static SpeakerDocument? Of(Speaker? speaker) =>
        speaker is null ? null : new SpeakerDocument(speaker.Name, speaker.Role, speaker.Kind);
}

/// <summary>How the speaker was found, and how sure that is.</summary>
internal sealed record AttributionDocument(AttributionRule Rule, AttributionConfidence Confidence);

/// <summary>A speaker's quotations over all articles.</summary>
internal sealed record SpeakerPageDocument(string Speaker, int QuoteCount, IReadOnlyList<ContributionDocument> Contributions);

/// <summary>A speaker's quotations in one article.</summary>
internal sealed record ContributionDocument(ListingDocument Article, IReadOnlyList<QuoteDocument> Quotes);
