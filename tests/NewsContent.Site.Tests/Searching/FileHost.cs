using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace NewsContent.Site.Tests.Searching;

/// <summary>A host that knows files alone, as one would rent it.</summary>
internal sealed class FileHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FileHost(WebApplication app) => _app = app;

    /// <summary>Where the host is.</summary>
    public Uri Address => new(_app.Urls.Single() + "/");

    /// <summary>Serves the files of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="policy">The content security policy that every answer has.</param>
    public static async Task<FileHost> Start(string folder, string policy)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                context.Response.Headers.ContentSecurityPolicy = policy;
                return next(context);
            }
        );
        // Pagefind's files have endings of its own.
        app.UseFileServer(
            new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), StaticFileOptions = { ServeUnknownFileTypes = true } }
        );
        await app.StartAsync();
        return new FileHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
