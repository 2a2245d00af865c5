using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NewsContent.CompilerServices;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>Articles in order, newest first, found by slug, by kicker and by who is quoted.</summary>
/// <remarks>
/// <para>
/// The order: the later <see cref="Article.Published"/> first. Within a day, the articles with a <see cref="Article.PublishedAt"/> first,
/// the latest of them first; then the articles without, because their hour is not known. Those that are still equal are ordered by slug,
/// ordinally.
/// </para>
/// <para>Immutable and safe to use from several threads.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ArticleCatalog : IReadOnlyList<Article>
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private readonly ContentList<Article> _articles;
    private readonly FrozenDictionary<string, Article> _bySlug;
    private readonly Lazy<CatalogIndex> _index;
    private readonly Lazy<HeaderIndex> _headers;
    private readonly Lazy<ReferenceIndex> _references;
    private readonly Func<ArticleCatalog>[] _libraries = [];
    private readonly TranslationIndex? _translations;
    private readonly Func<Article, bool>? _isShown;
    private object? _withFields;

    /// <summary>Makes a catalog.</summary>
    /// <param name="articles">The articles, in any order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">Two articles have the same slug, or an article is null.</exception>
    public ArticleCatalog(IEnumerable<Article> articles)
        : this(ContentList.CopyOf(articles, nameof(articles)), nameof(articles)) { }

    /// <summary>Makes a catalog of some articles of another one.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="isShown">Which of their translations are shown with them; null for all.</param>
    internal ArticleCatalog(IEnumerable<Article> articles, Func<Article, bool>? isShown)
        : this(articles) => _isShown = isShown;

    /// <summary>Makes the catalog of an assembly, whose articles may be translations and refer to those of libraries too.</summary>
    internal ArticleCatalog(IEnumerable<Article> articles, Func<ArticleCatalog>[] libraries)
        : this(TranslationIndex.Part(articles)) => _libraries = libraries;

    private ArticleCatalog((IEnumerable<Article> Originals, TranslationIndex? Translations) parted)
        : this(parted.Originals) => _translations = parted.Translations;

    private ArticleCatalog(ContentList<Article> articles, string parameterName)
    {
        var sorted = articles.Items.ToArray();
        Array.Sort(sorted, NewestFirst.Instance);
        _articles = ContentList.Own(sorted);
        _bySlug = BySlug(sorted, parameterName);
        _index = new Lazy<CatalogIndex>(() => new CatalogIndex(sorted));
        _headers = new Lazy<HeaderIndex>(() => new HeaderIndex(sorted));
        _references = new Lazy<ReferenceIndex>(() => new ReferenceIndex(sorted, _bySlug));
    }

    /// <summary>A catalog without articles.</summary>
    public static ArticleCatalog Empty { get; } = new([]);

    /// <summary>The number of articles.</summary>
    public int Count => _articles.Count;

    /// <summary>
    /// Everyone who is quoted in the articles, each once, in the order of first appearance: newest article first, and in each article as in
    /// <see cref="Article.Speakers"/>.
    /// </summary>
    public IReadOnlyList<Speaker> Speakers => _index.Value.Speakers;

    /// <summary>The article at a zero-based place in the catalog's order.</summary>
    /// <param name="index">From 0, the newest, to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Article this[int index] => _articles.Items[index];

    /// <summary>The article of a slug, or of one that it had before (<see cref="Article.Aliases"/>).</summary>
    /// <param name="slug">The slug, compared ordinally in composed form (NFC).</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article; the message names the slug nearest to it.</exception>
    public Article this[string slug] => TryGet(slug, out var article) ? article : throw NotFound(slug);

    /// <summary>All articles of several catalogs in one.</summary>
    /// <param name="catalogs">The catalogs, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogs"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two articles have the same slug, and the message names the files of both; or a catalog is null.
    /// </exception>
    public static ArticleCatalog Combine(params ArticleCatalog[] catalogs) => Combine((IEnumerable<ArticleCatalog>)catalogs);

    /// <inheritdoc cref="Combine(ArticleCatalog[])"/>
    public static ArticleCatalog Combine(IEnumerable<ArticleCatalog> catalogs)
    {
        var all = ContentList.CopyOf(catalogs, nameof(catalogs));
        return new ArticleCatalog(ContentList.Own(all.SelectMany(catalog => catalog._articles.Items).ToArray()), nameof(catalogs));
    }

    /// <summary>
    /// Looks for the article of a slug, else for the one that had it before (<see cref="Article.Aliases"/>): then its
    /// <see cref="Article.Slug"/> differs, and a site can redirect to it. If several articles had the slug before, it is the newest.
    /// </summary>
    /// <remarks>The first slug that no article has takes as long as the first call of <see cref="ReferencesTo"/>.</remarks>
    /// <param name="slug">The slug, compared ordinally in composed form (NFC).</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [NotNullWhen(true)] out Article? article)
    {
        // Nearly every slug is asked for as it is kept.
        if (_bySlug.TryGetValue(slug, out article))
            return true;
        var composed = ComposedForm.Of(slug);
        return _bySlug.TryGetValue(composed, out article) || (article = _references.Value.Find(composed)) is not null;
    }

    /// <summary>
    /// The articles that refer to an article: by a link in their text, or as <see cref="Article.Related"/>. Each once, however often it
    /// refers to it, in the catalog's order, newest first; an article that refers to itself is not among them.
    /// </summary>
    /// <remarks>
    /// The first call looks at all articles of the catalog once, but unpacks no header and no text: generated articles store their
    /// references separately. Later calls only look the article up.
    /// </remarks>
    /// <param name="article">The article, which is found by its slug. It need not be in the catalog.</param>
    /// <returns>The articles; empty when none refers to it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public IReadOnlyList<Article> ReferencesTo(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _references.Value.ReferencesTo(ComposedForm.Of(article.Slug));
    }

    /// <summary>
    /// The quotations of a speaker in the bodies of all articles, newest article first, and in each article in reading order.
    /// </summary>
    /// <param name="name">The speaker's full name; case does not matter (ordinally), the role neither.</param>
    /// <returns>
    /// The quotations, each with its article; may be empty. Those of summaries, which mostly repeat the body's, are not among them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<CitedQuote> QuotesBy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _index.Value.QuotesByName.GetValueOrDefault(ComposedForm.Of(name), ContentList<CitedQuote>.Empty);
    }

    /// <summary>The articles that have fields of a type, in the catalog's order.</summary>
    /// <typeparam name="TFields">The record of the fields.</typeparam>
    /// <returns>The articles, made into a catalog at the first call; may be empty.</returns>
    public ArticleCatalog<TFields> WithFields<TFields>()
        where TFields : class
    {
        // Most projects have one such record.
        if (Volatile.Read(ref _withFields) is ArticleCatalog<TFields> kept)
            return kept;
        var catalog = new ArticleCatalog<TFields>(new ArticleCatalog(_articles.Items.OfType<Article<TFields>>(), _isShown));
        Volatile.Write(ref _withFields, catalog);
        return catalog;
    }

    /// <summary>The articles that are there in a language, each as <see cref="Article.In"/> gives it.</summary>
    /// <remarks>Each call makes a new catalog from all articles: keep it if you need it often.</remarks>
    /// <param name="language">A BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>; case does not matter. <c>de-AT</c> finds <c>de</c>.</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null or blank.</exception>
    public ArticleCatalog ForLanguage(string language)
    {
        Check.NotBlank(language, nameof(language));
        return new ArticleCatalog(_articles.Items.Select(article => article.In(language)).OfType<Article>().Where(IsShown), _isShown);
    }

    /// <summary>Steps through the articles in the catalog's order.</summary>
    public ContentEnumerator<Article> GetEnumerator() => new(_articles.Items);

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => _articles.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _articles.GetEnumerator();

    /// <summary>How many articles there are, and from when: <c>12 articles (2025-01-01 to 2026-02-07)</c>.</summary>
    public override string ToString() =>
        Count == 0
            ? ShortText.Count(0, "article")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{ShortText.Count(Count, "article")} ({this[Count - 1].Published:yyyy-MM-dd} to {this[0].Published:yyyy-MM-dd})"
            );

    private bool IsShown(Article article) => _isShown is null || _isShown(article);

    private static FrozenDictionary<string, Article> BySlug(Article[] articles, string parameterName)
    {
        var bySlug = new Dictionary<string, Article>(articles.Length, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var slug = ComposedForm.Of(article.Slug);
            if (!bySlug.TryAdd(slug, article))
            {
                var other = bySlug[slug];
                throw new ArgumentException(
                    $"Two articles have the slug '{article.Slug}': {Origin(other)} and {Origin(article)}.",
                    parameterName
                );
            }
        }

        return bySlug.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Origin(Article article) =>
        article.SourcePath.Length == 0 ? $"the article “{ShortText.Of(article.Headline)}”, which comes from no file," : article.SourcePath;

    /// <summary>The article that a reference of one of the catalog’s articles means: one of its own, else one of a library’s.</summary>
    /// <param name="slug">The article’s slug, and none that it had before.</param>
    /// <exception cref="KeyNotFoundException">There is no such article.</exception>
    internal Article Referenced(string slug)
    {
        if (_bySlug.TryGetValue(slug, out var article))
            return article;
        foreach (var library in _libraries)
        {
            if (library()._bySlug.TryGetValue(slug, out article))
                return article;
        }

        return this[slug];
    }

    /// <summary>An article of the catalog’s assembly in all other languages: the original first, then by language.</summary>
    internal ContentList<Article> TranslationsOf(Article article)
    {
        if (_translations is null)
            return ContentList<Article>.Empty;
        var slug = ComposedForm.Of(article.Slug);
        var translations = _translations.Of(slug);
        if (article.State.TranslatedInto is not { } own || !_bySlug.TryGetValue(slug, out var original))
            return ContentList.Own(translations);
        return ContentList.Own<Article>([original, .. translations.Where(other => !LanguageRange.Same(other.LanguageTag, own))]);
    }

    private KeyNotFoundException NotFound(string slug)
    {
        var nearest = NearestSlug.Find(slug, _bySlug.Keys, most: 1).FirstOrDefault();
        return new KeyNotFoundException($"There is no article '{slug}'." + (nearest is null ? "" : $" The nearest slug is '{nearest}'."));
    }
}
