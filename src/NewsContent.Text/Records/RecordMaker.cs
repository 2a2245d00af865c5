using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the records of an article that was read at run time; they say what the generated ones say.</summary>
internal static class RecordMaker
{
    /// <summary>The record of a text without an error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sourcePath"/> is null.</exception>
    /// <exception cref="ArticleTextException">The text breaks a rule whose severity is error.</exception>
    public static Article MakeFlawless(ArticleSyntax syntax, string sourcePath, ArticleTextOptions? options) =>
        MakeComplete(syntax, sourcePath, options) is { } article
        && syntax.Problems.All(static problem => problem.Rule.Severity != RuleSeverity.Error)
            ? article
            : throw new ArticleTextException(sourcePath, syntax.Problems);

    /// <summary>The record of a text, whatever else is wrong with it; null when a fault leaves nothing honest to make of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sourcePath"/> is null.</exception>
    public static Article? MakeComplete(ArticleSyntax syntax, string sourcePath, ArticleTextOptions? options)
    {
        ArgumentNullException.ThrowIfNull(sourcePath);
        if (!syntax.IsComplete)
            return null;
        var keepsDates = (options ?? ArticleTextOptions.Default).KeepsDates;
        var slug = syntax.Slug ?? ArticleSlug.FromPath(sourcePath, keepsDates);
        var path = sourcePath.Replace('\\', '/');
        return Make(syntax, path, slug, ReferenceMaker.Of(options, sourcePath), new PictureMaker(options?.Pictures, path));
    }

    /// <summary>The record of a syntax, with <see cref="StandIns"/> for what it must have and has not.</summary>
    public static Article Make(
        ArticleSyntax syntax,
        string sourcePath,
        string slug,
        ReferenceMaker? references = null,
        PictureMaker? pictures = null
    )
    {
        references ??= new ReferenceMaker(null, null);
        pictures ??= new PictureMaker(null, sourcePath);
        var inlines = new InlineMaker(references, pictures);
        var quotes = syntax.Quotes.ToLookup(quote => quote.ParagraphIndex, MakeQuote);
        var blocks = new BlockMaker(
            [.. syntax.Paragraphs.Select((paragraph, index) => MakeParagraph(paragraph, quotes[index], inlines))],
            pictures
        );
        var published = syntax.Date();
        var article = new Article(
            syntax.HeadlineText(),
            RecordFields.Day(published),
            slug,
            blocks.Make(syntax.LeadBlocks, syntax.LeadCount),
            syntax.Sections.Select(section => new Section(section.Heading.Text, blocks.Make(section.Blocks, section.ParagraphCount))
            {
                Level = section.Level,
                HeadingInlines = inlines.Make(section.Heading),
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
                article = field.With(article, value, references);
        }

        return article.Image is { } image ? article with { Image = pictures.Place(image) } : article;
    }

    /// <summary>The record of a speaker, or null.</summary>
    public static Speaker? MakeSpeaker(SpeakerSyntax? speaker) =>
        speaker is null ? null : new Speaker(speaker.Name, speaker.Role, (SpeakerKind)speaker.Kind);

    private static Paragraph MakeParagraph(PassageSyntax passage, IEnumerable<Quote> quotes, InlineMaker inlines) =>
        new(passage.Text, quotes) { Inlines = inlines.Make(passage) };

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
