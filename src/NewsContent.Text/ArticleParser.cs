using System.Globalization;
using NewsContent.Text.Body;
using NewsContent.Text.Fields;
using NewsContent.Text.ForbiddenCharacters;
using NewsContent.Text.Header;
using NewsContent.Text.Notes;
using NewsContent.Text.Pictures;
using NewsContent.Text.Quotations;
using NewsContent.Text.Quotations.Turns;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>The stages of reading an article, in order. All problems of a file come out of one pass; none stops it.</summary>
internal static class ArticleParser
{
    public static ArticleSyntax Parse(string text, ArticleTextOptions options, CancellationToken cancellation)
    {
        if (text.Length > ArticleText.LongestArticle)
            return TooLong(text.Length, options);

        var file = ArticleSource.Of(text, options, cancellation);
        var problems = new ProblemList(file);
        var article = new ArticleSyntax
        {
            DefaultLanguage = options.DefaultLanguage,
            IsTranslation = options.TranslatedInto is not null,
            DoubtfulName = options.DoubtfulName,
            Format = options.Format,
            FieldKeys = options.FieldKeys,
            HeaderLanguage = options.HeaderLanguage,
        };

        var source = CharacterCheck.Report(file, problems, cancellation);
        if (file.IsBlank)
        {
            // A file of nothing but forbidden characters is told about those.
            if (!problems.PreventsPublishing)
                problems.Add(ArticleRules.FileEmpty, new TextRange(0, 0));
        }
        else if (source is not null)
        {
            var header = options.Format.ReadHeader(source, options, problems, cancellation);
            var body = options.Format.ReadBody(source, header, problems, cancellation);
            TakeHeader(article, header);
            ReportHiddenNote(article, file, problems);
            if (options.TranslatedInto is { } language)
                TranslationHeader.Report(article.HeaderValues, language, problems);
            article.FieldLines = header.FieldLines;
            article.FieldsPlace = FieldsPlace(header, source);
            if (ReferenceEquals(source, file))
                article.Layout = new ArticleLayout(header, body.Blocks);
            TakeText(article, header, body, source, options, problems, cancellation);
        }

        if (options.FieldSchema is { } schema && source is not null && !file.IsBlank)
        {
            var fields = FieldCheck.Check(schema, article.FieldLines, article.FieldsPlace);
            problems.Add(fields.Problems.Select(static found => found.Problem));
            article.FieldReferences = fields.References;
        }

        article.IsReadable = source is not null;
        article.IsComplete = !problems.PreventsPublishing;
        article.Problems = problems.InOrder();
        return article;
    }

    /// <summary>Not even its lines are counted: a hostile file has more of them than memory has room for.</summary>
    private static ArticleSyntax TooLong(int length, ArticleTextOptions options)
    {
        var problems = new ProblemList(new ArticleSource(""));
        problems.Add(ArticleRules.ArticleTooLong, new TextRange(0, 0), Count(length), Count(ArticleText.LongestArticle));
        return new ArticleSyntax
        {
            DefaultLanguage = options.DefaultLanguage,
            Format = options.Format,
            IsReadable = false,
            IsComplete = false,
            Problems = problems.InOrder(),
        };
    }

    private static string Count(int characters) => characters.ToString("N0", NumberFormatInfo.InvariantInfo);

    /// <summary>A note that the build does not see would stand in the assembly with its text.</summary>
    private static void ReportHiddenNote(ArticleSyntax article, ArticleSource file, ProblemList problems)
    {
        if (article.HeaderValues.Find(HeaderFields.Note.Key) is not { } note || PrivateWords.MayBeIn(file.Text))
            return;
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            note.Range,
            "This note could reach readers.",
            $"Write it on a line of its own that begins with “{HeaderFields.Note.Name}”."
        );
    }

    private static void TakeHeader(ArticleSyntax article, ArticleHeader header)
    {
        article.FrontMatterLines = header.FrontMatter is null ? 0 : header.BodyLineIndex;
        article.HeaderValues = header.Values;
        article.Headline = header.Headline;
        article.Summary = header.Summary;
        article.Published = header.Date;
    }

    /// <summary>Where a header line that is missing belongs: at the date, below which no header line stands.</summary>
    private static FieldPlace FieldsPlace(ArticleHeader header, ArticleSource source)
    {
        var range = header.FrontMatter ?? (header.DateRange.Length > 0 ? header.DateRange : header.Headline?.Range ?? new TextRange(0, 0));
        return FieldPlace.Of(source, range) with { IsInFrontMatter = header.FrontMatter is not null };
    }

    private static void TakeText(
        ArticleSyntax article,
        ArticleHeader header,
        ArticleBody body,
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        article.Paragraphs = body.Paragraphs;
        article.LeadCount = body.LeadCount;
        article.LeadBlocks = body.LeadBlocks;
        article.Sections = body.Sections;
        if (body.Paragraphs.Count == 0 && body.Sections.Count == 0 && header.HasDateLine)
            ReportNoText(source, problems);

        var listed = new ListedSpeakers([.. article.ListedSpeakers.Select(SpeakerEntry.Of)]);
        var passages = new QuotedPassages(article.Language, source, problems)
        {
            Listed = listed,
            Spoken = SpokenForm.Of(article),
            Explanations = options.Explanations,
        };
        var quotes = QuotationReader.Read(header.Headline, header.Summary, body, passages, cancellation);
        article.SummaryQuotes = quotes.Summary;
        article.Quotes = quotes.Body;
        ReportLeftoverNotes(header, body, problems, cancellation);
        CorrectionsInText.Report(source, header, body.Paragraphs, problems);
        OwnHeadings.Report(article, problems);
        PictureWords.Report(article, problems);
        if (options.RequiresListedSpeakers)
            ListedSpeakersCheck.Report(listed, article.Authors, quotes.Summary.Concat(quotes.Body), problems);
        if (body.Paragraphs.Count > 0)
            QuotedWordsCheck.Report(quotes, body.Paragraphs, source.Text, article.Language, problems, cancellation);
    }

    private static void ReportLeftoverNotes(ArticleHeader header, ArticleBody body, ProblemList problems, CancellationToken cancellation)
    {
        LeftoverNotes.Report(header.Headline, problems, cancellation, isHeadline: true);
        LeftoverNotes.Report(header.Summary, problems, cancellation);
        foreach (var section in body.Sections)
            LeftoverNotes.Report(section.Heading, problems, cancellation);
        foreach (var paragraph in body.Paragraphs)
            LeftoverNotes.Report(paragraph, problems, cancellation);
    }

    private static void ReportNoText(ArticleSource source, ProblemList problems)
    {
        var last = source.Lines.Last(line => !line.IsBlank).Trimmed;
        problems.Add(ArticleRules.BodyMissing, new TextRange(last.End, last.End));
    }
}
