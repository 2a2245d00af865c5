using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>An article in a list.</summary>
internal static class CardHtml
{
    private const int LongestExcerpt = 200;

    /// <summary>Writes kicker, headline with its link, the beginning, the day and who wrote it.</summary>
    /// <param name="html">Gets it.</param>
    /// <param name="page">The page that it is on.</param>
    /// <param name="article">The article.</param>
    /// <param name="headingLevel">The level of the headline's heading, from 1 to 6.</param>
    /// <param name="hasPicture">Whether the picture at the article's top is shown.</param>
    /// <param name="hasSummary">Whether the beginning is shown.</param>
    public static void Write(HtmlWriter html, NewsPage page, Article article, int headingLevel, bool hasPicture, bool hasSummary)
    {
        var edition = page.Edition;
        html.Open("article", ("class", "card"), ("lang", article.Language), ("dir", DirectionName.Of(article.Direction))).Line();
        if (hasPicture && article.Image is { } image)
            PictureHtml.Write(html, edition, image with { Alt = "" }, new PictureUse(LoadsLater: true, HasCaption: false));
        html.Element("p", article.Kicker, ("class", "kicker"));
        var heading = string.Create(CultureInfo.InvariantCulture, $"h{headingLevel}");
        html.Open(heading).Link(article.Headline, edition.AddressOf(article)).Close(heading).Line();
        if (hasSummary && article.Excerpt(LongestExcerpt) is { Length: > 0 } beginning)
            html.Element("p", beginning, ("class", "summary"));
        html.Open("p", ("class", "dateline")).Date(article.Published, article.PublishedAt).Close("p").Line();
        if (article.Authors.Count > 0)
            html.Element("p", string.Join(", ", article.Authors), ("class", "byline"));
        html.Close("article").Line();
    }
}
