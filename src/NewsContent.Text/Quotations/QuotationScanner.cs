using NewsContent.Text.Quotations.Languages;

namespace NewsContent.Text.Quotations;

/// <summary>Finds the outermost quotations of consecutive paragraphs by their marks alone.</summary>
internal static class QuotationScanner
{
    /// <summary>
    /// Scans the paragraphs of one run of text (a lead, a section, a summary), in which a quotation may run on from one
    /// paragraph to the next.
    /// </summary>
    /// <param name="paragraphs">The paragraphs' texts, in order.</param>
    /// <param name="language">
    /// The BCP 47 tag of the article's language: decides marks that open in one language and close in another.
    /// </param>
    /// <param name="cancellation">Honoured between paragraphs and within long ones.</param>
    public static QuotationScan Scan(IReadOnlyList<string> paragraphs, string language, CancellationToken cancellation = default) =>
        Scan(paragraphs, MarkConvention.Of(language), cancellation);

    /// <summary>The same for one of several runs of a language.</summary>
    public static QuotationScan Scan(IReadOnlyList<string> paragraphs, MarkConvention convention, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var run = new QuotationRun(convention, cancellation);
        for (int index = 0; index < paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Read(index, paragraphs[index]);
        }
        return run.Finish();
    }
}
