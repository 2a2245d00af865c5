using System.Globalization;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Notes;
using NewsContent.Text.Quotations;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>The stages of reading an article, in order. All problems of a file come out of one pass; none stops it.</summary>
internal static partial class ArticleParser
{
    public static ArticleSyntax Parse(string text, ArticleTextOptions options, CancellationToken cancellation)
    {
        if (text.Length > ArticleText.LongestArticle)
            return TooLong(text.Length, options);

        var file = new ArticleSource(text);
        var problems = new ProblemList(file);
        var article = new ArticleSyntax { Language = options.DefaultLanguage };

        var source = CharacterCheck.Report(file, problems, cancellation);
        if (file.Lines.All(line => line.IsBlank))
        {
            // A file of nothing but forbidden characters is told about those.
            if (!problems.PreventsPublishing)
                problems.Add(ArticleRules.FileEmpty, new TextRange(0, 0));
        }
        else if (source is not null)
        {
            var header = HeaderReader.Read(source, problems, (block, fields, below) =>
                DatelessText.IsText(block, fields.Language ?? options.DefaultLanguage, source, below, cancellation)
            );
            TakeHeader(article, header);
            TakeText(article, header, source, options, problems, cancellation);
        }

        article.IsReadable = source is not null;
        article.IsComplete = !problems.PreventsPublishing;
        article.Problems = problems.InOrder();
        AfterReading(article);
        return article;
    }

    /// <summary>Not even its lines are counted: a hostile file has more of them than memory has room for.</summary>
    private static ArticleSyntax TooLong(int length, ArticleTextOptions options)
    {
        var problems = new ProblemList(new ArticleSource(""));
        problems.Add(ArticleRules.ArticleTooLong, new TextRange(0, 0), Count(length), Count(ArticleText.LongestArticle));
        return new ArticleSyntax
        {
            Language = options.DefaultLanguage,
            IsReadable = false,
            IsComplete = false,
            Problems = problems.InOrder(),
        };
    }

    private static string Count(int characters) => characters.ToString("N0", NumberFormatInfo.InvariantInfo);

    /// <summary>Where tests of a faulty parser plant the fault (tests/NewsContent.Fuzz); in every other build there is no such call.</summary>
    static partial void AfterReading(ArticleSyntax article);

    private static void TakeHeader(ArticleSyntax article, ArticleHeader header)
    {
        article.Kicker = header.Kicker;
        article.Headline = header.Headline;
        article.Summary = header.Summary;
        article.Published = header.Date;
        article.Updated = header.Fields.Updated;
        article.Language = header.Fields.Language ?? article.Language;
        article.Authors = header.Fields.Authors;
        article.Location = header.Fields.Location;
        article.Source = header.Fields.Source;
        article.Tags = header.Fields.Tags;
        article.Slug = header.Fields.Slug;
        article.ListedSpeakers =
        [
            .. header.Fields.Speakers.Entries.Select(static entry => new SpeakerSyntax(entry.Name, entry.Role, entry.Kind)),
        ];
        article.SlugRange = header.Fields.SlugRange;
    }

    private static void TakeText(
        ArticleSyntax article,
        ArticleHeader header,
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var body = BodyReader.Read(source, header.BodyLineIndex, problems, cancellation);
        article.Paragraphs = body.Paragraphs;
        article.LeadCount = body.LeadCount;
        article.Sections = body.Sections;
        if (body.Paragraphs.Count == 0 && body.Sections.Count == 0 && header.HasDateLine)
            ReportNoText(source, problems);

        var listed = header.Fields.Speakers;
        var passages = new QuotedPassages(article.Language, source, problems) { Listed = listed };
        var quotes = QuotationReader.Read(header.Headline, header.Summary, body, passages, cancellation);
        article.SummaryQuotes = quotes.Summary;
        article.Quotes = quotes.Body;
        ReportLeftoverNotes(header, body, problems);
        if (options.RequiresListedSpeakers)
            ListedSpeakersCheck.Report(listed, quotes, problems);
        if (body.Paragraphs.Count > 0)
            QuotedWordsCheck.Report(quotes, body.Paragraphs, source.Text, article.Language, problems, cancellation);
    }

    private static void ReportLeftoverNotes(ArticleHeader header, ArticleBody body, ProblemList problems)
    {
        LeftoverNotes.Report(header.Headline, problems);
        LeftoverNotes.Report(header.Summary, problems);
        foreach (var section in body.Sections)
            LeftoverNotes.Report(section.Heading, problems);
        foreach (var paragraph in body.Paragraphs)
            LeftoverNotes.Report(paragraph, problems);
    }

    private static void ReportNoText(ArticleSource source, ProblemList problems)
    {
        var last = source.Lines.Last(line => !line.IsBlank).Trimmed;
        problems.Add(ArticleRules.BodyMissing, new TextRange(last.End, last.End));
    }
}
