using NewsContent.Text.Body;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Parts summary and text if the date that should be between them is missing. What a summary quotes is in the text again; a block with
/// words that do not is the text's first paragraph. A block without a quotation may be either: it is taken for the summary, and no name in
/// C# depends on it.
/// </summary>
internal static class DatelessText
{
    /// <summary>Whether the block below the headline is text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">The article's language.</param>
    /// <param name="source">The file.</param>
    /// <param name="below">The line on which the text begins if the block is none of it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static bool IsText(PassageSyntax block, string language, ArticleSource source, int below, CancellationToken cancellation)
    {
        var quotations = QuotationScanner.Scan([block.Text], language, cancellation).Quotations;
        if (quotations.Count == 0)
            return false;

        var body = BodyReader.Read(source, below, hasLabels: false, new ProblemList(source), cancellation);
        return QuotedWordsCheck.IsAnyMissing(
            quotations.Select(quotation => quotation.Pieces[0].Content.In(block.Text)),
            body.Paragraphs,
            [],
            language,
            cancellation
        );
    }
}
