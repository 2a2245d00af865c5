namespace NewsContent.CompilerServices;

/// <summary>Makes an article’s references, those of links one after the other.</summary>
/// <param name="links">The slugs to which its links lead, in their order; null for a link that leads to no article.</param>
/// <param name="catalog">Gives the catalog in which the articles are looked for, or null.</param>
internal sealed class PackedReferenceReader(IReadOnlyList<string?> links, Func<ArticleCatalog>? catalog)
{
    private int _next;

    /// <summary>The reference of the next link; null when it leads to no article.</summary>
    public ArticleReference? Next(ref PackedNumberReader numbers)
    {
        if (_next == links.Count)
            numbers.Fail("there is no name {0} for a link", _next);
        return links[_next++] is { } slug ? Make(ref numbers, slug) : null;
    }

    /// <summary>The reference to the article of a slug.</summary>
    public ArticleReference Make(ref PackedNumberReader numbers, string slug)
    {
        if (catalog is null)
            numbers.Fail("there is no catalog with the article that it refers to");
        return new ArticleReference(slug, () => catalog!().Referenced(slug));
    }
}
