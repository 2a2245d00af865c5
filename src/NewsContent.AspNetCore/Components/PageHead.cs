using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>The inside of <c>head</c> for any page, as <see cref="ArticleHead"/> writes it for an article's.</summary>
public sealed class PageHead : MarkupComponent
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>What the browser’s title says before the name of the site; null for the page’s own.</summary>
    [Parameter]
    public string? Title { get; set; }

    private protected override void Write(HtmlWriter html) => html.Markup(HeadHtml.Of(Page, Title));
}
