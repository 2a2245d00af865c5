namespace NewsContent.AspNetCore;

/// <summary>The articles that somebody may have meant who asked for a page that is not there.</summary>
internal static class NearestArticles
{
    // TODO replaced by ArticleCatalog.Nearest when that is there.
    public static IReadOnlyList<Article> To(string wanted, NewsEdition edition, int most) =>
        [
            .. edition
                .Articles.Where(article =>
                    article.Slug.EndsWith(wanted[(wanted.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase)
                )
                .Take(most),
        ];
}
