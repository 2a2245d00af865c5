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
        var article = new Article(
            syntax.HeadlineText(),
            RecordFields.Day(published),
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
            Summary = syntax.Summary?.Text,
            PublishedAt = published.At,
            SourcePath = sourcePath,
        };
        foreach (var field in RecordFields.All)
        {
            if (field.Field.Of(syntax) is { } value)
                article = field.With(article, value);
        }

        return article;
    }

    private static Quote MakeQuote(QuoteSyntax quote) =>
        new(quote.Text, MakeSpeaker(quote.Speaker), quote.Cue?.Text, quote.LineIndex + 1)
        {
            Start = quote.Pieces[0].Range.Start,
            Length = quote.Pieces[0].Range.Length,
            Attribution = new QuoteAttribution(
                (AttributionRule)quote.Attribution.Rule,
                (AttributionConfidence)quote.Attribution.Confidence
            ),
        };

    private static Speaker? MakeSpeaker(SpeakerSyntax? speaker) =>
        speaker is null ? null : new Speaker(speaker.Name, speaker.Role, (SpeakerKind)speaker.Kind);
}
