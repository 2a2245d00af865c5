using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A site in this process, with a clock that stands still.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    /// <summary>The moment at which the clock stands at first.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;

    private TestSite(WebApplication app, FakeTimeProvider clock)
    {
        (_app, Clock) = (app, clock);
        Client = app.GetTestClient();
        Client.BaseAddress = new Uri("http://news.example/");
    }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public static Task<TestSite> Of(params Article[] articles) => Of(new NewsContentOptions(), articles);

    public static Task<TestSite> Of(NewsContentOptions options, params Article[] articles)
    {
        var catalog = new ArticleCatalog(articles);
        return Of(options, () => catalog);
    }

    /// <summary>Starts a site.</summary>
    /// <param name="options">Its options; the clock is the test's.</param>
    /// <param name="articles">Gives the articles.</param>
    /// <param name="configure">What else the app has; before the site is mapped.</param>
    public static async Task<TestSite> Of(
        NewsContentOptions options,
        Func<ArticleCatalog> articles,
        Action<WebApplication>? configure = null
    )
    {
        var clock = new FakeTimeProvider(Noon);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        configure?.Invoke(app);
        app.MapNewsContent(articles, options with { Clock = clock });
        await app.StartAsync();
        return new TestSite(app, clock);
    }

    /// <summary>The answer to a request.</summary>
    public async Task<HttpResponseMessage> Ask(string address, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>What is at an address; it must be there.</summary>
    public async Task<string> Get(string address)
    {
        using var answer = await Ask(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The page at an address, read as strictly as the parser can.</summary>
    public async Task<IHtmlDocument> Page(string address) => await Read(await Get(address));

    public static async Task<IHtmlDocument> Read(string html) =>
        await new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocumentAsync(html);

    public async Task<HttpStatusCode> StatusOf(string address)
    {
        using var answer = await Ask(address);
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
