using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace NewsContent.AspNetCore;

/// <summary>
/// Sends the articles' pictures. One that only articles name which are not published is not there: a picture can tell as much as a text.
/// </summary>
internal sealed class PictureRequests
{
    /// <summary>The name of the route's value that has the path.</summary>
    public const string Path = "newsContentPicture";

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
        var folder = requests.Options.PicturesFolder ?? System.IO.Path.Combine(AppContext.BaseDirectory, "Articles");
        _files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
    }

    /// <summary>The file of a path; null where no picture is. One path alone leads to each picture, as articles write it.</summary>
    public IFileInfo? Find(string path) =>
        IsPlain(path) && _mediaTypes.ContainsKey(Extension(path)) && _files?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file
            ? file
            : null;

    /// <summary>Sends the picture of the request's address.</summary>
    public Task SendAsync(HttpContext context)
    {
        var path = context.Request.RouteValues[Path] as string ?? "";
        Answer.MakeCachesAsk(context.Response);
        if (Find(path) is not { } file || !_requests.EditionOf(context).MayShowPicture(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // A drawing can have a script in it, which nobody runs who opens the drawing by itself.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults
            .Stream(file.CreateReadStream(), _mediaTypes[Extension(path)], lastModified: file.LastModified, entityTag: Answer.TagOf(file))
            .ExecuteAsync(context);
    }

    private static string Extension(string path) => System.IO.Path.GetExtension(path);

    /// <summary>
    /// Whether a path is spelled as none but itself is: file systems take <c>a//b</c>, <c>./b</c> and <c>a\b</c> for others.
    /// </summary>
    private static bool IsPlain(string path) =>
        !path.Contains('\\', StringComparison.Ordinal) && !path.Split('/').Any(static part => part is "" or "." or "..");
}
