using NewsContent.Text.Advice;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Quotations;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text;

/// <summary>The format that docs/article-format.md defines, of files that end in <c>.txt</c>.</summary>
internal sealed class PlainTextFormat : ArticleFormat
{
    public static readonly PlainTextFormat Instance = new();

    public override ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    ) => ReadHeader(source, options, problems, headlineLine: null, cancellation);

    /// <summary>
    /// Reads header lines. Where the date is missing, the text itself tells whether the block below the headline is its first paragraph.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says of its articles.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="headlineLine">The zero-based line of the headline where that is known; null where its place and its form tell.</param>
    /// <param name="cancellation">Honoured at each line.</param>
    public static ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        int? headlineLine,
        CancellationToken cancellation
    )
    {
        var header = HeaderReader.Read(source, problems, headlineLine, cancellation);
        if (header is { Undecided: not null, Summary: { } block })
        {
            var language = header.Values.Text(HeaderFields.Language.Key) ?? options.DefaultLanguage;
            var isText = DatelessText.IsText(block, language, source, header.BodyLineIndex, cancellation);
            MissingDate.Settle(header, isText, source, problems);
        }

        return header;
    }

    public override ArticleBody ReadBody(
        ArticleSource source,
        ArticleHeader header,
        ProblemList problems,
        CancellationToken cancellation
    ) => BodyReader.Read(source, header.BodyLineIndex, header.HasLabels, problems, cancellation);

    public override IReadOnlyList<BodyBlock> CutBlocks(ArticleSource source, ArticleHeader header, CancellationToken cancellation) =>
        BodyBlocks.Of(source, header.BodyLineIndex, header.HasLabels, cancellation);

    public override void AdviseOnLines(ArticleSource source, ArticleLayout layout, ProblemList problems, CancellationToken cancellation)
    {
        var (header, blocks) = layout;
        HeaderAsHeading.Report(source, header, blocks, problems);
        LostHeadings.Report(source, blocks, problems, cancellation);
        Structures.Report(source, blocks, problems, cancellation);
    }

    public override void AdviseOnHeadings(ArticleSource source, ArticleLayout layout, ProblemList problems, CancellationToken cancellation)
    {
        var (header, blocks) = layout;
        var labels = LineLabels.Of(source, header, cancellation);
        PossibleHeadings.Report(source, header, blocks, labels, problems, cancellation);
        HeadingsAmongQuestions.Report(source, blocks, labels, problems, cancellation);
        HeadingsAmongLetters.Report(source, blocks, problems);
        DoubtfulHeadings.Report(source, blocks, problems);
        PrintLeftovers.ReportPageNumbers(source, blocks, problems);
    }
}
