using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the references of an article that was read at run time.</summary>
/// <param name="slugOf">
/// Gives the slug that a reference means, null for one that means no article; null itself when nothing is known of other articles: then
/// header lines name slugs, and links lead where their targets say.
/// </param>
/// <param name="catalog">Gives the catalog that has the articles, or null.</param>
internal sealed class ReferenceMaker(Func<ReferenceSyntax, string?>? slugOf, Func<ArticleCatalog>? catalog)
{
    /// <summary>What makes the references of an article by what is known of other articles.</summary>
    public static ReferenceMaker Of(ArticleTextOptions? options, string sourcePath)
    {
        if (options?.Directory is not { } directory)
            return new ReferenceMaker(null, options?.Catalog);
        var from = sourcePath.Replace('\\', '/');
        return new ReferenceMaker(
            reference => directory.Find(reference, from).Article is { } index ? directory[index].Slug : null,
            options.Catalog
        );
    }

    /// <summary>A reference; null when it means no article.</summary>
    public ArticleReference? Make(ReferenceSyntax reference)
    {
        var slug =
            slugOf is not null ? slugOf(reference)
            : reference.Kind == ReferenceKind.Link ? null
            : reference.Target.TrimStart('/');
        return string.IsNullOrWhiteSpace(slug) ? null : new ArticleReference(slug, () => Find(slug));
    }

    private Article Find(string slug) =>
        catalog is not null
            ? catalog()[slug]
            : throw new InvalidOperationException(
                $"The article '{slug}' is looked for in a catalog, and the text was read without one. Set {nameof(ArticleTextOptions)}."
                    + $"{nameof(ArticleTextOptions.Catalog)}."
            );
}
