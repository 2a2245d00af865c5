namespace NewsContent;

/// <summary>The moments at which what is published of a catalog changes, and the catalog between two of them.</summary>
internal sealed class PublicationTimes
{
    private readonly ArticleCatalog _all;
    private bool _hasDrafts;

    // In order; at each of them an article comes or goes.
    private readonly DateTimeOffset[] _changes;
    private Period? _last;

    public PublicationTimes(ArticleCatalog all)
    {
        _all = all;
        var changes = new SortedSet<DateTimeOffset>();
        foreach (var original in all)
        {
            Add(original);
            foreach (var translation in original.Translations)
                Add(translation);
        }

        _changes = [.. changes];

        void Add(Article article)
        {
            _hasDrafts |= article.Status != ArticleStatus.Published;
            if (article.Embargo is { } embargo)
                changes.Add(embargo);
            if (article.Expires is { } end)
                changes.Add(end);
        }
    }

    /// <summary>What is published at a moment.</summary>
    public ArticleCatalog At(DateTimeOffset moment)
    {
        if (!_hasDrafts && _changes.Length == 0)
            return _all;
        var place = Array.BinarySearch(_changes, moment);
        var passed = place < 0 ? ~place : place + 1;

        // Threads that race here make the same.
        if (Volatile.Read(ref _last) is { } last && last.Passed == passed)
            return last.Catalog;
        var published = new Period(passed, Shown(article => article.IsPublishedAt(moment)));
        Volatile.Write(ref _last, published);
        return published.Catalog;
    }

    private ArticleCatalog Shown(Func<Article, bool> isShown) => new(_all.Where(isShown), isShown);

    /// <summary>The time from one change to the next.</summary>
    /// <param name="Passed">How many changes lie before it.</param>
    /// <param name="Catalog">What is published then.</param>
    private sealed record Period(int Passed, ArticleCatalog Catalog);
}
