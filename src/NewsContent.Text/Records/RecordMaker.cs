using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the records of an article that was read at run time; they say what the generated ones say.</summary>
internal static class RecordMaker
{
    /// <summary>The record of a syntax, with <see cref="StandIns"/> for what it must have and has not.</summary>
    public static Article Make(ArticleSyntax syntax, string sourcePath, string slug)
    {
        var quotes = syntax.Quotes.ToLookup(quote => quote.ParagraphIndex, MakeQuote);
        var paragraphs = syntax.Paragraphs.Select((paragraph, index) => new Paragraph(paragraph.Text, quotes[index])).ToList();
        var published = syntax.Date();
        return new Article(
            syntax.HeadlineText(),
            Day(published),
            slug,
            paragraphs.Take(syntax.LeadCount),
            syntax.Sections.Select(section => new Section(
                section.Heading.Text,
                paragraphs.Skip(section.FirstParagraphIndex).Take(section.ParagraphCount)
            )
            {
                Level = section.Level,
            }),
            syntax.SummaryQuotes.Select(MakeQuote)
        )
        {
            Kicker = syntax.Kicker?.Text,
            Summary = syntax.Summary?.Text,
            PublishedAt = published.At,
            Updated = syntax.Updated is { } updated ? Day(updated) : null,
            UpdatedAt = syntax.Updated?.At,
            Language = syntax.Language,
            Authors = syntax.Authors,
            Location = syntax.Location,
            Source = syntax.Source,
            Tags = syntax.Tags,
            SourcePath = sourcePath,
        };
    }

    private static Quote MakeQuote(QuoteSyntax quote) =>
        new(quote.Text, MakeSpeaker(quote.Speaker), quote.Cue?.Text, quote.LineIndex + 1)
        {
            Attribution = new QuoteAttribution(
                (AttributionRule)quote.Attribution.Rule,
                (AttributionConfidence)quote.Attribution.Confidence
            ),
        };

    private static Speaker? MakeSpeaker(SpeakerSyntax? speaker) =>
        speaker is null ? null : new Speaker(speaker.Name, speaker.Role, (SpeakerKind)speaker.Kind);

    private static DateOnly Day(PublicationDate date) => new(date.Year, date.Month, date.Day);
}
