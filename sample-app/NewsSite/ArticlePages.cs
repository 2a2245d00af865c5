using NewsContent;

namespace NewsSite;

/// <summary>The addresses of the site: the list of articles, and one page for each.</summary>
internal static class ArticlePages
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Adds the pages of a catalog.</summary>
    /// <param name="site">The site.</param>
    /// <param name="articles">Gives the articles, for each page anew.</param>
    public static void MapArticles(this IEndpointRouteBuilder site, Func<ArticleCatalog> articles)
    {
        site.MapGet("/", () => Results.Content(SitePages.FrontPage(articles()), Html));
        site.MapGet("/{**slug}", (string slug) => Page(articles(), slug));
    }

    /// <summary>The page of an article; who asks for an address that it had before is sent to the one that it has.</summary>
    private static IResult Page(ArticleCatalog articles, string slug)
    {
        if (!articles.TryGet(slug, out var article))
            return Results.Content(SitePages.NotFound(slug), Html, statusCode: StatusCodes.Status404NotFound);
        return article.Slug == slug
            ? Results.Content(SitePages.Page(article, articles), Html)
            : Results.Redirect(SitePages.Address(article), permanent: true);
    }
}
