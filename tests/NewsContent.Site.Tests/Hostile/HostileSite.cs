using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore;

namespace NewsContent.Site.Tests.Hostile;

/// <summary>A site over hostile articles, in this process.</summary>
internal sealed class HostileSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HostileSite(WebApplication app) => _app = app;

    /// <summary>Where the site is.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>Starts a site with the package's own pages.</summary>
    public static async Task<HostileSite> Start(ArticleCatalog articles)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapNewsContent(articles, new NewsContentOptions { Title = HostileArticles.Words[0], Description = HostileArticles.Words[1] });
        await app.StartAsync();
        return new HostileSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
