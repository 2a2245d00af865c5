namespace NewsContent;

/// <summary>Gives each quotation its id, once: an id is in a page only one time.</summary>
internal sealed class QuoteIds
{
    private readonly Dictionary<Quote, string>? _ids;
    private readonly Func<Quote, string?>? _idOf;

    private QuoteIds(Dictionary<Quote, string>? ids, Func<Quote, string?>? idOf) => (_ids, _idOf) = (ids, idOf);

    /// <summary>The ids of an article's quotations.</summary>
    public static QuoteIds Of(Article article)
    {
        var quotes = article.State.Body.Quotes.Items;
        if (quotes.Length == 0)
            return new QuoteIds(null, null);
        var ids = new Dictionary<Quote, string>(quotes.Length, ReferenceEqualityComparer.Instance);
        var all = article.State.Ids.OfQuotes;
        for (var i = 0; i < quotes.Length; i++)
            ids.TryAdd(quotes[i], all[i]);
        return new QuoteIds(ids, null);
    }

    /// <summary>The ids that options give.</summary>
    public static QuoteIds From(ArticleHtmlOptions options) => new(null, options.IdOfQuote);

    /// <summary>The id of a quotation; null when it has none, or none any more.</summary>
    public string? Take(Quote quote)
    {
        if (_ids is null)
            return _idOf?.Invoke(quote);
        return _ids.Remove(quote, out var id) ? id : null;
    }
}
