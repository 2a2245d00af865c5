namespace NewsContent;

/// <summary>By which names beside its slug an article is found, and to which articles it refers.</summary>
/// <param name="Aliases">The slugs that it had before.</param>
/// <param name="Related">The slugs of the related articles.</param>
/// <param name="Links">The slugs to which its links lead, in their order; null for a link that leads to no article.</param>
internal sealed record ReferencesOfArticle(IReadOnlyList<string> Aliases, IReadOnlyList<string> Related, IReadOnlyList<string?> Links)
{
    /// <summary>The slugs of the articles that the fields of a packed article name, and by what they name them.</summary>
    public IReadOnlyList<(string Slug, string Name)> Mentioned { get; init; } = [];

    /// <summary>Those of nearly every article.</summary>
    public static ReferencesOfArticle None { get; } = new([], [], []);

    /// <summary>The slugs of all articles to which it refers, in whichever way; one may be there several times.</summary>
    public IEnumerable<string> Slugs => Related.Concat(Links.OfType<string>()).Concat(Mentioned.Select(static mentioned => mentioned.Slug));

    /// <summary>Those that an article’s parts have.</summary>
    public static ReferencesOfArticle In(HeaderContent header, BodyContent body)
    {
        var links = new List<string?>();
        foreach (var paragraph in body.Paragraphs.Items)
            AddLinks(paragraph.Inlines, links);
        foreach (var section in body.Sections.Items)
            AddLinks(section.HeadingInlines, links);
        return links.Count == 0 && header.Related is null && header.Aliases is null
            ? None
            : new ReferencesOfArticle(header.Aliases ?? [], [.. (header.Related ?? []).Select(static related => related.Slug)], links);
    }

    private static void AddLinks(IReadOnlyList<Inline> inlines, List<string?> links)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i].Reference is { } reference)
                links.Add(reference.Slug);
        }
    }
}
