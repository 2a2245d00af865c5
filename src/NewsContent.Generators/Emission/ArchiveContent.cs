using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Emission;

/// <summary>The articles that get a member, with what is emitted of each.</summary>
/// <param name="Articles">
/// In the order of the files. They are without their content when it does not fit into one assembly: the code still compiles, so that
/// this one error is all.
/// </param>
/// <param name="Problem">
/// What to do when the articles’ literals do not fit into one assembly; null when they do. The compiler would say so in words that help
/// nobody (CS8103).
/// </param>
internal sealed record ArchiveContent(EquatableArray<ArticleModel> Articles, DiagnosticModel? Problem)
{
    public static ArchiveContent Of(
        (
            (
                ((ImmutableArray<ArticleResult> All, NamePlan Plan) Articles, ResolvedReferences References) Content,
                ReadingOptions Reading
            ) Read,
            EquatableArray<SchemaModel> Schemas
        ) input,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var (all, plan) = input.Read.Content.Articles;
        var articles = Referring(Named(all, plan, input.Schemas), input.Read.Content.References);
        return LiteralBudget.Problem(articles, input.Read.Reading.Storage) is { } problem
            ? new(articles.Select(static article => article with { Packed = "", References = "" }).ToEquatableArray(), problem)
            : new(new(articles), null);
    }

    /// <summary>The same articles, those that refer to others with the slugs of these.</summary>
    private static ImmutableArray<ArticleModel> Referring(ImmutableArray<ArticleModel> articles, ResolvedReferences references)
    {
        if (references.Names.Count == 0)
            return articles;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in references.Names)
            names[article.Identity] = article.Names;
        return ImmutableArray.CreateRange(articles, article =>
            names.TryGetValue(article.Identity, out var own) ? article with { References = own } : article
        );
    }

    /// <summary>The articles that can be emitted and have the names they ask for.</summary>
    private static ImmutableArray<ArticleModel> Named(
        ImmutableArray<ArticleResult> articles,
        NamePlan plan,
        EquatableArray<SchemaModel> schemas
    )
    {
        var excluded = new HashSet<string>(plan.Excluded, StringComparer.Ordinal);
        var models = ImmutableArray.CreateBuilder<ArticleModel>(articles.Length);
        foreach (var article in articles)
        {
            if (article.Model is { } model && !excluded.Contains(model.Identity))
                models.Add(CheckedSchemas.ModelOf(model, article.Fields, schemas));
        }

        return models.Count == articles.Length ? models.MoveToImmutable() : models.ToImmutable();
    }
}
