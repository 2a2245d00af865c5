using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Pictures;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Translations;

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
    /// <summary>The translations, which get no member; in the same order.</summary>
    public EquatableArray<ArticleModel> Translations { get; private init; } = EquatableArray<ArticleModel>.Empty;

    public static ArchiveContent Of(
        (
            Pair<
                Pair<
                    Pair<Pair<EquatableArray<ArticleResult>, NamePlan>, Pair<ResolvedTranslations, TranslatedNames>>,
                    Pair<ResolvedReferences, ResolvedPictures>
                >,
                ReadingOptions
            > Read,
            EquatableArray<SchemaModel> Schemas
        ) input,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var (((((all, plan), translated), names), reading), schemas) = input;
        var articles = Naming(Named(all, plan, schemas), names);
        var translations = Naming(Translated(all, translated, articles, schemas), names);
        var whole = translations.IsEmpty ? articles : articles.AddRange(translations);
        if (LiteralBudget.Problem(whole, reading.Storage) is { } problem)
            return new(articles.Select(static article => article with { Packed = "", References = "" }).ToEquatableArray(), problem);
        return new(new(articles), null) { Translations = translations.ToEquatableArray() };
    }

    /// <summary>The same articles, those that refer to others or name pictures with what these are.</summary>
    private static ImmutableArray<ArticleModel> Naming(
        ImmutableArray<ArticleModel> articles,
        Pair<ResolvedReferences, ResolvedPictures> resolved
    )
    {
        var (references, pictures) = resolved;
        if (references.Names.Count == 0 && pictures.Names.Count == 0)
            return articles;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in references.Names)
            names[article.Identity] = article.Names;
        foreach (var article in pictures.Names)
            names[article.Identity] = names.TryGetValue(article.Identity, out var before) ? before + article.Names : article.Names;
        return ImmutableArray.CreateRange(articles, article =>
            names.TryGetValue(article.Identity, out var own) ? article with { References = article.References + own } : article
        );
    }

    /// <summary>The articles that can be emitted and have the names they ask for.</summary>
    private static ImmutableArray<ArticleModel> Named(
        EquatableArray<ArticleResult> articles,
        NamePlan plan,
        EquatableArray<SchemaModel> schemas
    )
    {
        var excluded = new HashSet<string>(plan.Excluded, StringComparer.Ordinal);
        var models = ImmutableArray.CreateBuilder<ArticleModel>(articles.Count);
        foreach (var article in articles)
        {
            if (article.Model is { } model && article.Name.Translation is null && !excluded.Contains(model.Identity))
                models.Add(CheckedSchemas.ModelOf(model, article.Fields, schemas));
        }

        return models.Count == articles.Count ? models.MoveToImmutable() : models.ToImmutable();
    }

    /// <summary>The translations that have an original in the build, with its slug.</summary>
    private static ImmutableArray<ArticleModel> Translated(
        EquatableArray<ArticleResult> articles,
        Pair<ResolvedTranslations, TranslatedNames> translations,
        ImmutableArray<ArticleModel> originals,
        EquatableArray<SchemaModel> schemas
    )
    {
        var (resolved, translatedNames) = translations;
        if (resolved.Entries.Count == 0)
            return ImmutableArray<ArticleModel>.Empty;
        var entries = resolved.Entries.ToDictionary(static entry => entry.Identity, StringComparer.Ordinal);
        var kept = translatedNames.Names.ToDictionary(static own => own.Identity, static own => own.Names, StringComparer.Ordinal);
        var emitted = new HashSet<string>(originals.Select(static original => original.Identity), StringComparer.Ordinal);
        var models = ImmutableArray.CreateBuilder<ArticleModel>(entries.Count);
        foreach (var article in articles)
        {
            if (article.Model is not { } model || !entries.TryGetValue(model.Identity, out var entry) || !emitted.Contains(entry.Original))
                continue;
            var names = PackedNameWriter.OfTranslation(entry.Language, entry.Slug);
            if (kept.TryGetValue(model.Identity, out var own))
                names += own;
            models.Add(CheckedSchemas.ModelOf(model, article.Fields, schemas) with { References = names });
        }

        return models.ToImmutable();
    }
}
