using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>Keeps the articles of one generated file, each made once; for generated code. Safe to use from several threads.</summary>
/// <remarks>
/// <para>
/// An article without named parts exists from the beginning, as its place in the store (<see cref="Get(int)"/>). It is unpacked when its
/// content is first read. An article with named parts needs its content when it is made, and its maker keeps it (<see cref="Find"/>,
/// <see cref="Unpack(string)"/>, <see cref="Keep"/>).
/// </para>
/// <para>
/// Hot reload empties every store: articles that have a place forget what they said, the others are made anew, so that both show the edited
/// text.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleStore : IUpdatable
{
    private readonly object _writing = new();
    private readonly Func<string>? _packed;
    private readonly Assembly? _assembly;
    private readonly Func<ArticleCatalog>? _catalog;
    private volatile Article?[] _articles;
    private int _updates;

    /// <summary>Makes an empty store, or the articles of a literal, each as its place alone.</summary>
    /// <param name="count">How many articles there are; a store without a literal grows when hot reload adds more.</param>
    /// <param name="packed">Returns the packed articles, separated by U+001E; null if the maker of the articles keeps them.</param>
    /// <param name="assembly">The assembly of the generated code, when it holds the texts as a resource; else null.</param>
    /// <param name="catalog">Returns the catalog in which references find their articles when they are first read, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ArticleStore(int count, Func<string>? packed = null, Assembly? assembly = null, Func<ArticleCatalog>? catalog = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        (_packed, _assembly, _catalog) = (packed, assembly, catalog);
        var articles = new Article?[count];
        if (packed is not null)
        {
            for (var i = 0; i < count; i++)
                articles[i] = new Article(new PackedPlace(this, i));
        }

        _articles = articles;
        ContentUpdateHandler.Register(this);
    }

    /// <summary>An article that has its place in the store's literal; the same one for every call.</summary>
    /// <param name="index">Its zero-based place.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Article Get(int index) => _articles[index]!;

    /// <summary>Five articles in a row: the compiler binds one call for five fields.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="article0">The first article.</param>
    /// <param name="article1">The second article.</param>
    /// <param name="article2">The third article.</param>
    /// <param name="article3">The fourth article.</param>
    /// <param name="article4">The fifth article.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many articles.</exception>
    public void Get(int first, out Article article0, out Article article1, out Article article2, out Article article3, out Article article4)
    {
        article0 = Get(first);
        article1 = Get(first + 1);
        article2 = Get(first + 2);
        article3 = Get(first + 3);
        article4 = Get(first + 4);
    }

    /// <summary>Adds all articles of the store's literal to a list.</summary>
    /// <param name="articles">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public void AddTo(List<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        articles.AddRange(_articles!);
    }

    /// <summary>Gives some articles of the store’s literal fields, before they are first read.</summary>
    /// <typeparam name="TFields">The record of the fields.</typeparam>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="count">How many in a row.</param>
    /// <param name="read">Makes the record of an article’s values.</param>
    /// <returns>The store.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="IndexOutOfRangeException">There are not so many articles.</exception>
    public ArticleStore WithFields<TFields>(int first, int count, Func<FieldReader, TFields> read)
        where TFields : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var articles = _articles;
        for (var i = first; i < first + count; i++)
            articles[i] = new Article<TFields>(new PackedPlace(this, i), read);
        return this;
    }

    /// <summary>An article with fields that has its place in the store's literal; the same one for every call.</summary>
    /// <typeparam name="TFields">The record of the fields.</typeparam>
    /// <param name="index">Its zero-based place.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidCastException">The article has other fields, or none.</exception>
    public Article<TFields> Get<TFields>(int index)
        where TFields : class => (Article<TFields>)_articles[index]!;

    /// <summary>Five articles with fields in a row.</summary>
    /// <typeparam name="TFields">The record of the fields.</typeparam>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="article0">The first article.</param>
    /// <param name="article1">The second article.</param>
    /// <param name="article2">The third article.</param>
    /// <param name="article3">The fourth article.</param>
    /// <param name="article4">The fifth article.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many articles.</exception>
    /// <exception cref="InvalidCastException">One of them has other fields, or none.</exception>
    public void Get<TFields>(
        int first,
        out Article<TFields> article0,
        out Article<TFields> article1,
        out Article<TFields> article2,
        out Article<TFields> article3,
        out Article<TFields> article4
    )
        where TFields : class
    {
        article0 = Get<TFields>(first);
        article1 = Get<TFields>(first + 1);
        article2 = Get<TFields>(first + 2);
        article3 = Get<TFields>(first + 3);
        article4 = Get<TFields>(first + 4);
    }

    /// <summary>The article kept at a place; null when none is.</summary>
    /// <param name="index">The zero-based place.</param>
    public Article? Find(int index)
    {
        var articles = _articles;
        return (uint)index < (uint)articles.Length ? Volatile.Read(ref articles[index]) : null;
    }

    /// <summary>What a packed article says; its text comes from the literal, or from the resources of the store's assembly.</summary>
    /// <param name="packed">The packed article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="ArticleContent.Unpack"/>.</exception>
    public ArticleContent Unpack(string packed) => ArticleContent.Unpack(packed, _assembly, _catalog);

    /// <summary>Keeps an article at a place, unless one of its type is kept there already: the first one wins.</summary>
    /// <typeparam name="T">The article's type.</typeparam>
    /// <param name="index">The zero-based place.</param>
    /// <param name="article">The article to keep.</param>
    /// <returns>The article that is kept now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public T Keep<T>(int index, T article)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        lock (_writing)
        {
            var articles = _articles;
            if (index >= articles.Length)
            {
                Array.Resize(ref articles, Math.Max(index + 1, articles.Length * 2));
                _articles = articles;
            }

            // Of another type is what a method from before a hot reload put here late.
            if (articles[index] is T kept)
                return kept;
            Volatile.Write(ref articles[index], article);
            return article;
        }
    }

    void IUpdatable.Clear()
    {
        lock (_writing)
        {
            _updates++;
            if (_packed is null)
            {
                _articles = new Article?[_articles.Length];
                return;
            }

            foreach (var article in _articles)
                article!.Forget();
        }
    }

    /// <summary>Reads the beginning of an article that has a place, unless another thread already has: the first one wins.</summary>
    internal ArticleState Unpack(int index, ref ArticleState? state)
    {
        while (true)
        {
            var updates = Volatile.Read(ref _updates);
            var unpacked = Place(index).ReadState();
            lock (_writing)
            {
                // What was read of a text from before a hot reload is not kept.
                if (updates != _updates)
                    continue;
                if (state is null)
                    Volatile.Write(ref state, unpacked);
                return state;
            }
        }
    }

    private PackedArticleReader Place(int index)
    {
        var literal = _packed!();
        var start = 0;
        for (; index > 0; index--)
        {
            var length = literal.AsSpan(start).IndexOf(PackedFormat.ArticleSeparator);
            if (length < 0)
                return new PackedArticleReader("", 0, 0, _assembly, _catalog);
            start += length + 1;
        }

        var end = literal.AsSpan(start).IndexOf(PackedFormat.ArticleSeparator);
        return new PackedArticleReader(literal, start, end < 0 ? literal.Length - start : end, _assembly, _catalog);
    }
}
