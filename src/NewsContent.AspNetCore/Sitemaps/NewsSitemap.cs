using System.Xml;

namespace NewsContent.AspNetCore;

/// <summary>The articles of the last two days, as search engines for news read them: at most a thousand.</summary>
internal static class NewsSitemap
{
    private const string Names = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    private const int Most = 1_000;
    private static readonly TimeSpan Age = TimeSpan.FromDays(2);

    public static byte[] Write(SiteView site) =>
        XmlFile.Write(xml =>
        {
            xml.WriteStartElement("urlset", Names);
            xml.WriteAttributeString("xmlns", "news", null, News);
            foreach (var article in Recent(site).Take(Most))
                WriteArticle(xml, site, article);
            xml.WriteEndElement();
        });

    /// <summary>
    /// The articles of two days and their translations, newest first. A day without an hour is as old as its beginning in universal time;
    /// an article of a day to come is not yet news.
    /// </summary>
    private static IEnumerable<Article> Recent(SiteView site)
    {
        var now = site.Options.Clock.GetUtcNow();
        return site
            .Edition.Articles.Where(article => DateOnly.FromDateTime((now - Age).UtcDateTime) <= article.Published.AddDays(1))
            .SelectMany(article => site.Edition.TranslationsOf(article).Prepend(article))
            .Where(article => LastChange.Published(article) is var published && published <= now && now - published <= Age);
    }

    private static void WriteArticle(XmlWriter xml, SiteView site, Article article)
    {
        xml.WriteStartElement("url", Names);
        xml.WriteElementString("loc", Names, site.Whole(site.Edition.AddressOf(article)));
        xml.WriteStartElement("news", "news", News);
        xml.WriteStartElement("news", "publication", News);
        xml.WriteElementString("news", "name", News, XmlFile.Clean(site.Options.Publisher ?? site.Options.Title));
        xml.WriteElementString("news", "language", News, article.Language);
        xml.WriteEndElement();
        xml.WriteElementString("news", "publication_date", News, Dates.Iso(article.Published, article.PublishedAt));
        xml.WriteElementString("news", "title", News, XmlFile.Clean(article.Headline));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
