using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>What a page says of itself to browsers, search engines and previews: the inside of <c>head</c>.</summary>
internal static class HeadHtml
{
    /// <summary>Title, description, address, languages, feeds, previews (ogp.me) and, of an article, linked data (schema.org).</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The title; null for the page’s own.</param>
    public static string Of(NewsPage page, string? title = null)
    {
        using var html = new HtmlWriter();
        html.Element("title", page is FrontPage ? page.Title : $"{title ?? page.Title} – {page.Options.Title}");
        Meta(html, "name", "description", page.Description);
        if (page is NotFoundPage)
        {
            Meta(html, "name", "robots", "noindex");
            return html.ToString();
        }

        html.Open("link", ("rel", "canonical"), ("href", page.Whole(page.Address))).Line();
        WriteLanguages(html, page);
        WriteFeeds(html, page);
        WritePreview(html, page, title ?? page.Title);
        if (page is ArticlePage article)
            WriteArticle(html, article);
        return html.ToString();
    }

    private static void WriteLanguages(HtmlWriter html, NewsPage page)
    {
        foreach (var other in page.Languages)
            Alternate(html, other.Language, page.Whole(other.Address));
        if (page.Languages.FirstOrDefault(static other => other.IsOriginal) is { } original)
            Alternate(html, "x-default", page.Whole(original.Address));
    }

    private static void Alternate(HtmlWriter html, string language, string address) =>
        html.Open("link", ("rel", "alternate"), ("hreflang", language), ("href", address)).Line();

    private static void WriteFeeds(HtmlWriter html, NewsPage page)
    {
        foreach (var (type, file) in SiteFile.Feeds)
        {
            var address = page.Edition.AddressOfFile(file);
            html.Open("link", ("rel", "alternate"), ("type", type), ("title", page.Options.Title), ("href", address)).Line();
        }
    }

    private static void WritePreview(HtmlWriter html, NewsPage page, string title)
    {
        var picture = page is ArticlePage { Article.Image: { } image } ? image : null;
        var address =
            picture is not null ? page.Edition.AddressOfPicture(picture.Source)
            : page.Options.PreviewPicture is { } preview ? page.Edition.AddressOfPicture(preview)
            : null;
        Meta(html, "property", "og:site_name", page.Options.Title);
        Meta(
            html,
            "property",
            "og:type",
            page is ArticlePage ? "article"
                : page is AuthorPage or SpeakerPage ? "profile"
                : "website"
        );
        Meta(html, "property", "og:title", title);
        Meta(html, "property", "og:description", page.Description);
        Meta(html, "property", "og:url", page.Whole(page.Address));
        Meta(html, "property", "og:locale", LocaleOf(page.Language));
        if (address is not null)
        {
            Meta(html, "property", "og:image", page.Whole(address));
            Meta(html, "property", "og:image:width", Number(picture?.Width));
            Meta(html, "property", "og:image:height", Number(picture?.Height));
            Meta(html, "property", "og:image:alt", picture is { Alt.Length: > 0 } ? picture.Alt : null);
        }

        Meta(html, "name", "twitter:card", address is null ? "summary" : "summary_large_image");
    }

    private static void WriteArticle(HtmlWriter html, ArticlePage page)
    {
        var article = page.Article;
        foreach (var author in article.Authors)
            Meta(html, "name", "author", author);
        Meta(html, "property", "article:published_time", Dates.Iso(article.Published, article.PublishedAt));
        if (article.Updated is { } updated)
            Meta(html, "property", "article:modified_time", Dates.Iso(updated, article.UpdatedAt));
        Meta(html, "property", "article:section", article.Kicker ?? SectionOf(page));
        foreach (var tag in article.Tags)
            Meta(html, "property", "article:tag", tag);
        html.Markup("<script type=\"application/ld+json\">").Markup(LinkedDataOf(page)).Markup("</script>\n");
    }

    private static string? SectionOf(ArticlePage page) =>
        NewsEdition.SectionOf(page.Article) is { } folder ? page.Edition.NameOfSection(folder) : null;

    private static string LinkedDataOf(ArticlePage page)
    {
        var edition = page.Edition;
        return ArticleLinkedData.Render(
            page.Article,
            new ArticleLinkedDataOptions
            {
                AddressOfArticle = article => page.Whole(edition.AddressOf(article)),
                AddressOfAuthor = author => Whole(edition.AddressOf(author)),
                AddressOfSpeaker = speaker => Whole(edition.AddressOf(speaker)),
                AddressOfPicture = image => page.Whole(edition.AddressOfPicture(image.Source)),
                PublisherName = page.Options.Publisher ?? page.Options.Title,
                PublisherLogo = Whole(page.Options.Logo is { } logo ? edition.AddressOfPicture(logo) : null),
                IncludesBody = false,
            }
        );

        string? Whole(string? address) => address is null ? null : page.Whole(address);
    }

    private static void Meta(HtmlWriter html, string kind, string name, string? content)
    {
        if (content is not null)
            html.Open("meta", (kind, name), ("content", content)).Line();
    }

    /// <summary>A language as OpenGraph writes it: <c>de_AT</c>, and <c>de</c> where no region is named.</summary>
    private static string LocaleOf(string language) => language.Replace('-', '_');

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
