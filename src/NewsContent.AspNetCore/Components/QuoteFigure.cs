using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>A single quotation: its words, who said it, and its article.</summary>
public sealed class QuoteFigure : MarkupComponent
{
    /// <summary>The page that it is on.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The quotation in its article.</summary>
    [Parameter, EditorRequired]
    public CitedQuote Quote { get; set; } = null!;

    /// <summary>
    /// Whether the article’s headline is below the words, as on the page of a speaker. If not, the speaker’s name is, and the words link to
    /// their place.
    /// </summary>
    [Parameter]
    public bool NamesArticle { get; set; }

    private protected override void Write(HtmlWriter html) => QuoteHtml.Write(html, Page, Quote, NamesArticle);
}
