using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore;

/// <summary>The requests of one site: which edition each one sees, and which page it asks for.</summary>
internal sealed class SiteRequests
{
    private readonly Func<ArticleCatalog> _articles;
    private readonly NewsContentOptions _options;
    private readonly ConditionalWeakTable<ArticleCatalog, NewsEdition> _editions = [];

    // Under which a request keeps what it has found: an app can have several sites.
    private readonly object _editionKey = new();
    private readonly object _pageKey = new();

    public SiteRequests(Func<ArticleCatalog> articles, NewsContentOptions options)
    {
        (_articles, _options) = (articles, options);
        Began = options.Clock.GetUtcNow();
    }

    /// <summary>When the site began: what its pages look like has not changed since.</summary>
    private DateTimeOffset Began { get; }

    public NewsContentOptions Options => _options;

    /// <summary>The sites of an app.</summary>
    public static IReadOnlyList<SiteRequests> AllOf(IEndpointRouteBuilder app) =>
        [
            .. app
                .DataSources.SelectMany(static source => source.Endpoints)
                .Select(static endpoint => endpoint.Metadata.GetMetadata<SiteRequests>())
                .OfType<SiteRequests>()
                .Distinct(),
        ];

    /// <summary>The edition of now, which a request keeps to its end.</summary>
    public NewsEdition EditionOf(HttpContext context)
    {
        if (context.Items.TryGetValue(_editionKey, out var kept) && kept is NewsEdition known)
            return known;
        var edition = Now();
        context.Items[_editionKey] = edition;
        return edition;
    }

    /// <summary>The page of a path, with what it knows of the request, or null.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The path below the site's root, as routing gives it.</param>
    public NewsPage? PageOf(HttpContext context, string path)
    {
        // An app that handles faults asks once more with another path.
        if (context.Items.TryGetValue(_pageKey, out var kept) && kept is FoundPage known && known.Path == path)
            return known.Page;
        var page = PageFinder.Find(EditionOf(context), path.Trim('/'));
        if (page is not null)
            context.Items[_pageKey] = new FoundPage(path, For(context, page));
        return page;
    }

    /// <summary>Gives a page what it knows of a request.</summary>
    public TPage For<TPage>(HttpContext context, TPage page)
        where TPage : NewsPage
    {
        page.BaseAddress = BaseAddressOf(context);
        page.Services = context.RequestServices;
        if (page is AppPage own)
            own.Query = context.Request.Query;
        return page;
    }

    /// <summary>When what an edition shows last changed: an article, or what the pages look like.</summary>
    public DateTimeOffset LastChangeOf(NewsEdition edition) => edition.LastChanged > Began ? edition.LastChanged : Began;

    /// <summary>Where readers find the site. A request of HTTP 1.0 need not say.</summary>
    public Uri BaseAddressOf(HttpContext context)
    {
        var request = context.Request;
        var host = request.Host.HasValue ? request.Host.ToUriComponent() : "localhost";
        return _options.BaseAddress ?? new Uri($"{request.Scheme}://{host}/");
    }

    /// <summary>
    /// The edition of now. An edition outlasts its moment, until an article comes or goes: the catalog of what is published is another
    /// one then.
    /// </summary>
    public NewsEdition Now()
    {
        var all = _articles();
        var now = _options.Clock.GetUtcNow();
        return _editions.GetValue(all.At(now), _ => new NewsEdition(all, _options, now));
    }

    /// <summary>The page that a request has found at a path.</summary>
    private sealed record FoundPage(string Path, NewsPage Page);
}
