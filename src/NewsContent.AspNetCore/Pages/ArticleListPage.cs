namespace NewsContent.AspNetCore;

/// <summary>A page of articles that have something in common.</summary>
public abstract class ArticleListPage : NewsPage
{
    private protected ArticleListPage(NewsEdition edition, string address, string title, IReadOnlyList<Article> articles)
        : base(edition, address, title) => Articles = articles;

    /// <summary>The articles, newest first.</summary>
    public IReadOnlyList<Article> Articles { get; }
}
