using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Where marks or notes of an article are at fault: what is quoted in such a paragraph, and who says so, is not known before that is
/// repaired.
/// </summary>
internal sealed class FaultyPassages
{
    private static readonly ArticleRule[] FaultsOfQuotations =
    [
        ArticleRules.QuotationNeverCloses,
        ArticleRules.ClosingMarkWithoutOpening,
        ArticleRules.MixedMarks,
        ArticleRules.NoteNotValid,
        ArticleRules.NoteOutOfPlace,
    ];

    private readonly ArticleSyntax _article;

    // In the order of the file, as problems come.
    private readonly List<int> _places;

    /// <summary>The places of one article.</summary>
    public FaultyPassages(ArticleSyntax article)
    {
        _article = article;
        _places =
        [
            .. article
                .Problems.Where(static problem => FaultsOfQuotations.Contains(problem.Rule))
                .Select(static problem => problem.Range.Start),
        ];
    }

    /// <summary>Whether a quotation opens in such a passage.</summary>
    public bool Hold(QuoteSyntax quote)
    {
        var passage = (quote.ParagraphIndex < 0 ? _article.Summary! : _article.Paragraphs[quote.ParagraphIndex]).Range;
        var next = _places.BinarySearch(passage.Start);
        if (next < 0)
            next = ~next;
        return next < _places.Count && _places[next] <= passage.End;
    }
}
