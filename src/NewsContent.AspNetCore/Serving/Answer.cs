using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore;

/// <summary>Sends a page or a feed, or says that it has not changed.</summary>
internal static class Answer
{
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Half of a checksum tells as much as anybody needs to know whether two pages are the same.</summary>
    private const int TagLength = 16;

    /// <summary>
    /// Sends a text with its tag and the moment at which it changed. Whoever has kept it asks each time whether it is still the same:
    /// an article comes and goes at its moment and not some minutes later.
    /// </summary>
    /// <param name="context">The request; HEAD gets no body.</param>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">What it is, with its encoding.</param>
    /// <param name="changed">When it last changed; null where nobody can say.</param>
    public static Task SendAsync(HttpContext context, string text, string mediaType, DateTimeOffset? changed) =>
        SendAsync(context, Encoding.UTF8.GetBytes(text), mediaType, changed);

    /// <inheritdoc cref="SendAsync(HttpContext, string, string, DateTimeOffset?)"/>
    public static Task SendAsync(HttpContext context, byte[] content, string mediaType, DateTimeOffset? changed)
    {
        MakeCachesAsk(context.Response);
        return TypedResults.Bytes(content, mediaType, lastModified: changed, entityTag: TagOf(content)).ExecuteAsync(context);
    }

    /// <summary>Sends what is where nothing is.</summary>
    public static Task SendMissingAsync(HttpContext context, string html)
    {
        MakeCachesAsk(context.Response);
        return TypedResults.Content(html, Html, statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);
    }

    /// <summary>Sends whoever asks to another address of the site, for good, with the query of the request.</summary>
    public static void Redirect(HttpContext context, string address)
    {
        context.Response.Redirect(address + context.Request.QueryString.ToUriComponent(), permanent: true);
    }

    /// <summary>Lets whoever keeps an answer ask whether it is still right before it is shown again.</summary>
    public static void MakeCachesAsk(HttpResponse response) => response.Headers.CacheControl = "no-cache";

    /// <summary>The tag of a file: its time and its size.</summary>
    public static EntityTagHeaderValue TagOf(IFileInfo file) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\""));

    private static EntityTagHeaderValue TagOf(byte[] content)
    {
        var checksum = SHA256.HashData(content).AsSpan(0, TagLength);
        return new EntityTagHeaderValue($"\"{Convert.ToHexString(checksum)}\"");
    }
}
