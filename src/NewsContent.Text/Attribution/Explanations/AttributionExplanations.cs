using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Explanations;

/// <summary>Takes down how the speakers of one text were found, for those who ask: <c>newscontent quotes --explain</c>.</summary>
/// <remarks>Reading takes nothing down unless it is given one of these, so that nobody else pays for it.</remarks>
internal sealed class AttributionExplanations
{
    private readonly Dictionary<int, SpeakerSearch> _searches = [];
    private readonly List<(QuoteSyntax Quote, QuotationExplanation Explanation)> _quotes = [];

    /// <summary>The explanations, each with its quotation, in reading order; filled when the text has been read.</summary>
    public IReadOnlyList<(QuoteSyntax Quote, QuotationExplanation Explanation)> Quotes => _quotes;

    /// <summary>The search for the speaker of a quotation, by its index among those of the reading.</summary>
    public SpeakerSearch Of(int quotation)
    {
        if (!_searches.TryGetValue(quotation, out var search))
            _searches.Add(quotation, search = new SpeakerSearch());
        return search;
    }

    /// <summary>Takes the quotations that were made, by their indexes; null for marks with nothing between them.</summary>
    public void Take(IReadOnlyList<QuoteSyntax?> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes[i] is { } quote)
                _quotes.Add((quote, Of(i).Explain()));
        }
    }
}
