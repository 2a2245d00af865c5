using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the inlines of paragraphs and headings.</summary>
/// <param name="catalog">Gives the catalog that has the articles to which links lead; null when there is none.</param>
internal sealed class InlineMaker(Func<ArticleCatalog>? catalog)
{
    public IReadOnlyList<Inline> Make(PassageSyntax passage) => [.. passage.Inlines.Select(Make)];

    private Inline Make(InlineSyntax inline) =>
        new((InlineKind)inline.Kind, inline.Range.Start, inline.Range.Length)
        {
            Target = inline.Target,
            Title = inline.Title,
            Reference = inline.Reference is { } slug ? new ArticleReference(slug, () => Find(slug)) : null,
        };

    private Article Find(string slug) =>
        catalog is not null
            ? catalog()[slug]
            : throw new InvalidOperationException(
                $"The article '{slug}' is looked for in a catalog, and the text was read without one. Set {nameof(ArticleTextOptions)}."
                    + $"{nameof(ArticleTextOptions.Catalog)}."
            );
}
