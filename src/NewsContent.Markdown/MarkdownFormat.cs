using NewsContent.Markdown.Blocks;
using NewsContent.Markdown.Extensions;
using NewsContent.Markdown.FrontMatter;
using NewsContent.Markdown.Headline;
using NewsContent.Markdown.Limits;
using NewsContent.Text;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown;

/// <summary>Articles in Markdown: front matter or the header lines of plain text, and below them CommonMark.</summary>
internal sealed class MarkdownFormat : ArticleFormat
{
    public static readonly MarkdownFormat Instance = new();

    public override ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    ) =>
        FrontMatterFence.Find(source) is { } fence
            ? FrontMatterReader.Read(source, fence, problems, cancellation)
            : HeadlineHeading.ReadHeader(source, options, problems, cancellation);

    public override ArticleBody ReadBody(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation)
    {
        var offset = header.BodyLineIndex < source.Lines.Count ? source.Lines[header.BodyLineIndex].Full.Start : source.Text.Length;
        var body = MarkdownLimits.Report(source, offset, problems, cancellation)
            ? new ArticleBody([], 0, [])
            : Read(source, offset, header, problems, cancellation);
        if (header is { Headline: null, EndsEarly: false, FrontMatter: { } frontMatter })
        {
            const string HowTo = "Write “title:” between the --- lines, or begin the text with # and the headline.";
            problems.Add(ArticleRules.HeadlineMissing, frontMatter, HowTo);
        }

        return body;
    }

    private static ArticleBody Read(
        ArticleSource source,
        int offset,
        ArticleHeader header,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        if (MarkdownParser.Parse(source.Text.Substring(offset)) is not { } document)
        {
            const string HowTo = "Remove some of the > or of the indented lists.";
            problems.Add(
                ArticleRules.MarkdownTooLarge,
                new TextRange(offset, offset),
                "quotations, lists or marks nested more than 100 deep",
                "100",
                HowTo
            );
            return new ArticleBody([], 0, []);
        }

        var body = MarkdownBodyReader.Read(document, source, offset, header, problems, cancellation);
        LostText.Report(document, source, offset, problems, cancellation);
        UnknownExtensions.Report(document, source, offset, problems, cancellation);
        return body;
    }
}
