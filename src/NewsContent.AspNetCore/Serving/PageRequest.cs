using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>Answers requests for pages.</summary>
internal static class PageRequest
{
    /// <summary>The name of the route's value that has the path.</summary>
    public const string Path = "newsContentPath";

    private const int MostNearest = 5;

    /// <summary>Sends the page that the route's constraint has found, from the address that is its own.</summary>
    public static async Task SendAsync(HttpContext context, SiteRequests requests)
    {
        var path = context.Request.RouteValues[Path] as string ?? "";
        if (requests.PageOf(context, path) is not { } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!IsItsOwn(context, path, page))
        {
            Answer.MakeCachesAsk(context.Response);
            Answer.Redirect(context, page.Address);
            return;
        }

        var html = await RenderAsync(page).ConfigureAwait(false);
        await Answer.SendAsync(context, html, Answer.Html, requests.LastChangeOf(page.Edition)).ConfigureAwait(false);
    }

    /// <summary>Sends what is where no page is, with the articles that may have been meant.</summary>
    public static async Task SendMissingAsync(HttpContext context, SiteRequests requests, Func<NotFoundPage, ValueTask<string>> render)
    {
        var edition = requests.EditionOf(context);
        var wanted = context.Request.Path.Value?.Trim('/') ?? "";
        var address = edition.AddressOfFront();
        var page = requests.For(context, new NotFoundPage(edition, address, wanted, edition.Articles.Nearest(wanted, MostNearest)));
        await Answer.SendMissingAsync(context, await render(page).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>The HTML of a page, by what the options have for its kind.</summary>
    public static ValueTask<string> RenderAsync(NewsPage page)
    {
        var pages = page.Options.Pages;
        return page switch
        {
            FrontPage front => pages.Front!(front),
            ArticlePage article => pages.Article!(article),
            SectionPage section => pages.Section!(section),
            TagPage tag => pages.Tag!(tag),
            AuthorPage author => pages.Author!(author),
            SpeakerPage speaker => pages.Speaker!(speaker),
            AppPage own => pages.Others[own.Path](own),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// Whether a page is at the address that was asked for. Spelled with other escapes it is the same address; with a slash at its end,
    /// under a name that the article had before, or with the language in other letters it is another one.
    /// </summary>
    private static bool IsItsOwn(HttpContext context, string path, NewsPage page)
    {
        var own = Uri.UnescapeDataString(page.Address);
        var root = page.Options.BaseAddress is { } site ? Uri.UnescapeDataString(site.AbsolutePath.TrimEnd('/')) : "";
        var asked = context.Request.Path.Value ?? "";
        return own == $"{root}/{path}" && (path.Length == 0 || !asked.EndsWith('/'));
    }
}
