using NewsContent.Text.Attribution;
using NewsContent.Text.Body;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>The quotations of an article with their speakers.</summary>
/// <param name="Headline">Those of the headline, for the check of their words alone.</param>
/// <param name="Summary">Those of the summary.</param>
/// <param name="Body">Those of the body.</param>
internal sealed record ArticleQuotes(
    IReadOnlyList<QuoteSyntax> Headline,
    IReadOnlyList<QuoteSyntax> Summary,
    IReadOnlyList<QuoteSyntax> Body
);

/// <summary>
/// Finds the quotations of headline, summary, lead and each section; a quotation may run on from one paragraph to the next within the lead
/// or within a section, as long as nothing but paragraphs is between. The speakers of summary and body are found over the whole article at
/// once.
/// </summary>
internal static class QuotationReader
{
    /// <summary>
    /// Reads the quotations of an article whose header and body are read, into <paramref name="passages"/>, which has none yet.
    /// </summary>
    public static ArticleQuotes Read(
        PassageSyntax? headline,
        PassageSyntax? summary,
        ArticleBody body,
        QuotedPassages passages,
        CancellationToken cancellation
    )
    {
        if (headline is not null)
            passages.AddRun(PassageKind.Headline, [headline], firstParagraph: null, cancellation);
        var headlineCount = passages.QuotationCount;
        if (summary is not null)
            passages.AddRun(PassageKind.Summary, [summary], firstParagraph: null, cancellation);
        var labels = passages.Labels(new[] { headline, summary }.OfType<PassageSyntax>(), body.Paragraphs, cancellation);
        AddParagraphs(body.LeadBlocks, 0, body.LeadCount);
        foreach (var section in body.Sections)
        {
            passages.AddUnquoted(PassageKind.Heading, section.Heading);
            AddParagraphs(section.Blocks, section.FirstParagraphIndex, section.ParagraphCount);
        }

        var quotes = passages.MakeQuotes(cancellation);
        return new ArticleQuotes(
            Quotes(place => place < headlineCount),
            Quotes(place => place >= headlineCount, quote => quote.ParagraphIndex < 0),
            Quotes(place => place >= headlineCount, quote => quote.ParagraphIndex >= 0)
        );

        void AddParagraphs(IReadOnlyList<BlockSyntax>? blocks, int first, int count, bool isNested = false)
        {
            if (blocks is null)
            {
                AddRun(first, count, isRunningText: true);
                return;
            }

            foreach (var run in ParagraphRuns.Of(blocks, body.Paragraphs, first))
            {
                if (run.Quotation is null)
                    AddRun(first, run.Length, isRunningText: !isNested && !run.IsNested);
                else if (!passages.TryAddBlock(run, Paragraphs(first, run.Length), first, cancellation))
                    AddParagraphs(run.Quotation.Blocks, first, run.Length, isNested: true);
                first += run.Length;
            }
        }

        void AddRun(int first, int count, bool isRunningText)
        {
            if (labels is not null && isRunningText)
                passages.AddTurns(Paragraphs(first, count), first, labels, cancellation);
            else
                passages.AddRun(PassageKind.Paragraph, Paragraphs(first, count), first, cancellation);
        }

        PassageSyntax[] Paragraphs(int first, int count)
        {
            var paragraphs = new PassageSyntax[count];
            for (var i = 0; i < count; i++)
                paragraphs[i] = body.Paragraphs[first + i];
            return paragraphs;
        }

        List<QuoteSyntax> Quotes(Func<int, bool> isAt, Func<QuoteSyntax, bool>? fits = null)
        {
            var chosen = new List<QuoteSyntax>();
            for (var i = 0; i < quotes.Count; i++)
            {
                if (isAt(i) && quotes[i] is { } quote && (fits is null || fits(quote)))
                    chosen.Add(quote);
            }

            return chosen;
        }
    }
}
