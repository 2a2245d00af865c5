using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the records of an article that was read at run time; they say what the generated ones say.</summary>
internal static class RecordMaker
{
    /// <summary>The record of a syntax, with <see cref="StandIns"/> for what it must have and has not.</summary>
    public static Article Make(ArticleSyntax syntax, string sourcePath, string slug)
    {
        var quotes = syntax.Quotes.ToLookup(quote => quote.ParagraphIndex, MakeQuote);
        var blocks = new BlockMaker([.. syntax.Paragraphs.Select((paragraph, index) => MakeParagraph(paragraph, quotes[index]))]);
        var published = syntax.Date();
        var article = new Article(
            syntax.HeadlineText(),
            RecordFields.Day(published),
            slug,
            blocks.Make(syntax.LeadBlocks, syntax.LeadCount),
            syntax.Sections.Select(section => new Section(section.Heading.Text, blocks.Make(section.Blocks, section.ParagraphCount))
            {
                Level = section.Level,
                HeadingInlines = MakeInlines(section.Heading),
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

    /// <summary>The record of a speaker; null for none.</summary>
    public static Speaker? MakeSpeaker(SpeakerSyntax? speaker) =>
        speaker is null ? null : new Speaker(speaker.Name, speaker.Role, (SpeakerKind)speaker.Kind);

    private static Paragraph MakeParagraph(PassageSyntax passage, IEnumerable<Quote> quotes) =>
        new(passage.Text, quotes) { Inlines = MakeInlines(passage) };

    private static IReadOnlyList<Inline> MakeInlines(PassageSyntax passage) =>
        [
            .. passage.Inlines.Select(static inline => new Inline((InlineKind)inline.Kind, inline.Range.Start, inline.Range.Length)
            {
                Target = inline.Target,
                Title = inline.Title,
            }),
        ];

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
}
