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

/// <summary>An article in a list: kicker, headline with its link, beginning, day and byline.</summary>
public sealed class ArticleCard : MarkupComponent
{
    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public Article Article { get; set; } = null!;

    /// <summary>The level of the headline's heading, from 1 to 6; 2 where it is not set.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Whether the picture at the article's top is shown, for those who see it: the headline says what it leads to.</summary>
    [Parameter]
    public bool HasPicture { get; set; }

    /// <summary>Whether the beginning of the article is shown.</summary>
    [Parameter]
    public bool HasSummary { get; set; } = true;

    private protected override void Write(HtmlWriter html) =>
        CardHtml.Write(html, Page, Article, Math.Clamp(HeadingLevel, 1, 6), HasPicture, HasSummary);
}

/// <summary>A picture as a figure, with its size, caption and credit.</summary>
public sealed class ArticleImage : MarkupComponent
{
    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public NewsPage Page { get; set; } = null!;

    /// <summary>The picture.</summary>
    [Parameter, EditorRequired]
    public Image Image { get; set; } = null!;

    /// <summary>Whether a browser may wait with the picture until it is near; false for one at the top of a page.</summary>
    [Parameter]
    public bool LoadsLater { get; set; }

    private protected override void Write(HtmlWriter html) =>
        PictureHtml.Write(html, Page.Edition, Image, new PictureUse(LoadsLater, HasCaption: true));
}

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
