using System.Net;

namespace NewsContent.AspNetCore.Tests;

/// <summary>The articles' pictures, and nothing else of their folder.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly PictureFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_picture_is_there_with_its_kind_and_its_tag()
    {
        await using var site = await TestSite.Of(_folder.Options, News.Ferry());
        using var answer = await site.Ask("/pictures/world/ferry.png");
        using var again = await site.Ask("/pictures/world/ferry.png", null, ("If-None-Match", answer.Headers.ETag!.ToString()));

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(4, (await answer.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_drawing_runs_no_script_when_it_is_opened_by_itself()
    {
        await using var site = await TestSite.Of(_folder.Options, News.Ferry());
        using var answer = await site.Ask("/pictures/drawing.svg");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/pictures/notes.txt")]
    [InlineData("/pictures/world")]
    [InlineData("/pictures/")]
    [InlineData("/pictures/../secret.png")]
    [InlineData("/pictures/%2e%2e/secret.png")]
    [InlineData("/pictures/..%2Fsecret.png")]
    [InlineData("/pictures/world/..%5C..%5C..%5Csecret.png")]
    [InlineData("/pictures//etc/passwd.png")]
    public async Task No_other_file_is_there(string address)
    {
        await using var site = await TestSite.Of(_folder.Options, News.Ferry());

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("http://news.example" + address));
    }

    [Fact]
    public async Task A_site_without_pictures_has_none()
    {
        await using var site = await TestSite.Of(new NewsContentOptions { PicturesFolder = "/nowhere/at/all" }, News.Ferry());

        Assert.Equal(HttpStatusCode.NotFound, await site.StatusOf("/pictures/world/ferry.png"));
    }
}
