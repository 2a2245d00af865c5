using System.Diagnostics;

namespace NewsContent.AspNetCore;

/// <summary>What a site shows at one moment: the articles that are published then, and their pages.</summary>
/// <remarks>
/// A site makes a new edition only when an article appears or disappears. Sections, tags, authors and speakers are computed when they are
/// first read. Immutable, and safe to use from several threads.
/// </remarks>
[DebuggerDisplay("{Articles}")]
public sealed partial class NewsEdition
{
    private readonly Lazy<SectionIndex> _sections;
    private readonly Lazy<LanguageIndex> _languages;
    private readonly Lazy<PageIndex<string>> _tags;
    private readonly Lazy<PageIndex<Author>> _authors;
    private readonly Lazy<PageIndex<Speaker>> _speakers;
    private readonly Lazy<DateTimeOffset> _changed;
    private readonly Lazy<PictureIndex> _pictures;
    private readonly Lazy<IReadOnlyList<SitemapPage>> _sitemap;

    /// <summary>Makes the edition of a moment.</summary>
    /// <param name="articles">The articles: all of them, or those that are published already.</param>
    /// <param name="options">The options of the site; null for the defaults.</param>
    /// <param name="moment">The moment; null for now, by the clock of the options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public NewsEdition(ArticleCatalog articles, NewsContentOptions? options = null, DateTimeOffset? moment = null)
    {
        Options = options ?? new NewsContentOptions();
        Moment = moment ?? Options.Clock.GetUtcNow();
        All = Check.NotNull(articles, nameof(articles));
        Articles = articles.At(Moment);
        _sections = new(() => new SectionIndex(Articles));
        _languages = new(() => new LanguageIndex(this));
        _tags = new(() => PageIndex.Of(Articles.Tags, PageSlug.Of));
        _authors = new(() => PageIndex.Of(Articles.Authors, static author => author.Slug));
        _speakers = new(() => PageIndex.Of(Articles.Speakers.Where(HasWords), static speaker => speaker.Slug));
        _changed = new(() => LastChange.Of(All, Moment));
        _pictures = new(() => new PictureIndex(All, article => article.IsPublishedAt(Moment)));
        _sitemap = new(() => [.. AllPages().Select(SitemapPage.Of)]);
    }

    /// <summary>The options of the site.</summary>
    public NewsContentOptions Options { get; }

    /// <summary>The originals of the articles that are published, newest first.</summary>
    public ArticleCatalog Articles { get; }

    /// <summary>The moment.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>
    /// When an article last appeared, disappeared or changed: the latest past date of all articles. <see cref="DateTimeOffset.MinValue"/>
    /// for a site without articles.
    /// </summary>
    public DateTimeOffset LastChanged => _changed.Value;

    /// <summary>
    /// The sections, which are the folders of articles, in the order of their names: <c>culture</c>, <c>world</c>, <c>world/europe</c>.
    /// </summary>
    public IReadOnlyList<string> Sections => _sections.Value.Folders;

    /// <summary>Everyone who is quoted by name, once for each page, in the order of first appearance.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers.Value.All;

    /// <summary>Everyone who wrote an article, once for each page, in the order of first appearance.</summary>
    public IReadOnlyList<Author> Authors => _authors.Value.All;

    /// <summary>The tags, once for each page, in the order of first appearance.</summary>
    public IReadOnlyList<string> Tags => _tags.Value.All;

    /// <summary>The front page in each language: the site’s own first, then those of the languages that have articles.</summary>
    public IReadOnlyList<PageInLanguage> FrontPages => _languages.Value.FrontPages;

    /// <summary>All articles, those too that are not published.</summary>
    internal ArticleCatalog All { get; }

    /// <summary>What the sitemap says of each page.</summary>
    internal IReadOnlyList<SitemapPage> SitemapPages => _sitemap.Value;

