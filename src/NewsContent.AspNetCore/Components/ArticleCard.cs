using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>An article in a list: kicker, headline with its link, excerpt, day and byline.</summary>
public sealed class ArticleCard : MarkupComponent
{
    /// <summary>The page that it is on.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <summary>The level of the headline's heading, from 1 to 6; 2 where it is not set.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Whether the article’s picture is shown. It has no alternative text, because the headline beside it has the link.</summary>
    [Parameter]
    public bool HasPicture { get; set; }

    /// <summary>Whether the excerpt of the article is shown.</summary>
    [Parameter]
    public bool HasSummary { get; set; } = true;

    private protected override void Write(HtmlWriter html) =>
        CardHtml.Write(html, Page, Article, Math.Clamp(HeadingLevel, 1, 6), HasPicture, HasSummary);
}
