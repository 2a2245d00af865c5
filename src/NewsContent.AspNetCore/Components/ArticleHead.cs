using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// The inside of <c>head</c> for an article's page: title, description, address, languages, feeds, previews and linked data. No character
/// set, no viewport and no stylesheet: those are the site's.
/// </summary>
public sealed class ArticleHead : MarkupComponent
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public ArticlePage Page { get; set; } = null!;

    private protected override void Write(HtmlWriter html) => html.Markup(HeadHtml.Of(Page));
}
