using NewsContent.Text.Names;
using NewsContent.Unicode;

namespace NewsContent.Text.Advice;

/// <summary>The slugs of a project's articles, and the one that a wrong slug most likely means.</summary>
internal sealed class KnownSlugs
{
    private readonly HashSet<string> _slugs;

    public KnownSlugs(IEnumerable<string> slugs) => _slugs = new HashSet<string>(slugs, StringComparer.Ordinal);

    public bool Has(string slug) => _slugs.Contains(ComposedForm.Of(slug));

    /// <inheritdoc cref="NearestName.Find"/>
    public string? Nearest(string slug) => NearestName.Find(slug, _slugs);
}
