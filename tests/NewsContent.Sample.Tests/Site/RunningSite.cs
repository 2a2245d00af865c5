using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore;
using NewsSite;

namespace NewsContent.Sample.Tests.Site;

/// <summary>The Gazette as a browser gets it, over articles of the newsroom or of a test.</summary>
public sealed class RunningSite : IAsyncLifetime, IDisposable
{
    private WebApplication? _app;
    private HttpClient? _browser;

    internal ArticleCatalog Articles { get; init; } = Newsroom.Articles.All;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGazette();
        _app = builder.Build();
        _app.UseSecurityHeaders();
        _app.MapNewsContent(() => Articles, Gazette.Options);
        await _app.StartAsync();
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        _browser = new HttpClient(handler) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public void Dispose() => _browser?.Dispose();

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    /// <summary>Asks for an address.</summary>
    internal async Task<HttpResponseMessage> Ask(string address) => await _browser!.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>The text of a page that is there.</summary>
    internal async Task<string> Text(string address)
    {
        using var answer = await Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>A page that is there, as a browser reads it.</summary>
    internal async Task<IHtmlDocument> Page(string address) => new HtmlParser().ParseDocument(await Text(address));
}

/// <summary>What a reader sees of an element.</summary>
internal static class Readers
{
    /// <summary>Its words, with one blank where the source has any number of them.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The one element of a selector.</summary>
    public static IElement The(this IParentNode node, string selector) => Assert.Single(node.QuerySelectorAll(selector));

    /// <summary>The words of all elements of a selector.</summary>
    public static string[] All(this IParentNode node, string selector) => [.. node.QuerySelectorAll(selector).Select(Words)];

    /// <summary>Where the links of a selector lead.</summary>
    public static string[] Links(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(static link => link.GetAttribute("href") ?? "")];
}
