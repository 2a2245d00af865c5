using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>Keeps the catalog of an assembly's articles; for generated code. Safe to use from several threads.</summary>
/// <remarks>Hot reload empties every store, so that the catalog is made anew from the edited texts.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogStore : IUpdatable
{
    private readonly object _writing = new();
    private readonly Func<ArticleCatalog>[] _libraries;
    private volatile ArticleCatalog? _catalog;

    /// <summary>Makes an empty store.</summary>
    /// <param name="libraries">
    /// Give the catalogs of the libraries to whose articles those of this assembly refer, in the order in which they are asked for a slug.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="libraries"/> is null.</exception>
    public CatalogStore(params Func<ArticleCatalog>[] libraries)
    {
        ArgumentNullException.ThrowIfNull(libraries);
        _libraries = libraries;
        ContentUpdateHandler.Register(this);
    }

    /// <summary>The catalog, which the first call makes; others wait for it, so that the articles are listed only once.</summary>
    /// <param name="articles">Lists the articles.</param>
    /// <returns>The catalog; the same one for every call, until a hot reload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null, and there is no catalog yet.</exception>
    /// <exception cref="ArgumentException">Two articles have the same slug. Nothing is kept then.</exception>
    public ArticleCatalog GetOrAdd(Func<IEnumerable<Article>> articles) => _catalog ?? Add(articles);

    // Apart, so that the rest is small enough to become a part of whoever asks: an app looks up every article through it.
    private ArticleCatalog Add(Func<IEnumerable<Article>> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        lock (_writing)
            return _catalog ??= new ArticleCatalog(articles(), _libraries);
    }

    void IUpdatable.Clear()
    {
        // Waits for a catalog that is being made of the old articles, and drops that too.
        lock (_writing)
            _catalog = null;
    }
}
