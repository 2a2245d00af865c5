using System.Collections.Frozen;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>What a catalog finds by speaker; made on the first question, since it reads every quotation.</summary>
internal sealed class CatalogIndex
{
    public CatalogIndex(Article[] articles)
    {
        var speakers = new OrderedGroups<Speaker, CitedQuote>(EqualityComparer<Speaker>.Default);
        var quotes = new OrderedGroups<string, CitedQuote>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            foreach (var speaker in article.Speakers)
                speakers.Touch(speaker);
            foreach (var quote in article.Quotes)
            {
                if (quote.Speaker is { } speaker)
                    quotes.Add(ComposedForm.Of(speaker.Name), new CitedQuote(article, quote));
            }
        }

        Speakers = speakers.Keys();
        QuotesByName = quotes.Freeze();
    }

    public ContentList<Speaker> Speakers { get; }

    public FrozenDictionary<string, ContentList<CitedQuote>> QuotesByName { get; }
}
