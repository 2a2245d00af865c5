using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>Somebody at a page of a site, who notices everything that a reader must never see happen.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>Far above what a page takes, for machines with much other work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private string? _expected;

    private Visitor(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        _site = site;
        Page = page;
    }

    /// <summary>The page in the window.</summary>
    public IPage Page { get; }

    /// <summary>
    /// Errors of scripts, dialogs, failed answers, and requests that would have left the site, in the order in which they came.
    /// </summary>
    public IReadOnlyCollection<string> Faults =>
        [.. _faults.Where(fault => _expected is null || !fault.Contains(_expected, StringComparison.Ordinal))];

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Opens a window; no request gets from it to anywhere but the site.</summary>
    public static async Task<Visitor> Come(IBrowserContext context, Uri site)
    {
        var visitor = new Visitor(context, await context.NewPageAsync(), site);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        visitor.Listen();
        await context.RouteAsync("**/*", visitor.LetPass);
        return visitor;
    }

    /// <summary>Goes to an address of the site, and waits until all that belongs to the page is there.</summary>
    /// <param name="path">The address, from the site's root.</param>
    /// <param name="status">What the site is to answer.</param>
    public async Task<Visitor> Go(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.True(answer!.Status == status, $"{path} answers {answer.Status}.");
        return this;
    }

    /// <summary>Goes to the page of a kind.</summary>
    public async Task<Visitor> Go(PageKind page)
    {
        await Go(page.Path, page.Status);
        // That a page is none is told by its status alone, and no fault.
        if (page.Status >= 400)
            _expected = new Uri(_site, page.Path).AbsoluteUri;
        return this;
    }

    /// <summary>Goes to a page of the site that the site does not have.</summary>
    public async Task<Visitor> GoToMadeUp(string html)
    {
        await Page.RouteAsync("**/made-up", route =>
            route.FulfillAsync(new RouteFulfillOptions { Body = html, ContentType = "text/html" })
        );
        return await Go("/made-up");
    }

    /// <summary>Waits until a link has led to an address.</summary>
    /// <param name="path">The address, from the site's root; behind it may stand a place on the page.</param>
    public Task Arrive(string path) =>
        Assertions
            .Expect(Page)
            .ToHaveURLAsync(
                new Regex($"^{Regex.Escape(new Uri(_site, path).AbsoluteUri)}(#.*)?$"),
                new PageAssertionsToHaveURLOptions { Timeout = (float)Patience.TotalMilliseconds }
            );

    /// <summary>Has what is asked for at addresses of a pattern come late, as over a slow line.</summary>
    public Task Delay(string pattern, TimeSpan delay) => _context.RouteAsync(pattern, async route =>
        {
            await Task.Delay(delay);
            await route.FallbackAsync();
        });

    /// <summary>Has the page run as on a device whose processor is so many times slower.</summary>
    public async Task SlowDown(int times)
    {
        var session = await _context.NewCDPSessionAsync(Page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = times });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _faults.Enqueue($"console: {message.Text} ({message.Location})");
        };
        Page.PageError += (_, error) => _faults.Enqueue("script: " + error);
        Page.Dialog += async (_, dialog) =>
        {
            _faults.Enqueue("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        Page.Popup += (_, popup) => _faults.Enqueue("window: " + popup.Url);
        Page.Download += (_, download) => _faults.Enqueue("download: " + download.Url);
        Page.Request += (_, request) => _requests.Enqueue(request.Url);
        Page.RequestFailed += (_, request) => _faults.Enqueue($"no answer: {request.Url} ({request.Failure})");
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _faults.Enqueue(string.Create(CultureInfo.InvariantCulture, $"answer {response.Status}: {response.Url}"));
        };
    }

    private Task LetPass(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.Scheme is "data" or "blob" || address.GetLeftPart(UriPartial.Authority) == _site.GetLeftPart(UriPartial.Authority))
            return route.ContinueAsync();
        _faults.Enqueue("leaves the site: " + address);
        return route.AbortAsync();
    }
}
