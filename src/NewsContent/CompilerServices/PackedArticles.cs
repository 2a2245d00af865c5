using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>
/// The articles of one generated file of a large archive; for generated code. They are made together, each as no more than its
/// place, and each is unpacked when somebody asks what it says. Safe to use from several threads.
/// </summary>
/// <remarks>Hot reload makes all of them forget what they said, so that they are unpacked anew from the edited texts.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedArticles : IUpdatable
{
    /// <summary>RECORD SEPARATOR, which stands between two packed articles: a control character, and so in none of them.</summary>
    private const char Separator = '\u001E';

    private readonly object _writing = new();
    private readonly Func<string> _packed;
    private readonly Assembly? _assembly;
    private readonly Article[] _articles;
    private int _updates;

    /// <summary>Makes the articles of a literal that holds all of them.</summary>
    /// <param name="count">How many articles there are.</param>
    /// <param name="packed">Gives the packed articles, as <see cref="ArticleContent"/> describes them, with U+001E between two of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public PackedArticles(int count, Func<string> packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _packed = packed;
        _articles = new Article[count];
        for (var i = 0; i < count; i++)
            _articles[i] = new Article(new PackedPlace(this, i));
        ContentUpdateHandler.Register(this);
    }

    /// <summary>Makes the articles of a literal whose texts may be resources.</summary>
    /// <param name="count">How many articles there are.</param>
    /// <param name="packed">Gives the packed articles, as <see cref="ArticleContent"/> describes them, with U+001E between two of them.</param>
    /// <param name="assembly">The assembly of the generated code, which holds the resources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> or <paramref name="assembly"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public PackedArticles(int count, Func<string> packed, Assembly assembly)
        : this(count, packed) => _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));

    /// <summary>An article; the same one for every call.</summary>
    /// <param name="index">Its zero-based place.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Article Get(int index) => _articles[index];

    /// <summary>Five articles in a row: the compiler binds one call for five fields.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="article0">The first article.</param>
    /// <param name="article1">The article behind it.</param>
    /// <param name="article2">The third article.</param>
    /// <param name="article3">The fourth article.</param>
    /// <param name="article4">The fifth article.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many articles.</exception>
    public void Get(int first, out Article article0, out Article article1, out Article article2, out Article article3, out Article article4)
    {
        article0 = _articles[first];
        article1 = _articles[first + 1];
        article2 = _articles[first + 2];
        article3 = _articles[first + 3];
        article4 = _articles[first + 4];
    }

    /// <summary>Adds all articles to a list.</summary>
    /// <param name="articles">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public void AddTo(List<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        articles.AddRange(_articles);
    }

    void IUpdatable.Clear()
    {
        lock (_writing)
        {
            _updates++;
            foreach (var article in _articles)
                article.Forget();
        }
    }

    /// <summary>Unpacks an article, unless another thread already has: the first one wins.</summary>
    internal ArticleState Unpack(int index, ref ArticleState? state)
    {
        while (true)
        {
            var updates = Volatile.Read(ref _updates);
            var unpacked = Find(index).ReadState();
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

    private PackedArticle Find(int index)
    {
        var literal = _packed();
        var start = 0;
        for (; index > 0; index--)
        {
            var length = literal.AsSpan(start).IndexOf(Separator);
            if (length < 0)
                return new PackedArticle("", 0, 0, _assembly);
            start += length + 1;
        }

        var end = literal.AsSpan(start).IndexOf(Separator);
        return new PackedArticle(literal, start, end < 0 ? literal.Length - start : end, _assembly);
    }
}
