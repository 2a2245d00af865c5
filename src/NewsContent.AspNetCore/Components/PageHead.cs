using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>The inside of <c>head</c> for any page, like <see cref="ArticleHead"/> for the page of an article.</summary>
public sealed class PageHead : MarkupComponent
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The title in the browser, before the name of the site; null for the page’s title.</summary>
    [Parameter]
    public string? Title { get; set; }

    private protected override void Write(HtmlWriter html) => html.Markup(HeadHtml.Of(Page, Title));
}
