using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// The inside of <c>head</c> for an article's page: title, description, address, languages, feeds, previews and linked data. It does not
/// have the character set, the viewport and the stylesheet, which your site writes.
/// </summary>
public sealed class ArticleHead : MarkupComponent
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public ArticlePage Page { get; set; } = null!;

    private protected override void Write(HtmlWriter html) => html.Markup(HeadHtml.Of(Page));
}
