namespace NewsContent.AspNetCore;

/// <content>The pages of tags, authors and speakers.</content>
public sealed partial class NewsEdition
{
    /// <summary>The page of a tag; null for a slug that no tag has, or if the site has no such pages.</summary>
    /// <param name="slug">What <see cref="PageSlug.Of"/> makes of the tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public TagPage? TagPage(string slug) =>
        Options.Pages.Tag is not null && _tags.Value.Of(Check.NotNull(slug, nameof(slug))) is [var tag, ..] tags
            ? new TagPage(this, tag, Joined(tags, Articles.Tagged))
            : null;

    /// <summary>The page of an author; null for a slug that no author has, or if the site has no such pages.</summary>
    /// <param name="slug">The author’s <see cref="Author.Slug"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public AuthorPage? AuthorPage(string slug) =>
        Options.Pages.Author is not null && _authors.Value.Of(Check.NotNull(slug, nameof(slug))) is [var author, ..] authors
            ? new AuthorPage(this, author, Joined(authors, same => Articles.By(same.Name)))
            : null;

    /// <summary>The page of a speaker; null for a slug that no speaker has, or if the site has no such pages.</summary>
    /// <param name="slug">The speaker’s <see cref="Speaker.Slug"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public SpeakerPage? SpeakerPage(string slug)
    {
        if (Options.Pages.Speaker is null || _speakers.Value.Of(Check.NotNull(slug, nameof(slug))) is not [var speaker, ..] speakers)
            return null;
        var names = speakers.Select(static same => same.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var quotes = names.Count == 1 ? Articles.QuotesBy(names[0]) : InOrder(names.SelectMany(Articles.QuotesBy));
        return new SpeakerPage(this, speaker, [.. quotes.Where(static cited => cited.Speaker is { Kind: not SpeakerKind.Unnamed })]);
    }

    /// <summary>Every page of the site, front page first: for sitemaps and exports.</summary>
    /// <remarks>Pages are made one by one; those of speakers read all articles.</remarks>
    public IEnumerable<NewsPage> AllPages()
    {
        var pages = Options.Pages;
        if (pages.Front is not null)
        {
            yield return new FrontPage(this);
            foreach (var page in FrontPages.Where(static page => !page.IsOriginal))
                yield return new FrontPage(this, page.Language);
        }

        if (pages.Article is not null)
        {
            foreach (var article in Articles)
            {
                yield return new ArticlePage(this, article);
                foreach (var translation in TranslationsOf(article))
                    yield return new ArticlePage(this, translation);
            }
        }

        foreach (var path in pages.Others.Keys)
        {
            yield return new AppPage(this, path);
            foreach (var front in FrontPages.Where(static front => !front.IsOriginal))
                yield return new AppPage(this, path, front.Language);
        }

        foreach (var folder in pages.Section is null ? [] : Sections)
            yield return new SectionPage(this, folder, InSection(folder));
        foreach (var tag in pages.Tag is null ? [] : Tags)
            yield return TagPage(PageSlug.Of(tag))!;
        foreach (var author in pages.Author is null ? [] : Authors)
            yield return AuthorPage(author.Slug)!;
        foreach (var speaker in pages.Speaker is null ? [] : Speakers)
            yield return SpeakerPage(speaker.Slug)!;
    }

    /// <summary>The articles of names that share a page, each once.</summary>
    private IReadOnlyList<Article> Joined<T>(IReadOnlyList<T> names, Func<T, IReadOnlyList<Article>> articlesOf)
    {
        if (names.Count == 1)
            return articlesOf(names[0]);
        var wanted = names.SelectMany(articlesOf).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. Articles.Where(wanted.Contains)];
    }

    private List<CitedQuote> InOrder(IEnumerable<CitedQuote> quotes)
    {
        var byArticle = quotes.ToLookup(static cited => cited.Article.Slug, StringComparer.Ordinal);
        return [.. Articles.SelectMany(article => byArticle[article.Slug].OrderBy(cited => IndexOf(article, cited.Quote)))];

        static int IndexOf(Article article, Quote quote)
        {
            for (var i = 0; i < article.Quotes.Count; i++)
            {
                if (ReferenceEquals(article.Quotes[i], quote))
                    return i;
            }

            return article.Quotes.Count;
        }
    }
}
