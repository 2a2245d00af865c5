using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace NewsContent.AspNetCore;

/// <summary>
/// Sends the articles' pictures. One that only articles name which are not published is not there: a picture can tell as much as a text.
/// </summary>
internal sealed class PictureRequests
{
    private readonly SiteRequests _requests;
    private readonly PhysicalFileProvider? _files;
    private readonly Dictionary<string, string> _mediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
        [".avif"] = "image/avif",
    };

    public PictureRequests(SiteRequests requests)
    {
        _requests = requests;
        var folder = requests.Options.PicturesFolder ?? Path.Combine(AppContext.BaseDirectory, "Articles");
        _files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
    }

    /// <summary>Sends the picture of the request's address.</summary>
    public Task SendAsync(HttpContext context)
    {
        var path = context.Request.RouteValues["path"] as string ?? "";
        var file = _files?.GetFileInfo(path);
        if (
            file is not { Exists: true, IsDirectory: false }
            || !_mediaTypes.TryGetValue(Path.GetExtension(path), out var mediaType)
            || !_requests.EditionOf(context).MayShowPicture(path)
        )
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        Answer.MakeCachesAsk(context.Response);

        // A drawing can have a script in it, which nobody runs who opens the drawing by itself.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults
            .Stream(file.CreateReadStream(), mediaType, lastModified: file.LastModified, entityTag: Answer.TagOf(file))
            .ExecuteAsync(context);
    }
}
