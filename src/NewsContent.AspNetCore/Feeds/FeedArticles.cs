namespace NewsContent.AspNetCore;

/// <summary>What all feeds say.</summary>
internal static class FeedArticles
{
    /// <summary>The newest articles.</summary>
    public static IEnumerable<Article> Of(SiteView site) => site.Edition.Articles.Take(site.Options.FeedLength);

    /// <summary>When one of them was last changed; the beginning of 1970 for none.</summary>
    public static DateTimeOffset LastChange(SiteView site) =>
        Of(site).Select(NewsContent.AspNetCore.LastChange.Of).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>The text of an article in HTML: all of it, or its beginning.</summary>
    public static string Html(SiteView site, Article article)
    {
        if (site.Options.FeedsHaveWholeTexts)
            return ArticleHtml.RenderBody(article, site.HtmlOptions(article));
        using var writer = new StringWriter();
        writer.Write("<p>");
        HtmlText.Write(writer, article.Excerpt());
        writer.Write("</p>\n");
        return writer.ToString();
    }
}
