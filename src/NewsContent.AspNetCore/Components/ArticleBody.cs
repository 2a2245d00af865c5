using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// Lead, sections and footnotes of an article. Each quotation is at its place, with an id, and is not repeated. A block quotation has its
/// speaker below it.
/// </summary>
public sealed class ArticleBody : MarkupComponent
{
    /// <summary>The page that it is on.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <summary>Changes how the article is written: it gets the options with the site’s addresses and returns the options to use.</summary>
    [Parameter]
    public Func<ArticleHtmlOptions, ArticleHtmlOptions>? Configure { get; set; }

    private protected override void Write(HtmlWriter html)
    {
        var options = Page.Edition.HtmlOptions(Article);
        ArticleHtml.WriteBody(html.Text, Article, Configure?.Invoke(options) ?? options);
    }
}
