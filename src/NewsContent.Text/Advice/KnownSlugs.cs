using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Advice;

/// <summary>The slugs of a project's articles, and the one that a wrong slug most likely means.</summary>
internal sealed class KnownSlugs
{
    private readonly HashSet<string> _slugs;

    public KnownSlugs(IEnumerable<string> slugs) => _slugs = new HashSet<string>(slugs, StringComparer.Ordinal);

    public bool Has(string slug) => _slugs.Contains(ComposedForm.Of(slug));

    /// <summary>An article's slug, read from its header alone, and only where the text can have a <c>Slug:</c> line.</summary>
    /// <param name="identity">The article's path in the project.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="options">How it is read.</param>
    public static string Of(string identity, string text, ArticleTextOptions options)
    {
        var path = ArticleSlug.FromPath(identity, options.KeepsDates);
        return
            text.IndexOf(HeaderFields.Slug.Key, StringComparison.OrdinalIgnoreCase) < 0
            || options.Format.HeaderForAdvice(new ArticleSource(text)) is not { } header
            ? path
            : header.Values.Text(HeaderFields.Slug.Key) ?? path;
    }

    /// <inheritdoc cref="NearestSlug.Find"/>
    public string? Nearest(string slug) => NearestSlug.Find(slug, _slugs);
}
