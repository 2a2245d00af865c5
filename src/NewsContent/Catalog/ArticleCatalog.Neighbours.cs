using NewsContent.Unicode;

namespace NewsContent;

/// <content>The neighbours of an article, by time and by content.</content>
public sealed partial class ArticleCatalog
{
    /// <summary>The article before one in time: the next place in the catalog's order, which begins with the newest.</summary>
    /// <param name="article">An article of this catalog, which is found by its slug.</param>
    /// <returns>The article; null for the oldest one, and for an article that is not in the catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public Article? Previous(Article article) => Beside(article, 1);

    /// <summary>The article after one in time: the place before it in the catalog's order, which begins with the newest.</summary>
    /// <param name="article">An article of this catalog, which is found by its slug.</param>
    /// <returns>The article; null for the newest one, and for an article that is not in the catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public Article? Next(Article article) => Beside(article, -1);

    /// <summary>
    /// The articles that have most in common with one: each shared tag counts one, and so does each person or organization that both quote.
    /// Of two with the same count, the newer one comes first. Articles with nothing in common are left out.
    /// </summary>
    /// <remarks>The first call reads every article of the catalog, as <see cref="QuotesBy"/> does.</remarks>
    /// <param name="article">The article, which is found by its slug. It need not be in the catalog.</param>
    /// <param name="most">The maximum number of articles.</param>
    /// <returns>The articles, the one with most in common first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public IReadOnlyList<Article> Similar(Article article, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var shared = new Dictionary<Article, int>(ReferenceEqualityComparer.Instance);
        foreach (var tag in article.Tags.Distinct(StringComparer.OrdinalIgnoreCase))
            Count(Tagged(tag));
        foreach (var name in NamesOfSpeakers(article))
            Count(QuotesBy(name).Where(static cited => IsNamed(cited.Quote.Speaker)).Select(static cited => cited.Article).Distinct());
        var slug = ComposedForm.Of(article.Slug);
        return ContentList.Own(
            shared
                .Where(other => ComposedForm.Of(other.Key.Slug) != slug)
                .OrderByDescending(static other => other.Value)
                .ThenBy(static other => other.Key, NewestFirst.Instance)
                .Take(most)
                .Select(static other => other.Key)
                .ToArray()
        );

        void Count(IEnumerable<Article> articles)
        {
            foreach (var other in articles)
                shared[other] = shared.GetValueOrDefault(other) + 1;
        }
    }

    /// <summary>
    /// The articles that a wrong slug may mean, for a “page not found”. First come slugs that differ only in the folder or in case. Then
    /// come those that differ by a few letters: two, or up to a third of the shorter slug. Equally near ones are in ordinal order.
    /// </summary>
    /// <remarks>
    /// The slug can come from anyone. No article is near a slug of more than 256 letters, so the work for each article is small.
    /// </remarks>
    /// <param name="slug">The requested slug. Slugs that articles had before (<see cref="Article.Aliases"/>) are not compared.</param>
    /// <param name="most">The maximum number of articles.</param>
    /// <returns>The articles, the nearest first; empty when none is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public IReadOnlyList<Article> Nearest(string slug, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (slug.Length > NearestSlug.Longest)
            return ContentList<Article>.Empty;
        return ContentList.Own(NearestSlug.Find(ComposedForm.Of(slug), _bySlug.Keys, most).Select(near => _bySlug[near]).ToArray());
    }

    private static IEnumerable<string> NamesOfSpeakers(Article article) =>
        article
            .Quotes.Where(static quote => IsNamed(quote.Speaker))
            .Select(static quote => quote.Speaker!.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsNamed(Speaker? speaker) => speaker is not (null or { Kind: SpeakerKind.Unnamed });

    private Article? Beside(Article article, int step)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_bySlug.TryGetValue(ComposedForm.Of(article.Slug), out var own))
            return null;
        var place = Array.BinarySearch(_articles.Items, own, NewestFirst.Instance) + step;
        return place >= 0 && place < Count ? _articles.Items[place] : null;
    }
}
