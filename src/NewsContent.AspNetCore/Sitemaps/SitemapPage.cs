namespace NewsContent.AspNetCore;

/// <summary>What a sitemap says of a page.</summary>
/// <param name="Address">Its address, root-relative.</param>
/// <param name="Changed">When it was last changed, a day or a moment; null where that is not known.</param>
/// <param name="Languages">The same in each language.</param>
internal sealed record SitemapPage(string Address, string? Changed, IReadOnlyList<PageInLanguage> Languages)
{
    /// <summary>What is said of a page.</summary>
    public static SitemapPage Of(NewsPage page) =>
        new(page.Address, page is ArticlePage { Article: var article } ? ChangeOf(article) : null, page.Languages);

    /// <summary>The moment of the last change, where the article gives one, else the day.</summary>
    private static string ChangeOf(Article article) =>
        article.UpdatedAt is { } moment ? Dates.Iso(moment)
        : article.Updated is { } day ? Dates.Day(day)
        : Dates.Iso(article.Published, article.PublishedAt);
}
