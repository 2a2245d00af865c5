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

    /// <summary>Where the date is missing, the text itself tells whether the block below the headline is its first paragraph.</summary>
    public override ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var header = HeaderReader.Read(source, problems, cancellation);
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
    ) => BodyReader.Read(source, header.BodyLineIndex, problems, cancellation);

    public override ArticleHeader? HeaderForAdvice(ArticleSource source)
    {
        if (source.IsBlank)
            return null;
        var header = HeaderReader.Read(source, new ProblemList(source));
        return header is { Headline: not null, Date: not null } ? header : null;
    }

    public override void AdviseOnLines(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation)
    {
        var blocks = BodyBlocks.Of(source, header.BodyLineIndex, cancellation);
        HeaderAsHeading.Report(source, header, blocks, problems);
        LostHeadings.Report(source, blocks, problems, cancellation);
        Structures.Report(source, blocks, problems, cancellation);
    }

    public override void AdviseOnHeadings(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation)
    {
        var blocks = BodyBlocks.Of(source, header.BodyLineIndex, cancellation);
        PossibleHeadings.Report(source, header, blocks, problems, cancellation);
        PrintLeftovers.ReportPageNumbers(source, blocks, problems);
    }
}
