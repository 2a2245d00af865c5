using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>A picture as a figure, with its size, caption and credit.</summary>
public sealed class ArticleImage : MarkupComponent
{
    /// <summary>The page that it is on.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The picture.</summary>
    [Parameter, EditorRequired]
    public Image Image { get; set; } = null!;

    /// <summary>Whether a browser may load the picture only when readers scroll near it. Set it to false at the top of a page.</summary>
    [Parameter]
    public bool LoadsLater { get; set; }

    private protected override void Write(HtmlWriter html) =>
        PictureHtml.Write(html, Page.Edition, Image, new PictureUse(LoadsLater, HasCaption: true));
}
