using System.Collections.Frozen;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>What a catalog finds by speaker and kicker; made on the first question, since it reads every quotation.</summary>
internal sealed class CatalogIndex
{
    public CatalogIndex(Article[] articles)
    {
        var speakers = new OrderedGroups<Speaker, CitedQuote>(EqualityComparer<Speaker>.Default);
        var quotes = new OrderedGroups<string, CitedQuote>(StringComparer.OrdinalIgnoreCase);
        var kickers = new OrderedGroups<string, Article>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            foreach (var speaker in article.Speakers)
                speakers.Touch(speaker);
            foreach (var quote in article.Quotes)
            {
                if (quote.Speaker is { } speaker)
                    quotes.Add(ComposedForm.Of(speaker.Name), new CitedQuote(article, quote));
            }

            if (article.Kicker is { } kicker)
                kickers.Add(ComposedForm.Of(kicker), article);
        }

        Speakers = speakers.Keys();
        Kickers = kickers.Keys();
        QuotesByName = quotes.Freeze();
        ArticlesByKicker = kickers.Freeze();
    }

    public ContentList<Speaker> Speakers { get; }

    public ContentList<string> Kickers { get; }

    public FrozenDictionary<string, ContentList<CitedQuote>> QuotesByName { get; }

    public FrozenDictionary<string, ContentList<Article>> ArticlesByKicker { get; }

    /// <summary>Lists by key that remember in which order the keys came.</summary>
    private sealed class OrderedGroups<TKey, TItem>(IEqualityComparer<TKey> comparer)
        where TKey : class
        where TItem : class
    {
        private readonly Dictionary<TKey, List<TItem>> _groups = new(comparer);
        private readonly List<TKey> _keys = [];

        public List<TItem> Touch(TKey key)
        {
            if (!_groups.TryGetValue(key, out var group))
            {
                _groups.Add(key, group = []);
                _keys.Add(key);
            }

            return group;
        }

        public void Add(TKey key, TItem item) => Touch(key).Add(item);

        public ContentList<TKey> Keys() => ContentList.Own(_keys.ToArray());

        public FrozenDictionary<TKey, ContentList<TItem>> Freeze() =>
            _groups.ToFrozenDictionary(group => group.Key, group => ContentList.Own(group.Value.ToArray()), comparer);
    }
}