    /// <summary>The articles that are published in a language, translations too; newest first.</summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null or blank.</exception>
    public ArticleCatalog ForLanguage(string language) => _languages.Value.ArticlesIn(Check.NotBlank(language, nameof(language)));

    /// <summary>
    /// An article in each language in which it is published: the original first. Empty if it exists in only one language.
    /// </summary>
    /// <param name="article">The article, or one of its translations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<PageInLanguage> LanguagesOf(Article article)
    {
        var original = OriginalOf(article);
        var translations = TranslationsOf(original);
        return translations.Count == 0
            ? []
            :
            [
                new PageInLanguage(original.Language, AddressOf(original), true),
                .. translations.Select(translation => new PageInLanguage(translation.Language, AddressOf(translation), false)),
            ];
    }

    /// <summary>The translations of an article that are published.</summary>
    /// <param name="original">The original.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    public IReadOnlyList<Article> TranslationsOf(Article original) =>
        [
            .. Check
                .NotNull(original, nameof(original))
                .Translations.Where(translation => translation.IsPublishedAt(Moment) && !IsOriginal(translation)),
        ];

    /// <summary>The articles of a section and of those below it, newest first; empty if the section does not exist.</summary>
    /// <param name="folder">The folder, such as <c>world/europe</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public IReadOnlyList<Article> InSection(string folder) => _sections.Value.ArticlesIn(Check.NotNull(folder, nameof(folder)));

    /// <summary>
    /// The name of a section for readers: from <see cref="NewsContentOptions.NameOfSection"/>, or made from the folder’s name.
    /// </summary>
    /// <param name="folder">The folder, such as <c>world/europe</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public string NameOfSection(string folder) =>
        Options.NameOfSection?.Invoke(Check.NotNull(folder, nameof(folder))) ?? SectionIndex.NameOf(folder);

    /// <summary>
    /// The published articles in the line <c>Related:</c> of an article, in its order, and in its language if they have it.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<Article> RelatedTo(Article article) =>
        [
            .. Check
                .NotNull(article, nameof(article))
                .Related.Select(related => Published(related.Slug))
                .OfType<Article>()
                .Select(related => InLanguageOf(article, related)),
        ];

    /// <summary>
    /// The article for a reader of another one: in that one’s language if it is published in it, or else the article itself.
    /// </summary>
    /// <param name="reader">The article that the reader has before them.</param>
    /// <param name="article">The article that the other one links to.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Article InLanguageOf(Article reader, Article article)
    {
        Check.NotNull(reader, nameof(reader));
        return Check.NotNull(article, nameof(article)).In(reader.Language) is { } translation && translation.IsPublishedAt(Moment)
            ? translation
            : article;
    }

    /// <summary>Whether someone has a name, and speaks in a text: who speaks in summaries alone has no words to show.</summary>
    private bool HasWords(Speaker speaker) => speaker.Kind != SpeakerKind.Unnamed && Articles.QuotesBy(speaker.Name).Count > 0;

    /// <summary>Whether readers may see a picture: one that only articles name which are not published is held back.</summary>
    internal bool MayShowPicture(string source) => ReferenceEquals(All, Articles) || !_pictures.Value.IsHeldBack(source);

    /// <summary>The article that a translation is one of; itself for an original.</summary>
    internal Article OriginalOf(Article article) =>
        IsOriginal(Check.NotNull(article, nameof(article))) ? article : Published(article.Slug) ?? article;

    /// <summary>The published original of a slug, or null.</summary>
    internal Article? Published(string slug) => Articles.TryGet(slug, out var article) ? article : null;

    /// <summary>
    /// Whether an article is not a translation of one that is published: the catalog has another language at its slug then.
    /// </summary>
    private bool IsOriginal(Article article) =>
        Published(article.Slug) is not { } original
        || original.Slug != article.Slug
        || string.Equals(original.Language, article.Language, StringComparison.OrdinalIgnoreCase);
}
