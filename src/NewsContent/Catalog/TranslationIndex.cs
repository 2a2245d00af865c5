using NewsContent.Unicode;

namespace NewsContent;

/// <summary>The translations of an assembly’s articles, by the slugs that they have in common with their originals.</summary>
internal sealed class TranslationIndex
{
    private readonly Dictionary<string, Article[]> _bySlug;

    private TranslationIndex(Dictionary<string, Article[]> bySlug) => _bySlug = bySlug;

    /// <summary>Parts articles into originals and translations.</summary>
    /// <param name="articles">The articles of generated code, in a list.</param>
    /// <returns>The originals, and the others, or null.</returns>
    public static (IEnumerable<Article> Originals, TranslationIndex? Translations) Part(IEnumerable<Article> articles)
    {
        if (!articles.Any(static article => article.IsTranslation))
            return (articles, null);
        var bySlug = articles
            .Where(static article => article.IsTranslation)
            .GroupBy(static article => ComposedForm.Of(article.Slug), StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.OrderBy(static article => article.LanguageTag, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal
            );
        return (articles.Where(static article => !article.IsTranslation), new TranslationIndex(bySlug));
    }

    /// <summary>The translations of a slug, by language; may be empty.</summary>
    public Article[] Of(string slug) => _bySlug.GetValueOrDefault(slug, []);
}
