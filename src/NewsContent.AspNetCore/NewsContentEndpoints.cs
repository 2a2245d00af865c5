using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace NewsContent.AspNetCore;

// RS0026: the overloads differ in an argument that none can leave out.
#pragma warning disable RS0026

/// <summary>Gives an app the site of its articles.</summary>
public static class NewsContentEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Adds the pages of articles, feeds, sitemaps, <c>robots.txt</c> and pictures. Articles under embargo and expired ones are not there
    /// at any address; an address that an article had before, and one with a slash at its end, leads to the right one.
    /// </summary>
    /// <remarks>
    /// <para>Addresses: <c>/</c>, <c>/{slug}</c>, <c>/{language}/{slug}</c>, <c>/{language}</c>, <c>/{folder}</c>, <c>/tags/{slug}</c>,
    /// <c>/authors/{slug}</c>, <c>/speakers/{slug}</c>, <c>/pictures/{path}</c>, <c>/rss.xml</c>, <c>/atom.xml</c>, <c>/feed.json</c>,
    /// <c>/sitemap.xml</c>, <c>/news-sitemap.xml</c>, <c>/robots.txt</c>. Routes of the app come first, and files of <c>wwwroot</c> are
    /// found where no page is.</para>
    /// </remarks>
    /// <param name="endpoints">The app, or a group of its routes.</param>
    /// <param name="articles">
    /// Gives all articles, for each request anew: under <c>dotnet watch</c> an edited text is on the next page.
    /// </param>
    /// <param name="options">What the site says of itself; null for the defaults.</param>
    /// <returns>The routes, for conventions such as caching.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="articles"/> is null.</exception>
    public static IEndpointConventionBuilder MapNewsContent(
        this IEndpointRouteBuilder endpoints,
        Func<ArticleCatalog> articles,
        NewsContentOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new NewsContentOptions();
        var requests = new SiteRequests(articles, options);
        var group = endpoints.MapGroup("");
        foreach (var file in SiteFile.All)
            group.MapMethods("/" + file.Name, Reading, context => file.SendAsync(context, requests));
        group.MapMethods("/sitemap-{part:int}.xml", Reading, context => SiteFile.SendSitemapPartAsync(context, requests));
        var pictures = new PictureRequests(requests);
        group.MapMethods($"/{NewsEdition.Picturing}/{{**path}}", Reading, pictures.SendAsync);
        group
            .Map(PagePattern(requests), context => PageRequest.SendAsync(context, requests))
            .WithMetadata(new HttpMethodMetadata(Reading), requests);
        if (options.Pages.NotFound is { } notFound)
            group.MapFallback(context => PageRequest.SendMissingAsync(context, requests, notFound));
        return group;
    }

    /// <inheritdoc cref="MapNewsContent(IEndpointRouteBuilder, Func{ArticleCatalog}, NewsContentOptions)"/>
    /// <param name="endpoints">The app, or a group of its routes.</param>
    /// <param name="articles">
    /// All articles. An edit under <c>dotnet watch</c> does not reach them: give a function that asks for them.
    /// </param>
    /// <param name="options">What the site says of itself; null for the defaults.</param>
    public static IEndpointConventionBuilder MapNewsContent(
        this IEndpointRouteBuilder endpoints,
        ArticleCatalog articles,
        NewsContentOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        return endpoints.MapNewsContent(() => articles, options);
    }

    private static RoutePattern PagePattern(SiteRequests requests) =>
        RoutePatternFactory.Parse(
            "/{**" + PageRequest.Path + "}",
            defaults: new RouteValueDictionary(),
            parameterPolicies: new RouteValueDictionary { [PageRequest.Path] = new PublishedConstraint(requests) }
        );
}
