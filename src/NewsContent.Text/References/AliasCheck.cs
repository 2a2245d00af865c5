using NewsContent.Text.Rules;

namespace NewsContent.Text.References;

/// <summary>An alias that leads to another article already.</summary>
/// <param name="Article">The place of the article in the list.</param>
/// <param name="Alias">The place of the alias among the article’s.</param>
/// <param name="Arguments">What fills the message of NEWS042.</param>
internal sealed record AliasFault(int Article, int Alias, IReadOnlyList<string> Arguments);

/// <summary>Finds aliases that are another article’s slug, or an alias twice.</summary>
internal static class AliasCheck
{
    private const int LongestName = 100;

    /// <summary>The faults, in the order of the articles; of two equal aliases the second one is reported.</summary>
    public static IReadOnlyList<AliasFault> Find(IReadOnlyList<NamedArticle> articles, CancellationToken cancellation)
    {
        var slugs = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
            slugs[articles[i].Slug] = i;

        var faults = new List<AliasFault>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var j = 0; j < articles[i].Aliases.Count; j++)
            {
                var alias = articles[i].Aliases[j];
                if (slugs.TryGetValue(alias, out var other))
                    faults.Add(Fault(i, j, alias, other == i ? "is this article’s own slug" : $"is the slug of {Name(articles[other])}"));
                else if (taken.TryGetValue(alias, out other))
                    faults.Add(Fault(i, j, alias, $"is already an alias of {Name(articles[other])}"));
                else
                    taken.Add(alias, i);
            }
        }

        return faults;
    }

    private static AliasFault Fault(int article, int alias, string name, string what) =>
        new(article, alias, [Excerpt.Of(name, LongestName), what]);

    private static string Name(NamedArticle article) => Excerpt.Of(article.Path.Length > 0 ? article.Path : article.Slug, LongestName);
}
