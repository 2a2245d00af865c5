using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace NewsContent.AspNetCore;

// RS0026: the overloads differ in an argument that none can leave out.
#pragma warning disable RS0026

/// <summary>Adds a news site to an app.</summary>
public static class NewsContentEndpoints
{
    /// <summary>The pattern of every fallback for pages.</summary>
    private const string Fallback = "{*path:nonfile}";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Adds the pages of articles, feeds, sitemaps, <c>robots.txt</c> and pictures. Articles under embargo and expired articles have no
    /// address. Earlier addresses of an article, and addresses with a slash at the end, redirect to the right one.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Addresses: <c>/</c>, <c>/{slug}</c>, <c>/{language}/{slug}</c>, <c>/{language}</c>, <c>/{folder}</c>, <c>/tags/{slug}</c>,
    /// <c>/authors/{slug}</c>, <c>/speakers/{slug}</c>, <c>/pictures/{path}</c>, <c>/rss.xml</c>, <c>/atom.xml</c>, <c>/feed.json</c>,
    /// <c>/sitemap.xml</c>, <c>/news-sitemap.xml</c>, <c>/robots.txt</c>. Earlier routes of the app come first, and files of <c>wwwroot</c>
    /// are served if no page has the address.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The app, or a group of its routes.</param>
    /// <param name="articles">
    /// Returns all articles. It is called for each request, so that under <c>dotnet watch</c> the next page has an edited text.
    /// </param>
    /// <param name="options">The options of the site; null for the defaults.</param>
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
        var own = PatternsOf(endpoints);
        foreach (var file in SiteFile.All.Where(file => !own.Contains(file.Name)))
            group.MapMethods("/" + file.Name, Reading, context => file.SendAsync(context, requests));
        group.MapMethods("/sitemap-{part:int}.xml", Reading, context => SiteFile.SendSitemapPartAsync(context, requests));
        var pictures = new PictureRequests(requests);
        group
            .Map(Pattern($"/{NewsEdition.Picturing}/", PictureRequests.Path, new PictureConstraint(pictures)), pictures.SendAsync)
            .WithMetadata(new HttpMethodMetadata(Reading));
        group
            .Map(Pattern("/", PageRequest.Path, new PublishedConstraint(requests)), context => PageRequest.SendAsync(context, requests))
            .WithMetadata(new HttpMethodMetadata(Reading), requests);
        if (options.Pages.NotFound is { } notFound && !own.Contains(Fallback))
            group.MapFallback(context => PageRequest.SendMissingAsync(context, requests, notFound));
        return group;
    }

    /// <inheritdoc cref="MapNewsContent(IEndpointRouteBuilder, Func{ArticleCatalog}, NewsContentOptions)"/>
    /// <param name="endpoints">The app, or a group of its routes.</param>
    /// <param name="articles">All articles. They do not change under <c>dotnet watch</c>: to see edits, pass a function.</param>
    /// <param name="options">The options of the site; null for the defaults.</param>
    public static IEndpointConventionBuilder MapNewsContent(
        this IEndpointRouteBuilder endpoints,
        ArticleCatalog articles,
        NewsContentOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        return endpoints.MapNewsContent(() => articles, options);
    }

    /// <summary>The patterns of the routes that the app has already; one that it has twice would answer nobody.</summary>
    private static HashSet<string> PatternsOf(IEndpointRouteBuilder endpoints) =>
        endpoints
            .DataSources.SelectMany(static source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(static endpoint => endpoint.RoutePattern.RawText?.Trim('/') ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A pattern that takes every path below one, where the constraint finds something there.</summary>
    private static RoutePattern Pattern(string below, string name, IRouteConstraint constraint) =>
        RoutePatternFactory.Parse(
            $"{below}{{**{name}}}",
            defaults: new RouteValueDictionary(),
            parameterPolicies: new RouteValueDictionary { [name] = constraint }
        );
}
