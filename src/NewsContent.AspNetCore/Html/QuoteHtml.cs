namespace NewsContent.AspNetCore;

/// <summary>A quotation by itself, with who said it and where it is.</summary>
internal static class QuoteHtml
{
    /// <summary>
    /// Writes a figure: the words without marks, which a stylesheet puts there as the language has them, and below them the speaker with a
    /// link to everything they said.
    /// </summary>
    /// <param name="html">Gets it.</param>
    /// <param name="page">The page that it is on.</param>
    /// <param name="cited">The quotation in its article.</param>
    /// <param name="namesArticle">Whether the article is below it too, with a link to the words in it.</param>
    public static void Write(HtmlWriter html, NewsPage page, CitedQuote cited, bool namesArticle)
    {
        var (edition, article) = (page.Edition, cited.Article);
        var address = edition.AddressOf(cited);
        html.Open("figure", ("class", "quote")).Line();
        html.Open("blockquote", ("cite", address), ("lang", article.Language), ("dir", DirectionName.Of(article.Direction))).Line();
        html.Open("p").Link(cited.Text, namesArticle ? null : address).Close("p").Line().Close("blockquote").Line();
        if (cited.Speaker is not null || namesArticle)
        {
            html.Open("figcaption");
            if (cited.Speaker is { } speaker && !namesArticle)
                WriteSpeaker(html, edition, speaker);
            if (namesArticle)
                html.Link(article.Headline, address, ("lang", article.Language)).Words(" ").Date(article.Published);
            html.Close("figcaption").Line();
        }

        html.Close("figure").Line();
    }

    /// <summary>Writes a speaker's name, which leads to their page, and their role.</summary>
    public static void WriteSpeaker(HtmlWriter html, NewsEdition edition, Speaker speaker)
    {
        html.Open("span", ("class", "speaker")).Link(speaker.Name, edition.AddressOf(speaker)).Close("span");
        if (speaker.Role is { } role)
            html.Words(", ").Open("span", ("class", "role")).Words(role).Close("span");
    }
}
