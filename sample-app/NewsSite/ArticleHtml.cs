using System.Globalization;
using System.Net;
using System.Text;
using NewsContent;

namespace NewsSite;

/// <summary>
/// Articles as HTML. Whatever an article says is text: every word of it goes through <see cref="Text"/>, which leaves nothing that
/// a browser would obey.
/// </summary>
internal static class ArticleHtml
{
    /// <summary>All articles, newest first.</summary>
    public static string FrontPage(ArticleCatalog articles)
    {
        var list = new StringBuilder();
        foreach (var article in articles)
        {
            list.Append(
                CultureInfo.InvariantCulture,
                $"<li><time>{article.Published:yyyy-MM-dd}</time> "
                    + $"<a href=\"{Address(article)}\" lang=\"{Text(article.Language)}\" dir=\"auto\">{Text(article.Headline)}</a></li>\n"
            );
        }

        return Document("en", "News", $"<h1>News</h1>\n<ul>\n{list}</ul>\n");
    }

    /// <summary>One article with its sections, and who said what.</summary>
    public static string Page(Article article)
    {
        var body = new StringBuilder();
        if (article.Kicker is not null)
            body.Append(CultureInfo.InvariantCulture, $"<p>{Text(article.Kicker)}</p>\n");
        body.Append(CultureInfo.InvariantCulture, $"<h1>{Text(article.Headline)}</h1>\n");
        if (article.Summary is not null)
            body.Append(CultureInfo.InvariantCulture, $"<p><strong>{Text(article.Summary)}</strong></p>\n");
        body.Append(
            CultureInfo.InvariantCulture,
            $"<p><time>{article.Published:yyyy-MM-dd}</time> {Text(string.Join(", ", article.Authors))}</p>\n"
        );
        AddParagraphs(body, article.Lead);
        foreach (var section in article.Sections)
        {
            body.Append(CultureInfo.InvariantCulture, $"<h2>{Text(section.Heading)}</h2>\n");
            AddParagraphs(body, section.Paragraphs);
        }

        return Document(article.Language, article.Headline, $"<article>\n{body}</article>\n<p><a href=\"/\">News</a></p>\n");
    }

    /// <summary>What stands where no article does.</summary>
    public static string NotFound(string slug) =>
        Document("en", "Not found", $"<h1>There is no article {Text(slug)}.</h1>\n<p><a href=\"/\">News</a></p>\n");

    private static void AddParagraphs(StringBuilder body, IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p>{Text(paragraph.Text)}</p>\n");
            foreach (var quote in paragraph.Quotes)
            {
                if (quote.Speaker is { } speaker)
                {
                    body.Append(
                        CultureInfo.InvariantCulture,
                        $"<blockquote>{Text(quote.Text)}<footer>{Text(speaker.ToString())}</footer></blockquote>\n"
                    );
                }
            }
        }
    }

    private static string Document(string language, string title, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"{Text(language)}\">\n"
        + $"<head><meta charset=\"utf-8\"><title>{Text(title)}</title></head>\n"
        + $"<body dir=\"auto\">\n{body}</body>\n</html>\n";

    /// <summary>An address of this site: each part of a slug by itself, so that no sign of it means anything to a browser.</summary>
    private static string Address(Article article) => "/" + string.Join('/', article.Slug.Split('/').Select(Uri.EscapeDataString));

    /// <summary>For the text of an element and for a value between quotation marks.</summary>
    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
