using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>Articles that have the same fields, in the order of <see cref="ArticleCatalog"/>: newest first.</summary>
/// <typeparam name="TFields">The app’s record of the fields.</typeparam>
/// <remarks>Immutable and safe to use from several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ArticleCatalog<TFields> : IReadOnlyList<Article<TFields>>
    where TFields : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private readonly Article<TFields>[] _articles;
    private readonly ArticleCatalog _catalog;

    /// <summary>Makes a catalog.</summary>
    /// <param name="articles">The articles, in any order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">Two articles have the same slug, or an article is null.</exception>
    public ArticleCatalog(IEnumerable<Article<TFields>> articles)
        : this(new ArticleCatalog(articles)) { }

    /// <summary>Makes a catalog of another one, all of whose articles have the fields.</summary>
    internal ArticleCatalog(ArticleCatalog catalog)
    {
        _catalog = catalog;
        _articles = new Article<TFields>[_catalog.Count];
        for (var i = 0; i < _articles.Length; i++)
            _articles[i] = (Article<TFields>)_catalog[i];
    }

    /// <summary>The number of articles.</summary>
    public int Count => _articles.Length;

    /// <summary>Everyone who is quoted in the articles; see <see cref="ArticleCatalog.Speakers"/>.</summary>
    public IReadOnlyList<Speaker> Speakers => _catalog.Speakers;

    /// <summary>The kickers of the articles; see <see cref="ArticleCatalog.Kickers"/>.</summary>
    public IReadOnlyList<string> Kickers => _catalog.Kickers;

    /// <summary>The tags of the articles; see <see cref="ArticleCatalog.Tags"/>.</summary>
    public IReadOnlyList<string> Tags => _catalog.Tags;

    /// <summary>Those who wrote the articles; see <see cref="ArticleCatalog.Authors"/>.</summary>
    public IReadOnlyList<Author> Authors => _catalog.Authors;

    /// <summary>The article at a zero-based place in the catalog's order.</summary>
    /// <param name="index">From 0, the newest, to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Article<TFields> this[int index] => _articles[index];

    /// <summary>The article of a slug.</summary>
    /// <param name="slug">The slug, compared ordinally in composed form (NFC).</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such article; the message names the slug nearest to it.</exception>
    public Article<TFields> this[string slug] => (Article<TFields>)_catalog[slug];

    /// <summary>Looks for the article of a slug.</summary>
    /// <param name="slug">The slug, compared ordinally in composed form (NFC).</param>
    /// <param name="article">The article, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [NotNullWhen(true)] out Article<TFields>? article)
    {
        var isThere = _catalog.TryGet(slug, out var found);
        article = (Article<TFields>?)found;
        return isThere;
    }

    /// <summary>The articles under a kicker, in the catalog's order.</summary>
    /// <param name="kicker">The kicker; case does not matter (ordinally).</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kicker"/> is null.</exception>
    public IReadOnlyList<Article<TFields>> In(string kicker) => Own(_catalog.In(kicker));

    /// <summary>The articles with a tag, in the catalog's order.</summary>
    /// <param name="tag">The tag; case does not matter (ordinally).</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public IReadOnlyList<Article<TFields>> Tagged(string tag) => Own(_catalog.Tagged(tag));

    /// <summary>The articles of an author, in the catalog’s order.</summary>
    /// <param name="name">The author's name; case does not matter (ordinally), the role neither.</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<Article<TFields>> By(string name) => Own(_catalog.By(name));

    /// <summary>The article before one in time; see <see cref="ArticleCatalog.Previous"/>.</summary>
    /// <param name="article">An article of this catalog, which is found by its slug.</param>
    /// <returns>The article; null for the oldest one, and for an article that is not in the catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public Article<TFields>? Previous(Article article) => (Article<TFields>?)_catalog.Previous(article);

    /// <summary>The article after one in time; see <see cref="ArticleCatalog.Next"/>.</summary>
    /// <param name="article">An article of this catalog, which is found by its slug.</param>
    /// <returns>The article; null for the newest one, and for an article that is not in the catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public Article<TFields>? Next(Article article) => (Article<TFields>?)_catalog.Next(article);

    /// <summary>The articles that have most in common with one; see <see cref="ArticleCatalog.Similar"/>.</summary>
    /// <param name="article">The article, which is found by its slug. It need not be in the catalog.</param>
    /// <param name="most">The maximum number of articles.</param>
    /// <returns>The articles, the one with most in common first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public IReadOnlyList<Article<TFields>> Similar(Article article, int most = 3) => Own(_catalog.Similar(article, most));

    /// <summary>The articles that a wrong slug may mean; see <see cref="ArticleCatalog.Nearest"/>.</summary>
    /// <param name="slug">The slug that was asked for.</param>
    /// <param name="most">The maximum number of articles.</param>
    /// <returns>The articles, the nearest first; empty when none is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public IReadOnlyList<Article<TFields>> Nearest(string slug, int most = 3) => Own(_catalog.Nearest(slug, most));

    /// <summary>The quotations of a speaker; see <see cref="ArticleCatalog.QuotesBy"/>.</summary>
    /// <param name="name">The speaker's full name; case does not matter (ordinally), the role neither.</param>
    /// <returns>The quotations, each with its article; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<CitedQuote> QuotesBy(string name) => _catalog.QuotesBy(name);

    /// <summary>The articles that are there in a language; see <see cref="ArticleCatalog.ForLanguage"/>.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>; case does not matter.</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null or blank.</exception>
    public ArticleCatalog<TFields> ForLanguage(string language) => _catalog.ForLanguage(language).WithFields<TFields>();

    /// <summary>The articles that are published at a moment; see <see cref="ArticleCatalog.At(DateTimeOffset)"/>.</summary>
    /// <param name="moment">The moment, in any zone.</param>
    public ArticleCatalog<TFields> At(DateTimeOffset moment) => Of(_catalog.At(moment));

    /// <summary>The articles that are published now.</summary>
    /// <param name="clock">Says what time it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public ArticleCatalog<TFields> At(TimeProvider clock) => Of(_catalog.At(clock));

    private static ContentList<Article<TFields>> Own(IReadOnlyList<Article> articles) =>
        ContentList.Own(articles.Cast<Article<TFields>>().ToArray());

    private ArticleCatalog<TFields> Of(ArticleCatalog published) => published == _catalog ? this : published.WithFields<TFields>();

    /// <summary>The same articles, without their fields.</summary>
    public ArticleCatalog AsCatalog() => _catalog;

    /// <summary>Steps through the articles in the catalog's order.</summary>
    public ContentEnumerator<Article<TFields>> GetEnumerator() => new(_articles);

    IEnumerator<Article<TFields>> IEnumerable<Article<TFields>>.GetEnumerator() =>
        ((IEnumerable<Article<TFields>>)_articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _articles.GetEnumerator();

    /// <summary>How many articles there are, and from when.</summary>
    public override string ToString() => _catalog.ToString();
}
