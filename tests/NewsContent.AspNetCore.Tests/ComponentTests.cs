using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace NewsContent.AspNetCore.Tests;

/// <summary>The components, rendered on the server.</summary>
public sealed class ComponentTests
{
    private static readonly Article Ferry = News.Ferry();
    private static readonly ArticlePage Page = new(new NewsEdition(new ArticleCatalog([Ferry])), Ferry);

    [Fact]
    public async Task A_body_has_each_quotation_once_with_its_id()
    {
        var body = await Render<ArticleBody>(("Page", Page), ("Article", Ferry));

        var quotation = Assert.Single(body.QuerySelectorAll(".quotation"));
        Assert.Equal((Ferry.IdOf(Ferry.Quotes[0]), "We have waited"), (quotation.Id, quotation.TextContent));
        Assert.Equal("The Tide", body.QuerySelector("h2#the-tide")!.TextContent);
    }

    [Fact]
    public async Task A_body_can_be_written_otherwise()
    {
        var configure = (ArticleHtmlOptions options) => options with { HeadlineLevel = 2 };

        var body = await Render<ArticleBody>(("Page", Page), ("Article", Ferry), ("Configure", configure));

        Assert.NotNull(body.QuerySelector("h3#the-tide"));
    }

    [Fact]
    public async Task A_card_leads_to_its_article()
    {
        var card = await Render<ArticleCard>(("Page", Page), ("Article", Ferry), ("HeadingLevel", 3), ("HasPicture", true));

        Assert.Equal("/world/ferry", card.QuerySelector("article.card h3 a")!.GetAttribute("href"));
        Assert.Equal("", card.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal("2026-02-07", card.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("After a week the ferry is back.", card.QuerySelector(".summary")!.TextContent);
    }

    [Fact]
    public async Task A_picture_keeps_its_room_and_names_who_made_it()
    {
        var picture = await Render<ArticleImage>(("Page", Page), ("Image", Ferry.Image!), ("LoadsLater", true));

        var image = picture.QuerySelector("img")!;
        Assert.Equal(
            ("/pictures/world/ferry.png", "16", "9"),
            (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height"))
        );
        Assert.Equal("lazy", image.GetAttribute("loading"));
        Assert.Equal("At noon. Per Dahl", picture.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("Per Dahl", picture.QuerySelector(".credit")!.TextContent);
    }

    [Theory]
    [InlineData(false, "Ida Holm, Harbour Master", "/speakers/ida-holm")]
    [InlineData(true, "The Ferry Sails Again 2026-02-07", "/world/ferry#quote_we-have-waited")]
    public async Task A_quotation_has_its_speaker_or_its_article_below_it(bool namesArticle, string caption, string address)
    {
        var cited = new CitedQuote(Ferry, Ferry.Quotes[0]);

        var figure = await Render<QuoteFigure>(("Page", Page), ("Quote", cited), ("NamesArticle", namesArticle));

        Assert.Equal("We have waited", figure.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal("/world/ferry#quote_we-have-waited", figure.QuerySelector("blockquote")!.GetAttribute("cite"));
        Assert.Equal(caption, figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(address, figure.QuerySelector("figcaption a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_head_is_the_same_as_that_of_a_plain_page()
    {
        var head = await Render<ArticleHead>(("Page", Page));
        var any = await Render<PageHead>(("Page", Page));

        Assert.Equal("The Ferry Sails Again – News", head.Title);
        Assert.Equal(head.DocumentElement.OuterHtml, any.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task A_page_of_a_site_can_be_a_component()
    {
        var pages = new NewsPages { Article = NewsPages.Component<OwnPage>() };
        await using var site = await TestSite.Of(new NewsContentOptions { Pages = pages }, Ferry);

        var page = await site.Page("/world/ferry");

        Assert.Equal("The Ferry Sails Again", page.QuerySelector("h1.own")!.TextContent);
    }

    private static async Task<IHtmlDocument> Render<TComponent>(params (string Name, object Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => (object?)pair.Value));
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(view)).ToHtmlString()
        );
        var isHead = typeof(TComponent) == typeof(ArticleHead) || typeof(TComponent) == typeof(PageHead);
        return await TestSite.Read(
            isHead
                ? $"<!DOCTYPE html><html><head>{html}</head><body></body></html>"
                : $"<!DOCTYPE html><html><head></head><body>{html}</body></html>"
        );
    }

    /// <summary>A page of an app's own.</summary>
    private sealed class OwnPage : ComponentBase
    {
        [Parameter]
        public ArticlePage Page { get; set; } = null!;

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html><html><head><title>Own</title></head><body>");
            builder.OpenElement(1, "h1");
            builder.AddAttribute(2, "class", "own");
            builder.AddContent(3, Page.Title);
            builder.CloseElement();
            builder.AddMarkupContent(4, "</body></html>");
        }
    }
}
