namespace NewsContent.AspNetCore;

/// <summary>Pages for a site that has none of its own: semantic HTML without a stylesheet and without a script.</summary>
internal static class PlainPages
{
    /// <summary>A front page has no more articles than someone reads there; from it the sections are one link away.</summary>
    private const int NewestOnFrontPage = 30;

    public static ValueTask<string> Render(FrontPage page) => Document(page, html =>
        {
            var edition = page.Edition;
            WriteCards(html, page, page.Articles.Take(NewestOnFrontPage));
            WriteLinks(html, "sections", edition.Sections.Select(one => (edition.NameOfSection(one), edition.AddressOfSection(one))));
        });

    public static ValueTask<string> Render(SectionPage page) => Document(page, html => WriteCards(html, page, page.Articles));

    public static ValueTask<string> Render(TagPage page) => Document(page, html => WriteCards(html, page, page.Articles));

    public static ValueTask<string> Render(AuthorPage page) => Document(page, html => WriteCards(html, page, page.Articles));

    public static ValueTask<string> Render(SpeakerPage page) => Document(page, html =>
        {
            html.Element("p", page.Speaker.Role, ("class", "role"));
            foreach (var quote in page.Quotes)
                QuoteHtml.Write(html, page, quote, namesArticle: true);
        });

    public static ValueTask<string> Render(NotFoundPage page) => Document(page, html => WriteCards(html, page, page.Nearest));

    public static ValueTask<string> Render(ArticlePage page)
    {
        var edition = page.Edition;
        using var html = Begin(page);
        html.Open("main").Line();
        ArticleHtml.Write(html.Text, page.Article, edition.HtmlOptions(page.Article));
        WriteLinks(html, "tags", page.Article.Tags.Select(tag => (tag, edition.AddressOfTag(tag))));
        WriteLinks(html, "speakers", page.Article.Speakers.Select(speaker => (speaker.ToString(), edition.AddressOf(speaker))));
        WriteLinks(html, "related", edition.RelatedTo(page.Article).Select(other => (other.Headline, (string?)edition.AddressOf(other))));
        WriteLinks(
            html,
            "languages",
            page.Languages.Where(other => other.Address != page.Address).Select(static other => (other.Language, (string?)other.Address))
        );
        html.Close("main").Line();
        return End(html);
    }

    private static ValueTask<string> Document(NewsPage page, Action<HtmlWriter> writeMain)
    {
        using var html = Begin(page);
        html.Open("main").Line().Element("h1", page.Title);
        writeMain(html);
        html.Close("main").Line();
        return End(html);
    }

    private static HtmlWriter Begin(NewsPage page)
    {
        var html = new HtmlWriter();
        html.Markup("<!DOCTYPE html>\n").Open("html", ("lang", page.Language), ("dir", DirectionName.Of(page.Direction))).Line();
        html.Open("head").Line().Markup("<meta charset=\"utf-8\">\n");
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Markup(HeadHtml.Of(page)).Close("head").Line().Open("body").Line();
        if (page is not FrontPage { IsForLanguage: false })
            html.Open("nav").Link(page.Options.Title, page.Edition.AddressOfFront()).Close("nav").Line();
        return html;
    }

    private static ValueTask<string> End(HtmlWriter html) => new(html.Close("body").Line().Close("html").Line().ToString());

    private static void WriteCards(HtmlWriter html, NewsPage page, IEnumerable<Article> articles)
    {
        foreach (var article in articles)
            CardHtml.Write(html, page, article, headingLevel: 2, hasPicture: false, hasSummary: true);
    }

    private static void WriteLinks(HtmlWriter html, string name, IEnumerable<(string Words, string? Address)> links)
    {
        var shown = links.Where(static link => link.Address is not null).ToList();
        if (shown.Count == 0)
            return;
        html.Open("ul", ("class", name)).Line();
        foreach (var (words, address) in shown)
            html.Open("li").Link(words, address).Close("li").Line();
        html.Close("ul").Line();
    }
}
