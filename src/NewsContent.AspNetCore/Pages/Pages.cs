using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>The front page: at <c>/</c>, and at <c>/{language}</c> for each other language that has articles.</summary>
public sealed class FrontPage : NewsPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="language">
    /// The language, a BCP 47 tag; null for the site's own, whose front page has the originals of all articles.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public FrontPage(NewsEdition edition, string? language = null)
        : base(edition, edition.AddressOfFront(language), edition.Options.Title)
    {
        IsForLanguage = language is not null;
        Language = language ?? edition.Options.Language;
        Articles = language is null ? edition.Articles : edition.ForLanguage(language);
    }

    /// <summary>Whether the page has the articles of one language alone.</summary>
    public bool IsForLanguage { get; }

    /// <inheritdoc/>
    public override string Language { get; }

    /// <inheritdoc/>
    public override string? Description => Options.Description;

    /// <inheritdoc/>
    public override IReadOnlyList<PageInLanguage> Languages => Edition.FrontPages;

    /// <summary>The articles, newest first.</summary>
    public ArticleCatalog Articles { get; }
}

/// <summary>The page of an article: at <c>/{slug}</c>, and at <c>/{language}/{slug}</c> for a translation.</summary>
public sealed class ArticlePage : NewsPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="article">The article, or the translation of one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticlePage(NewsEdition edition, Article article)
        : base(edition, edition.AddressOf(article), article.Headline) => Article = article;

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <inheritdoc/>
    public override string Language => Article.Language;

    /// <inheritdoc/>
    public override string? Description => Article.Excerpt() is { Length: > 0 } words ? words : null;

    /// <inheritdoc/>
    public override IReadOnlyList<PageInLanguage> Languages => Edition.LanguagesOf(Article);
}

/// <summary>A page of articles that have something in common.</summary>
public abstract class ArticleListPage : NewsPage
{
    private protected ArticleListPage(NewsEdition edition, string address, string title, IReadOnlyList<Article> articles)
        : base(edition, address, title) => Articles = articles;

    /// <summary>The articles, newest first.</summary>
    public IReadOnlyList<Article> Articles { get; }
}

/// <summary>The page of a section of the site, which is a folder of articles: at <c>/{folder}</c>.</summary>
public sealed class SectionPage : ArticleListPage
{
    internal SectionPage(NewsEdition edition, string folder, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOfSection(folder)!, edition.NameOfSection(folder), articles) => Folder = folder;

    /// <summary>The folder, with <c>/</c> between folders: <c>world/europe</c>.</summary>
    public string Folder { get; }
}

/// <summary>The page of a tag: at <c>/tags/{slug}</c>.</summary>
public sealed class TagPage : ArticleListPage
{
    internal TagPage(NewsEdition edition, string tag, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOfTag(tag)!, tag, articles) => Tag = tag;

    /// <summary>The tag, as the newest article writes it.</summary>
    public string Tag { get; }
}

/// <summary>The page of somebody who wrote articles: at <c>/authors/{slug}</c>.</summary>
public sealed class AuthorPage : ArticleListPage
{
    internal AuthorPage(NewsEdition edition, Author author, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOf(author)!, author.Name, articles) => Author = author;

    /// <summary>The author, with the role that the newest article gives.</summary>
    public Author Author { get; }
}

/// <summary>The page of everything that somebody said: at <c>/speakers/{slug}</c>.</summary>
public sealed class SpeakerPage : NewsPage
{
    internal SpeakerPage(NewsEdition edition, Speaker speaker, IReadOnlyList<CitedQuote> quotes)
        : base(edition, edition.AddressOf(speaker)!, speaker.Name) => (Speaker, Quotes) = (speaker, quotes);

    /// <summary>The person or organization, with the role that the newest article gives.</summary>
    public Speaker Speaker { get; }

    /// <summary>What they said, each quotation with its article: newest article first, and in it in reading order.</summary>
    public IReadOnlyList<CitedQuote> Quotes { get; }

    /// <inheritdoc/>
    public override string? Description =>
        Speaker.Role is { } role ? string.Create(CultureInfo.InvariantCulture, $"{Speaker.Name}, {role}") : null;
}

/// <summary>What stands where no page is.</summary>
public sealed class NotFoundPage : NewsPage
{
    internal NotFoundPage(NewsEdition edition, string address, string wanted, IReadOnlyList<Article> nearest)
        : base(edition, address, "404") => (Wanted, Nearest) = (wanted, nearest);

    /// <summary>What somebody asked for, decoded and without the first slash: <c>world/fog-traety</c>. Anything can stand in it.</summary>
    public string Wanted { get; }

    /// <summary>The articles that may have been meant, nearest first; empty when none is near.</summary>
    public IReadOnlyList<Article> Nearest { get; }
}
