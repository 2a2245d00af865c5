using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;

namespace NewsContent.AspNetCore;

/// <summary>
/// Asks a running app for every address of its site, and for those to which its pages lead, writes what comes, and tells what does not.
/// </summary>
internal sealed class SiteCrawl : IDisposable
{
    private const int AtOnce = 8;
    private const string MissingPage = "404.html";

    private readonly HttpClient _client;
    private readonly WebApplication _app;
    private readonly IReadOnlyList<SiteRequests> _sites;
    private readonly ExportFolder _files;
    private readonly string _root;
    private readonly ConcurrentDictionary<string, PageLinks?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HttpStatusCode> _missing = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ExportProblem> _problems = new();

    public SiteCrawl(WebApplication app, IReadOnlyList<SiteRequests> sites, ExportFolder files)
    {
        (_app, _sites, _files) = (app, sites, files);
        _root = Site.AbsolutePath.TrimEnd('/');
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };

        // An app may answer to its own name alone.
        _client.DefaultRequestHeaders.Host = Site.Authority;
    }

    /// <summary>Whether everything that the site is known to have came.</summary>
    public bool IsComplete { get; private set; } = true;

    private Uri Site => _sites[0].Options.BaseAddress!;

    /// <summary>Writes the site.</summary>
    /// <returns>What is wrong, in the order of the pages.</returns>
    public async Task<IReadOnlyList<ExportProblem>> RunAsync(CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var known = Known().Where(seen.Add).ToList();
        var next = known.Concat(Files().Where(seen.Add)).ToList();
        while (next.Count > 0)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
            await Parallel
                .ForEachAsync(next, options, async (address, stop) => await FetchAsync(address, stop).ConfigureAwait(false))
                .ConfigureAwait(false);
            next = [.. next.SelectMany(LinksOf).Where(seen.Add)];
        }

        await FetchMissingAsync(cancellation).ConfigureAwait(false);
        foreach (var (address, links) in _found)
            Check(address, links);
        foreach (var address in known.Where(_missing.ContainsKey))
        {
            IsComplete = false;
            Tell(address, string.Create(CultureInfo.InvariantCulture, $"It is not there: the app answers {(int)_missing[address]}."));
        }

        return
        [
            .. _problems
                .OrderBy(static problem => problem.Page, StringComparer.Ordinal)
                .ThenBy(static problem => problem.Message, StringComparer.Ordinal),
        ];
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The addresses that the site is known to have, whether or not a page leads there.</summary>
    private IEnumerable<string> Known()
    {
        foreach (var site in _sites)
        {
            var edition = site.Now();
            foreach (var page in edition.SitemapPages)
                yield return page.Address;
            foreach (var article in edition.Articles)
            {
                foreach (var alias in article.Aliases)
                    yield return edition.AddressOfFile(alias);
                foreach (
                    var language in article.Aliases.Count == 0 ? [] : edition.TranslationsOf(article).Select(static one => one.Language)
                )
                {
                    foreach (var alias in article.Aliases)
                        yield return edition.AddressOfFile($"{language}/{alias}");
                }
            }

            foreach (var file in SiteFile.NamesOf(edition))
                yield return edition.AddressOfFile(file);
        }
    }

    /// <summary>
    /// Files that no page need name, and pictures of articles and previews: told where a page needs one and it is not there.
    /// </summary>
    private IEnumerable<string> Files()
    {
        foreach (var edition in _sites.Select(static site => site.Now()))
        {
            var articles = edition.Articles.SelectMany(article => edition.TranslationsOf(article).Prepend(article));
            var pictures = articles.SelectMany(PictureIndex.SourcesOf).Append(edition.Options.PreviewPicture).OfType<string>();
            foreach (var picture in pictures.Select(edition.AddressOfPicture).Where(address => IsOfSite(new SiteAddress(address, null))))
                yield return picture;
        }

        foreach (var file in WebRootFiles.Of(_app.Environment.WebRootFileProvider))
            yield return _sites[0].Now().AddressOfFile(file);
    }

    private async Task FetchAsync(string address, CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync(address[_root.Length..], cancellation).ConfigureAwait(false);
        var content = await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
        if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } location)
        {
            var target = Redirected(location);
            if (target == address)
                Tell(address, "The app sends whoever asks for it to itself.");
            (content, isPage) = (Encoding.UTF8.GetBytes(PageThatLeadsTo(target)), true);
        }
        else if (answer.StatusCode != HttpStatusCode.OK)
        {
            _missing[address] = answer.StatusCode;
            return;
        }

        _found[address] = isPage ? PageLinks.Of(content) : null;
        if (!_files.Write(ExportPath.Of(address[_root.Length..], isPage), content))
            Tell(address, "The address has no file of its own: another one is there, or its name leads out of the folder.");
    }

    /// <summary>Hosts of files send this page where nothing is.</summary>
    private async Task FetchMissingAsync(CancellationToken cancellation)
    {
        using var answer = await _client.GetAsync("/" + MissingPage, cancellation).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.OK)
            return;
        using var missing = await _client.GetAsync("/404", cancellation).ConfigureAwait(false);
        if (missing.Content.Headers.ContentType?.MediaType == "text/html")
            _files.Write(MissingPage, await missing.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>Where a redirect leads: in this site its path, elsewhere the whole address.</summary>
    private string Redirected(Uri location)
    {
        if (!location.IsAbsoluteUri)
            return location.OriginalString;
        var isHere = location.Authority == Site.Authority || location.Authority == _client.BaseAddress!.Authority;
        return isHere ? location.PathAndQuery + location.Fragment : location.AbsoluteUri;
    }

    private static string PageThatLeadsTo(string target)
    {
        var address = HtmlEncoder.Default.Encode(target);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>→</title>\n"
            + $"<meta http-equiv=\"refresh\" content=\"0; url={address}\">\n<link rel=\"canonical\" href=\"{address}\">\n</head>\n"
            + $"<body><a href=\"{address}\">→</a></body>\n</html>\n";
    }

    /// <summary>The addresses of this site to which a page leads.</summary>
    private IEnumerable<string> LinksOf(string address) =>
        _found.GetValueOrDefault(address) is { } links
            ? links.Targets.Select(target => SiteAddress.Of(target, address)).Where(IsOfSite).Select(static target => target!.Path)
            : [];

    private bool IsOfSite(SiteAddress? target) =>
        target is not null && (target.Path + "/").StartsWith(_root + "/", StringComparison.Ordinal);

    private void Check(string address, PageLinks? links)
    {
        foreach (var written in links?.Targets ?? [])
        {
            if (SiteAddress.Of(written, address) is not { } target)
                continue;
            if (!IsOfSite(target) || _missing.ContainsKey(target.Path) || !_found.TryGetValue(target.Path, out var there))
                Tell(address, $"The link to {written} leads nowhere.");
            else if (target.Id is { Length: > 0 } id && there is not null && !there.Ids.Contains(id))
                Tell(address, $"The link to {written} leads to a place that is not in that page.");
            else if (target.HasQuery && there is not null)
                Tell(address, $"The link to {written} has a query, which a host of files does not know.");
            else if (SiteAddress.IsRelative(written))
                Tell(address, $"The link to {written} depends on whether the page’s address ends with a slash. Begin it with one.");
        }
    }

    private void Tell(string page, string message) => _problems.Enqueue(new ExportProblem(page, message));
}
