namespace NewsContent.AspNetCore;

/// <summary>Which page an address of the site is.</summary>
internal static class PageFinder
{
    /// <summary>
    /// The page of a path. An article comes before a translation, and both before sections, tags, authors and speakers. Its own
    /// <see cref="NewsPage.Address"/> is another than the path where the article had that one before.
    /// </summary>
    /// <param name="edition">What is published.</param>
    /// <param name="path">The path, decoded, without slashes at its ends; empty for the front page.</param>
    /// <returns>The page, or null.</returns>
    public static NewsPage? Find(NewsEdition edition, string path)
    {
        var pages = edition.Options.Pages;
        if (path.Length == 0)
            return pages.Front is null ? null : new FrontPage(edition);
        if (App(edition, path) is { } own)
            return own;
        if (pages.Article is not null && Article(edition, path) is { } article)
            return new ArticlePage(edition, article);
        return Language(edition, path) ?? Section(edition, path) ?? Listed(edition, path);
    }

    private static AppPage? App(NewsEdition edition, string path)
    {
        var others = edition.Options.Pages.Others;
        if (others.ContainsKey(path))
            return new AppPage(edition, path);
        return
            path.Split('/', 2) is [var language, var below]
            && others.ContainsKey(below)
            && edition.FrontPages.Any(front => !front.IsOriginal && front.Language == language)
            ? new AppPage(edition, below, language)
            : null;
    }

    private static Article? Article(NewsEdition edition, string path)
    {
        if (edition.Published(path) is { } article)
            return article;
        var end = path.IndexOf('/', StringComparison.Ordinal);
        if (end <= 0 || edition.Published(path[(end + 1)..]) is not { } original)
            return null;
        var language = path[..end];
        return edition
            .TranslationsOf(original)
            .FirstOrDefault(translation => string.Equals(translation.Language, language, StringComparison.OrdinalIgnoreCase));
    }

    private static FrontPage? Language(NewsEdition edition, string path) =>
        edition.Options.Pages.Front is not null
        && !path.Contains('/', StringComparison.Ordinal)
        && edition.FrontPages.FirstOrDefault(page => !page.IsOriginal && page.Address == edition.AddressOfFront(path)) is { } page
            ? new FrontPage(edition, page.Language)
            : null;

    private static SectionPage? Section(NewsEdition edition, string path) =>
        edition.AddressOfSection(path) is null ? null : new SectionPage(edition, path, edition.InSection(path));

    private static NewsPage? Listed(NewsEdition edition, string path)
    {
        var parts = path.Split('/');
        return parts is not [var kind, var slug] ? null
            : kind == NewsEdition.Tagging ? edition.TagPage(slug)
            : kind == NewsEdition.Writing ? edition.AuthorPage(slug)
            : kind == NewsEdition.Speaking ? edition.SpeakerPage(slug)
            : null;
    }
}
