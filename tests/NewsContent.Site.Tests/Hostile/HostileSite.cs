using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore;
using NewsContent.Browsing;
using NewsSite;

namespace NewsContent.Site.Tests.Hostile;

/// <summary>
/// A site over hostile articles, in this process. Its answers have no policy of security: pages must be harmless without.
/// </summary>
internal sealed class HostileSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HostileSite(WebApplication app) => _app = app;

    /// <summary>Where the site is.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>Starts a site with the package's own pages, which says hostile words of itself too.</summary>
    public static Task<HostileSite> StartPlain() =>
        Start(new NewsContentOptions { Title = HostileArticles.Words[0], Description = HostileArticles.Words[1] });

    /// <summary>Starts a site with the sample's pages.</summary>
    public static Task<HostileSite> StartGazette() => Start(Gazette.Options with { BaseAddress = null });

    private static async Task<HostileSite> Start(NewsContentOptions options)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGazette();
        var app = builder.Build();
        app.UseStaticFiles(
            new StaticFileOptions { FileProvider = new PhysicalFileProvider(Checkout.PathOf("sample-app", "NewsSite", "wwwroot")) }
        );
        app.UseRouting();
        app.MapNewsContent(HostileArticles.Catalog(), options);
        await app.StartAsync();
        return new HostileSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
