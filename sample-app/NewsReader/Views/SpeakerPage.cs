using NewsContent;

namespace NewsReader.Views;

/// <summary>Everything one speaker is quoted with.</summary>
/// <param name="Name">The speaker's name, as the newest article writes it.</param>
/// <param name="Contributions">The articles that quote the speaker, in the catalog's order; at least one.</param>
internal sealed record SpeakerPage(string Name, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>The quotations of all articles together.</summary>
    public int QuoteCount => Contributions.Sum(contribution => contribution.Quotes.Count);

    /// <summary>The page of a speaker; null when no article's body quotes anyone of that name. Case does not matter.</summary>
    public static SpeakerPage? Of(string name, ArticleCatalog articles)
    {
        var contributions = articles
            .Select(article => new Contribution(article, article.Quotes.Where(IsTheirs).ToArray()))
            .Where(contribution => contribution.Quotes.Count > 0)
            .ToArray();
        return contributions.Length > 0 ? new SpeakerPage(contributions[0].Quotes[0].Speaker!.Name, contributions) : null;

        bool IsTheirs(Quote quote) => string.Equals(quote.Speaker?.Name, name, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>One speaker's part in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quotes">The speaker's quotations in its body, in reading order; at least one.</param>
internal sealed record Contribution(Article Article, IReadOnlyList<Quote> Quotes);
