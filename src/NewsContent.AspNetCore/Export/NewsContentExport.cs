using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace NewsContent.AspNetCore;

/// <summary>Writes a site as files that any host serves.</summary>
public static class NewsContentExport
{
    private const string Argument = "--export";
    private const string NoBaseAddress =
        "Feeds and sitemaps need whole addresses: say in NewsContentOptions.BaseAddress where readers will find the site.";

    /// <summary>
    /// Runs the app, or, with the arguments <c>--export folder</c>, writes its site into a folder, prints its problems and ends.
    /// </summary>
    /// <param name="app">The app, with its site mapped by <see cref="NewsContentEndpoints"/>.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <returns>The program’s exit code: 1 when an export has problems, else 0.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<int> RunNewsContentAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        var place = Array.IndexOf(args, Argument);
        if (place < 0)
        {
            await app.RunAsync().ConfigureAwait(false);
            return 0;
        }

        if (place + 1 == args.Length)
        {
            await Console.Error.WriteLineAsync($"Say into which folder the site is written: {Argument} out").ConfigureAwait(false);
            return 1;
        }

        try
        {
            var export = await app.ExportNewsContentAsync(args[place + 1]).ConfigureAwait(false);
            foreach (var problem in export.Problems)
                await Console.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            await Console.Out.WriteLineAsync($"{export} in {Path.GetFullPath(args[place + 1])}").ConfigureAwait(false);
            return export.Problems.Count == 0 ? 0 : 1;
        }
        catch (ExportException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return 1;
        }
    }

    /// <summary>
    /// Writes every page, feed, picture and file of <c>wwwroot</c> into a folder, as the app serves them, and every page of the app that
    /// they link to. <c>/world/fog-treaty</c> becomes <c>world/fog-treaty/index.html</c>. A redirect becomes a page that redirects, and
    /// “page not found” becomes <c>404.html</c>.
    /// </summary>
    /// <remarks>
    /// It starts the app on a port of this machine and stops it afterwards. It deletes files of an earlier export that no longer exist, and
    /// does not touch unchanged files. The files have what is published now: embargoes that end later need a new export.
    /// </remarks>
    /// <param name="app">The app, with its site mapped by <see cref="NewsContentEndpoints"/>; not yet started.</param>
    /// <param name="folder">The folder: empty, not yet existing, or made by an earlier export.</param>
    /// <param name="cancellation">Stops the export.</param>
    /// <returns>The files and their problems.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> or <paramref name="folder"/> is null.</exception>
    /// <exception cref="ExportException">
    /// The folder has other files, the app has no site, or <see cref="NewsContentOptions.BaseAddress"/> is not set.
    /// </exception>
    public static async Task<NewsExport> ExportNewsContentAsync(
        this WebApplication app,
        string folder,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(folder);
        var sites = SiteRequests.AllOf(app);
        if (sites.Count == 0)
            throw new ExportException("The app has no site: call MapNewsContent before the export.");
        if (sites.Any(static site => site.Options.BaseAddress is null))
            throw new ExportException(NoBaseAddress);
        if (sites.Select(static site => site.Options.BaseAddress).Distinct().Count() > 1)
            throw new ExportException("The app has sites at several addresses. Export each from an app of its own.");
        var files = ExportFolder.Open(folder);
        // Nobody is to press a key so that it ends.
        app.Services.GetRequiredService<IOptions<ConsoleLifetimeOptions>>().Value.SuppressStatusMessages = true;
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var crawl = new SiteCrawl(app, sites, files);
            var problems = await crawl.RunAsync(cancellation).ConfigureAwait(false);
            return new NewsExport(files.Close(crawl.IsComplete), problems);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }
}

/// <summary>Thrown if a site cannot be exported. The message says why.</summary>
/// <param name="message">The sentence.</param>
public sealed class ExportException(string message) : Exception(message);
