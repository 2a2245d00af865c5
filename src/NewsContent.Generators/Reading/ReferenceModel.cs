using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Schemas;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>A reference of an article, and where messages about it are told.</summary>
/// <param name="Reference">The reference, as the text has it.</param>
/// <param name="Place">Its place in the file.</param>
internal sealed record ReferenceModel(ReferenceSyntax Reference, PlaceModel Place);

/// <summary>An article that refers to others.</summary>
/// <param name="Identity">The file's path in the project.</param>
/// <param name="References">All its references, in their order; at least one.</param>
internal sealed record ReferringArticle(string Identity, EquatableArray<ReferenceModel> References)
{
    /// <summary>The path from which its links lead: of a translation that of its original.</summary>
    public string From { get; private init; } = Identity;

    /// <summary>The articles that refer to others; none in most projects.</summary>
    /// <remarks>A loop, since this runs at every edit of a text.</remarks>
    public static EquatableArray<ReferringArticle> OfAll(
        (EquatableArray<ArticleResult> Articles, EquatableArray<SchemaModel> Schemas) input,
        CancellationToken cancellation
    )
    {
        ImmutableArray<ReferringArticle>.Builder? referring = null;
        foreach (var article in input.Articles)
        {
            var references = CheckedSchemas.ReferencesOf(article, input.Schemas);
            if (references.Count == 0)
                continue;
            referring ??= ImmutableArray.CreateBuilder<ReferringArticle>();
            var own = new ReferringArticle(article.Name.Identity, references);
            referring.Add(article.Name.Translation is { } translation ? own with { From = translation.OriginalPath } : own);
        }

        return referring is null ? EquatableArray<ReferringArticle>.Empty : new(referring.ToImmutable());
    }
}
