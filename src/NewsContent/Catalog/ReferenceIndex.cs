using System.Collections.Frozen;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>
/// What a catalog finds by alias, and who refers to whom; made on the first question. It reads neither header nor body of an article that
/// is packed: both are after it.
/// </summary>
internal sealed class ReferenceIndex
{
    private readonly FrozenDictionary<string, Article> _byAlias;
    private readonly FrozenDictionary<string, ContentList<Article>> _bySlug;

    public ReferenceIndex(Article[] articles, FrozenDictionary<string, Article> bySlug)
    {
        var references = Array.ConvertAll(articles, static article => article.State.References);
        var byAlias = new Dictionary<string, Article>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var alias in references[i].Aliases)
                byAlias.TryAdd(ComposedForm.Of(alias), articles[i]);
        }

        _byAlias = byAlias.ToFrozenDictionary(StringComparer.Ordinal);
        var from = new Dictionary<string, List<Article>>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var slug in references[i].Slugs)
                Add(from, bySlug.ContainsKey(slug) || !byAlias.TryGetValue(slug, out var meant) ? slug : meant.Slug, articles[i]);
        }

        _bySlug = from.ToFrozenDictionary(
            static group => group.Key,
            static group => ContentList.Own(group.Value.ToArray()),
            StringComparer.Ordinal
        );
    }

    /// <summary>The article that had a slug before; null when none had.</summary>
    public Article? Find(string alias) => _byAlias.GetValueOrDefault(alias);

    /// <summary>The articles that refer to the one of a slug, in the catalog's order.</summary>
    public ContentList<Article> ReferencesTo(string slug) => _bySlug.GetValueOrDefault(slug, ContentList<Article>.Empty);

    /// <summary>Each article once: one that refers to another several times comes several times in a row. None refers to itself.</summary>
    private static void Add(Dictionary<string, List<Article>> from, string slug, Article article)
    {
        if (slug == article.Slug)
            return;
        if (!from.TryGetValue(slug, out var group))
            from.Add(slug, group = []);
        if (group.Count == 0 || !ReferenceEquals(group[^1], article))
            group.Add(article);
    }
}
