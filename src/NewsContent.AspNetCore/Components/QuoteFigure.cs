using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>A quotation by itself: its words, who said it, and where it stands.</summary>
public sealed class QuoteFigure : MarkupComponent
{
    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The quotation in its article.</summary>
    [Parameter, EditorRequired]
    public CitedQuote Quote { get; set; } = null!;

    /// <summary>
    /// Whether the article's headline stands below the words, as on the page of a speaker; else the speaker's name does, and the words lead
    /// to their place.
    /// </summary>
    [Parameter]
    public bool NamesArticle { get; set; }

    private protected override void Write(HtmlWriter html) => QuoteHtml.Write(html, Page, Quote, NamesArticle);
}
