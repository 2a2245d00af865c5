using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// Lead, sections and notes of an article. Each quotation stands where the article has it, with an id, and nowhere a second time; a block
/// quotation has its speaker below it.
/// </summary>
public sealed class ArticleBody : MarkupComponent
{
    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <summary>
    /// Changes how the article is written: gets the options with the site's addresses, and gives those that are used. Null for none.
    /// </summary>
    [Parameter]
    public Func<ArticleHtmlOptions, ArticleHtmlOptions>? Configure { get; set; }

    private protected override void Write(HtmlWriter html)
    {
        var options = Page.Edition.HtmlOptions(Article);
        ArticleHtml.WriteBody(html.Text, Article, Configure?.Invoke(options) ?? options);
    }
}
