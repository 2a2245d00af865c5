using System.Globalization;
using System.Net;
using System.Text;
using NewsContent;
using Newsroom;

namespace NewsSite;

/// <summary>
/// The pages around the articles, which the package writes itself. Whatever an article says is text: what stands here goes through
/// <see cref="Text"/>, which leaves nothing that a browser would obey.
/// </summary>
internal static class SitePages
{
    /// <summary>Below which address the pictures of the articles are.</summary>
    public const string Pictures = "/pictures";

    private static readonly ArticleHtmlOptions ArticleOptions = new()
    {
        ResolveReference = static reference => Address(reference.Slug),
        ResolvePicture = static source =>
            source.Contains("://", StringComparison.Ordinal) || source.StartsWith('/') ? source : Pictures + Address(source),
    };

    /// <summary>All articles, newest first.</summary>
    public static string FrontPage(ArticleCatalog articles)
    {
        var list = new StringBuilder();
        foreach (var article in articles)
            list.Append(CultureInfo.InvariantCulture, $"<li><time>{article.Published:yyyy-MM-dd}</time> {LinkTo(article)}</li>\n");

        return Document("en", "News", $"<h1>News</h1>\n<ul>\n{list}</ul>\n");
    }

    /// <summary>One article, who said what in it, with links to the words, and which articles it goes on in.</summary>
    public static string Page(Article article, ArticleCatalog articles) =>
        Document(
            article.Language,
            article.Headline,
            ArticleHtml.Render(article, ArticleOptions)
                + Verdict(article)
                + Facts(article)
                + Contents(article)
                + Quoted(article)
                + Listed(
                    "Related",
                    article.Related.Select(related => articles.TryGet(related.Slug, out var shown) ? shown : null).OfType<Article>()
                )
                + Listed("Referred to by", articles.ReferencesTo(article))
                + Listed("Similar", articles.Similar(article))
                + Listed("Before", new[] { articles.Previous(article) }.OfType<Article>())
                + Listed("After", new[] { articles.Next(article) }.OfType<Article>())
                + "<p><a href=\"/\">News</a></p>\n"
        );

    /// <summary>The address of an article's page.</summary>
    public static string Address(Article article) => Address(article.Slug);

    /// <summary>What stands where no article does.</summary>
    public static string NotFound(string slug) =>
        Document("en", "Not found", $"<h1>There is no article {Text(slug)}.</h1>\n<p><a href=\"/\">News</a></p>\n");

    /// <summary>What the fields of a review say; nothing for other articles.</summary>
    private static string Verdict(Article article)
    {
        if (article is not Article<ReviewFields> { Fields: var review })
            return "";
        var dishes = review.Dishes.Count == 0 ? "" : $" We had {Text(string.Join(", ", review.Dishes))}.";
        return string.Create(CultureInfo.InvariantCulture, $"<p><strong>{review.Stars} of 5 stars.</strong>{dishes}</p>\n");
    }

    /// <summary>How long it takes to read, and its tags.</summary>
    private static string Facts(Article article)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling(article.ReadingTime.TotalMinutes));
        var tags = article.Tags.Count == 0 ? "" : $" · {Text(string.Join(", ", article.Tags))}";
        return string.Create(CultureInfo.InvariantCulture, $"<p>{minutes} min{tags}</p>\n");
    }

    private static string Contents(Article article)
    {
        var entries = article.TableOfContents();
        return entries.Count == 0 ? "" : $"<nav>\n{Entries(entries)}</nav>\n";

        static string Entries(IReadOnlyList<ContentsEntry> entries) =>
            entries.Count == 0
                ? ""
                : "<ol>\n"
                    + string.Concat(
                        entries.Select(static entry =>
                            $"<li><a href=\"#{Text(entry.Id)}\">{Text(entry.Heading)}</a>{Entries(entry.Entries)}</li>\n"
                        )
                    )
                    + "</ol>\n";
    }

    private static string Quoted(Article article)
    {
        var list = new StringBuilder();
        foreach (var quote in article.Quotes)
        {
            if (quote.Speaker is { } speaker)
            {
                list.Append(
                    CultureInfo.InvariantCulture,
                    $"<li>{Text(speaker.ToString())}: <a href=\"#{Text(article.IdOf(quote)!)}\">{Text(quote.Text)}</a></li>\n"
                );
            }
        }

        return list.Length == 0 ? "" : $"<h2>Quoted</h2>\n<ul>\n{list}</ul>\n";
    }

    private static string Listed(string heading, IEnumerable<Article> articles)
    {
        var list = string.Concat(articles.Select(static article => $"<li>{LinkTo(article)}</li>\n"));
        return list.Length == 0 ? "" : $"<h2>{heading}</h2>\n<ul>\n{list}</ul>\n";
    }

    private static string LinkTo(Article article) =>
        $"<a href=\"{Address(article)}\" lang=\"{Text(article.Language)}\" dir=\"auto\">{Text(article.Headline)}</a>";

    private static string Document(string language, string title, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"{Text(language)}\">\n"
        + $"<head><meta charset=\"utf-8\"><title>{Text(title)}</title></head>\n"
        + $"<body dir=\"auto\">\n{body}</body>\n</html>\n";

    /// <summary>An address of this site: each part of a slug by itself, so that no sign of it means anything to a browser.</summary>
    private static string Address(string slug) => "/" + string.Join('/', slug.Split('/').Select(Uri.EscapeDataString));

    /// <summary>For the text of an element and for a value between quotation marks.</summary>
    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
