using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Advice on one article: one implementation for editors and for the command line.</summary>
public static class ArticleAdvice
{
    /// <summary>
    /// The advice on an article, in the order of the file. If its faults leave no readable article, there is no advice on its words.
    /// </summary>
    /// <param name="text">The whole file.</param>
    /// <param name="article">The result of reading <paramref name="text"/>.</param>
    /// <param name="options">What else advice needs; null for the default options.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<ArticleProblem> For(
        string text,
        ArticleSyntax article,
        AdviceOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (article is null)
            throw new ArgumentNullException(nameof(article));

        options ??= new AdviceOptions();
        var source = SourceOf(text, article);
        var problems = new ProblemList(source);
        if (ArticleLayout.Of(source, article.Format, article.Layout, cancellation) is { } layout)
            ReportLayout(source, article.Format, layout, options, problems, cancellation);
        ReportWords(source, article, options, problems, cancellation);
        return problems.InOrder();
    }

    private static ArticleSource SourceOf(string text, ArticleSyntax article) =>
        new(text) { FieldKeys = article.FieldKeys, HeaderLanguage = article.HeaderLanguage };

    /// <summary>The advice that needs the article's words and speakers.</summary>
    internal static IReadOnlyList<ArticleProblem> OnWords(
        string text,
        ArticleSyntax article,
        AdviceOptions options,
        CancellationToken cancellation
    )
    {
        var source = SourceOf(text, article);
        var problems = new ProblemList(source);
        ReportWords(source, article, options, problems, cancellation);
        return problems.InOrder();
    }

    /// <summary>
    /// The advice that needs the header and the lines alone, and what tells whether another article has the same text: no article is read
    /// for the two, and its header and blocks once at most.
    /// </summary>
    /// <param name="text">The whole file.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="known">The layout that reading the file gave; null where nobody has read it.</param>
    /// <param name="options">What else is known.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static (IReadOnlyList<ArticleProblem> Advice, BodyPrint? Print) OnLayout(
        string text,
        ArticleTextOptions reading,
        ArticleLayout? known,
        AdviceOptions options,
        CancellationToken cancellation
    )
    {
        var (source, format) = (ArticleSource.Of(text, reading, cancellation), reading.Format);
        if (ArticleLayout.Of(source, format, known, cancellation) is not { } layout)
            return ([], null);
        var problems = new ProblemList(source);
        ReportLayout(source, format, layout, options, problems, cancellation);
        return (problems.InOrder(), BodyPrint.Of(source, layout.Header, cancellation));
    }

    /// <summary>An article's kicker, read from its header alone; null when it has none, and of another file.</summary>
    internal static string? KickerOf(string text, ArticleFormat format) =>
        format.HeaderForAdvice(new ArticleSource(text), CancellationToken.None)?.Values.Passage(HeaderFields.Kicker.Key)?.Text;

    private static void ReportLayout(
        ArticleSource source,
        ArticleFormat format,
        ArticleLayout layout,
        AdviceOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        FutureDates.Report(layout.Header, options.Today, problems);
        format.AdviseOnLines(source, layout, problems, cancellation);
    }

    private static void ReportWords(
        ArticleSource source,
        ArticleSyntax article,
        AdviceOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        if (!article.IsComplete || ArticleLayout.Of(source, article.Format, article.Layout, cancellation) is not { } layout)
            return;
        DoubtfulNames.Report(article, problems);
        if (options.ForSearchEngines)
            SearchProperties.Report(source, article, problems);
        MissingLanguageLine.Report(source, article, problems, cancellation);
        MissingFormLine.Report(article, problems, cancellation);
        article.Format.AdviseOnHeadings(source, layout, problems, cancellation);
        HeadlineParaphrases.Report(article, problems, cancellation);
        QuotationAdvice.ReportWithoutSpeaker(source, article, problems);
        QuotationAdvice.ReportStraightMarks(source, article, problems);
        TurnedMarks.ReportQuotations(source, article, problems);
        Surnames.Report(article, problems, cancellation);
        foreach (var passage in Passages(article))
        {
            cancellation.ThrowIfCancellationRequested();
            SpaceRuns.Report(source, passage, problems);
            PrintLeftovers.ReportWords(passage, problems);
            SkeletonWords.Report(source, passage, problems);
            TurnedMarks.ReportApostrophes(passage, article.Language, problems);
        }

        foreach (var paragraph in article.Paragraphs)
            LongParagraphs.Report(paragraph, problems);
        LongCaptions.Report(article, problems);
        InvisibleCharacters.Report(source, problems, cancellation);
    }

    private static IEnumerable<PassageSyntax> Passages(ArticleSyntax article)
    {
        if (article.Kicker is not null)
            yield return article.Kicker;
        if (article.Headline is not null)
            yield return article.Headline;
        if (article.Summary is not null)
            yield return article.Summary;
        foreach (var section in article.Sections)
            yield return section.Heading;
        foreach (var paragraph in article.Paragraphs)
            yield return paragraph;
    }
}
