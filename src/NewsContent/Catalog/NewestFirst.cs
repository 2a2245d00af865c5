namespace NewsContent;

/// <summary>The order of a catalog, which <see cref="ArticleCatalog"/> describes.</summary>
/// <remarks>
/// Comparing moments only where both articles have one would be no order: with A at 10:00, B without and C at 9:00, slugs could
/// put C before B and B before A.
/// </remarks>
internal sealed class NewestFirst : IComparer<Article>
{
    public static readonly NewestFirst Instance = new();

    public int Compare(Article? x, Article? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = y.Published.CompareTo(x.Published);
        if (order == 0)
            order = Nullable.Compare(y.PublishedAt, x.PublishedAt);
        return order != 0 ? order : string.CompareOrdinal(x.Slug, y.Slug);
    }
}
