using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>A feed, a sitemap or another file at the root of the site.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Write">Gives its content.</param>
/// <param name="ChangesByItself">Whether it is another one when time passes, and no article comes or goes.</param>
internal sealed record SiteFile(string Name, string MediaType, Func<SiteView, byte[]> Write, bool ChangesByItself = false)
{
    public const string Rss = "rss.xml";
    public const string Atom = "atom.xml";
    public const string Json = "feed.json";
    public const string Sitemap = "sitemap.xml";
    public const string NewsSitemap = "news-sitemap.xml";
    public const string Robots = "robots.txt";
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>The media type of each feed, without its encoding, and its file.</summary>
    public static IReadOnlyList<(string Type, string Name)> Feeds { get; } =
    [("application/rss+xml", Rss), ("application/atom+xml", Atom), ("application/feed+json", Json)];

    /// <summary>All of them, except for the parts of a sitemap that is too long for one file.</summary>
    public static IReadOnlyList<SiteFile> All { get; } =
    [
        new(Rss, "application/rss+xml; charset=utf-8", SyndicationFeeds.Rss),
        new(Atom, "application/atom+xml; charset=utf-8", SyndicationFeeds.Atom),
        new(Json, "application/feed+json; charset=utf-8", JsonFeed.Write),
        new(Sitemap, Xml, NewsContent.AspNetCore.Sitemap.Write),
        new(NewsSitemap, Xml, NewsContent.AspNetCore.NewsSitemap.Write, ChangesByItself: true),
        new(Robots, "text/plain; charset=utf-8", RobotsFile.Write),
    ];

    /// <summary>The names of all files that an edition has.</summary>
    public static IEnumerable<string> NamesOf(NewsEdition edition)
    {
        var parts = NewsContent.AspNetCore.Sitemap.PartsOf(edition.SitemapPages.Count);
        return All.Select(static file => file.Name)
            .Concat(parts > 1 ? Enumerable.Range(1, parts).Select(NewsContent.AspNetCore.Sitemap.NameOf) : []);
    }

    /// <summary>Sends the file as it is now.</summary>
    public Task SendAsync(HttpContext context, SiteRequests requests) =>
        SendAsync(context, requests, Write(ViewOf(context, requests)), MediaType, ChangesByItself);

    /// <summary>Sends a part of a sitemap that is too long for one file.</summary>
    public static Task SendSitemapPartAsync(HttpContext context, SiteRequests requests)
    {
        var number = int.Parse((string)context.Request.RouteValues["part"]!, CultureInfo.InvariantCulture);
        if (NewsContent.AspNetCore.Sitemap.WritePart(ViewOf(context, requests), number) is { } part)
            return SendAsync(context, requests, part, Xml, changesByItself: false);
        Answer.MakeCachesAsk(context.Response);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, SiteRequests requests, byte[] content, string mediaType, bool changesByItself)
    {
        DateTimeOffset? changed = changesByItself ? null : requests.LastChangeOf(requests.EditionOf(context));
        return Answer.SendAsync(context, content, mediaType, changed);
    }

    private static SiteView ViewOf(HttpContext context, SiteRequests requests) =>
        new(requests.EditionOf(context), requests.BaseAddressOf(context));
}

/// <summary>An edition, and where readers find it.</summary>
/// <param name="Edition">What is published.</param>
/// <param name="BaseAddress">Scheme and host.</param>
internal sealed record SiteView(NewsEdition Edition, Uri BaseAddress)
{
    public NewsContentOptions Options => Edition.Options;

    /// <summary>A root-relative address as a whole one.</summary>
    public string Whole(string address) => WholeAddress.Of(address, BaseAddress);

    /// <summary>How articles are written where the page is not around them: with whole addresses.</summary>
    public ArticleHtmlOptions HtmlOptions(Article article)
    {
        var options = Edition.HtmlOptions(article);
        return options with
        {
            ResolveTarget = target => Whole(options.ResolveTarget!(target)!),
            ResolvePicture = source => Whole(options.ResolvePicture!(source)!),
            ResolveReference = reference => options.ResolveReference!(reference) is { } address ? Whole(address) : null,
            ResolveSpeaker = speaker => options.ResolveSpeaker!(speaker) is { } address ? Whole(address) : null,
            LoadsPicturesLater = false,
        };
    }
}
