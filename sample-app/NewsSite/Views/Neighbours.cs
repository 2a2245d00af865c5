using NewsContent;
using NewsContent.AspNetCore;
using NewsSite.Languages;

namespace NewsSite.Views;

/// <summary>
/// Where a reader may go on from an article, in its language where that is possible. Each article stands in one list alone.
/// </summary>
internal sealed class Neighbours
{
    private const int MostSimilar = 3;

    public Neighbours(ArticlePage page)
    {
        var (edition, article) = (page.Edition, page.Article);
        var seen = new HashSet<string>(StringComparer.Ordinal) { article.Slug };
        var original = edition.Articles.TryGet(article.Slug, out var found) ? found : article;
        Related = [.. edition.RelatedTo(article).Where(other => seen.Add(other.Slug))];
        ReferringTo = Shown(edition.Articles.ReferencesTo(original));
        Similar = [.. Shown(edition.Articles.Similar(original, MostSimilar * 2)).Take(MostSimilar)];
        var shelf = Shelf.Of(edition, article.Language);
        var place = shelf.TakeWhile(other => other.Slug != article.Slug).Count();
        Next = place > 0 && place < shelf.Count ? shelf[place - 1] : null;
        Previous = place < shelf.Count - 1 ? shelf[place + 1] : null;

        List<Article> Shown(IReadOnlyList<Article> articles) =>
            [.. articles.Select(other => Shelf.InOrOriginal(edition, other, article.Language)).Where(other => seen.Add(other.Slug))];
    }

    /// <summary>Those that the article names.</summary>
    public IReadOnlyList<Article> Related { get; }

    /// <summary>Those that name the article.</summary>
    public IReadOnlyList<Article> ReferringTo { get; }

    /// <summary>Those with most in common.</summary>
    public IReadOnlyList<Article> Similar { get; }

    /// <summary>The one before it in time.</summary>
    public Article? Previous { get; }

    /// <summary>The one after it in time.</summary>
    public Article? Next { get; }

    /// <summary>Whether there is any list.</summary>
    public bool Any => Related.Count + ReferringTo.Count + Similar.Count > 0;
}
