using System.Net;
using System.Text;
using System.Xml.Linq;
using NewsContent.Browsing;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>The sample's site, started once for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _reader = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SiteProcess? _process;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address => Process.Address;

    private SiteProcess Process => _process ?? throw new InvalidOperationException("The site was not started.");

    public async Task InitializeAsync() => _process = await SiteProcess.Start();

    public async Task DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>What the site answers, without a browser; a redirection is an answer.</summary>
    /// <param name="path">The address, from the site's root.</param>
    internal async Task<SiteAnswer> Get(string path)
    {
        using var answer = await _reader.GetAsync(new Uri(Address, path));
        return new SiteAnswer(
            answer.StatusCode,
            answer.Content.Headers.ContentType?.ToString() ?? "",
            answer.Headers.Location?.OriginalString,
            await answer.Content.ReadAsByteArrayAsync()
        );
    }

    /// <summary>The text of a page or file that is there.</summary>
    internal async Task<string> Read(string path)
    {
        var answer = await Get(path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path} answers {answer.Status}.");
        return answer.Text;
    }

    /// <summary>The address of every page that the sitemap names, from the site's root, wherever the site says that it is.</summary>
    internal async Task<IReadOnlyList<string>> PagesOfSitemap()
    {
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var sitemap = XDocument.Parse(await Read("/sitemap.xml"));
        var pages = sitemap.Root!.Elements(names + "url").Select(url => new Uri(url.Element(names + "loc")!.Value).AbsolutePath).ToList();
        Assert.NotEmpty(pages);
        return pages;
    }
}

/// <summary>An answer of the site; its location is where a redirection leads.</summary>
internal sealed record SiteAnswer(HttpStatusCode Status, string Type, string? Location, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
}
