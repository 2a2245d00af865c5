using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>Somebody at a page of a site, who notices everything that a reader must never see happen.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private Visitor(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        _site = site;
        Page = page;
    }

    /// <summary>The page in the window.</summary>
    public IPage Page { get; }

    /// <summary>Errors of scripts, dialogs, failed answers, and requests that would have left the site, in the order in which they came.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Opens a window; no request gets from it to anywhere but the site.</summary>
    public static async Task<Visitor> Come(IBrowserContext context, Uri site)
    {
        var visitor = new Visitor(context, await context.NewPageAsync(), site);
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
        Assert.Equal(status, answer!.Status);
        return this;
    }

    /// <summary>The address of the page, from the site's root.</summary>
    public string Path => Uri.UnescapeDataString(new Uri(Page.Url).AbsolutePath);

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
