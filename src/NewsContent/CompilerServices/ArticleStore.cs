using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>Keeps the articles of an assembly that have been made, each once; for generated code. Safe to use from several threads.</summary>
/// <remarks>Hot reload empties every store, so that articles are made anew from the edited text.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleStore : IUpdatable
{
    private readonly object _writing = new();
    private readonly Assembly? _assembly;
    private volatile Article?[] _articles;

    /// <summary>Makes an empty store.</summary>
    /// <param name="capacity">The number of articles; the store grows when hot reload adds more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public ArticleStore(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _articles = new Article?[capacity];
        ContentUpdateHandler.Register(this);
    }

    /// <summary>Makes an empty store of articles whose texts may be resources.</summary>
    /// <param name="capacity">The number of articles; the store grows when hot reload adds more.</param>
    /// <param name="assembly">The assembly of the generated code, which holds the resources.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    public ArticleStore(int capacity, Assembly assembly)
        : this(capacity) => _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));

    /// <summary>The article kept at a place; null when none is.</summary>
    /// <param name="index">The zero-based place.</param>
    public Article? Find(int index)
    {
        var articles = _articles;
        return (uint)index < (uint)articles.Length ? Volatile.Read(ref articles[index]) : null;
    }

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

    /// <summary>What a packed article says; its text comes from the literal, or from the resources of the store's assembly.</summary>
    /// <param name="packed">The packed article, as <see cref="ArticleContent"/> describes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="ArticleContent.Unpack(string, Assembly)"/>.</exception>
    public ArticleContent Unpack(string packed) =>
        _assembly is null ? ArticleContent.Unpack(packed) : ArticleContent.Unpack(packed, _assembly);

    void IUpdatable.Clear()
    {
        lock (_writing)
            _articles = new Article?[_articles.Length];
    }
}
