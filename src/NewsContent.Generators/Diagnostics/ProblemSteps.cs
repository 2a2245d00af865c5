using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Pictures;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Translations;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <summary>The steps of the pipeline that end in diagnostics, one for each kind of thing that can be wrong.</summary>
internal static class ProblemSteps
{
    /// <summary>What is wrong with the texts: nearly all that the generator ever tells.</summary>
    /// <remarks>Loops, since a query makes an object for each of 10,000 articles that have none.</remarks>
    public static IEnumerable<DiagnosticModel> OfTexts(EquatableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        foreach (var article in articles)
        {
            foreach (var problem in article.Problems)
                yield return problem;
        }
    }

    /// <summary>Sections and quotations beyond those that get names, where the project wants names for them.</summary>
    public static IEnumerable<DiagnosticModel> OfUnnamedMembers(
        (EquatableArray<ArticleResult> Articles, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        foreach (var article in input.Articles)
        {
            foreach (var unnamed in article.Unnamed)
            {
                if (input.Options.Names <= unnamed.Names)
                    yield return unnamed.Problem;
            }
        }
    }

    /// <summary>Articles that ask for a name which another one has, or which C# does not take.</summary>
    public static IEnumerable<DiagnosticModel> OfNames(NamePlan plan, CancellationToken cancellation) => plan.Problems;

    /// <summary>Records that cannot say which fields articles have, and properties that cannot be fields.</summary>
    public static IEnumerable<DiagnosticModel> OfSchemas(ProjectSchemas schemas, CancellationToken cancellation) => schemas.Problems;

    /// <summary>Translations that have no original, or are there twice, and articles that are not there in all languages.</summary>
    public static IEnumerable<DiagnosticModel> OfTranslations(ResolvedTranslations translations, CancellationToken cancellation) =>
        translations.Problems;

    /// <summary>Names of sections and quotations in translations that the originals have not.</summary>
    public static IEnumerable<DiagnosticModel> OfTranslatedNames(TranslatedNames names, CancellationToken cancellation) => names.Problems;

    /// <summary>References to articles that are not there.</summary>
    public static IEnumerable<DiagnosticModel> OfReferences(ResolvedReferences resolved, CancellationToken cancellation) =>
        resolved.Problems;

    /// <summary>Pictures that are not there, or cannot be read.</summary>
    public static IEnumerable<DiagnosticModel> OfPictures(ResolvedPictures pictures, CancellationToken cancellation) => pictures.Problems;

    /// <summary>Links to headings of other articles that are not there.</summary>
    public static IEnumerable<DiagnosticModel> OfHeadings(EquatableArray<DiagnosticModel> problems, CancellationToken cancellation) =>
        problems;

    /// <summary>Texts under embargo in a build that is not for the newsroom alone: told once, at the first of them.</summary>
    public static IEnumerable<DiagnosticModel> OfEmbargoes(
        (EquatableArray<LimitedArticle> Limited, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        var rule = input.Options.Reading.Publication;
        if (!rule.LeavesDraftsOut || rule.At is not null)
            return [];
        var embargoed = input.Limited.Where(static article => article.Limit is { IsHeldBack: false, EmbargoPlace: not null }).ToList();
        if (embargoed.Count == 0)
            return [];
        var what = embargoed.Count == 1 ? "This article has an embargo" : $"This article and {embargoed.Count - 1} more have an embargo";
        return [DiagnosticModel.Create(ArticleRules.EmbargoedTexts, embargoed[0].Limit.EmbargoPlace, what)];
    }

    /// <summary>Translations that are published while their originals are held back.</summary>
    public static IEnumerable<DiagnosticModel> OfHeldBackOriginals(
        (EquatableArray<LimitedArticle> Limited, ResolvedTranslations Translations) input,
        CancellationToken cancellation
    )
    {
        var heldBack = input
            .Limited.Where(static article => article.Limit.IsHeldBack)
            .GroupBy(static article => article.Identity, StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, static file => file.First().Limit, StringComparer.Ordinal);
        foreach (var translation in input.Translations.Entries)
        {
            if (heldBack.TryGetValue(translation.Original, out var limit) && !heldBack.ContainsKey(translation.Identity))
            {
                yield return DiagnosticModel.Create(
                    ArticleRules.TranslationOfHeldBack,
                    PlaceModel.StartOf(translation.FilePath),
                    translation.Slug,
                    limit.Words
                );
            }
        }
    }

    /// <summary>More than fits into one assembly.</summary>
    public static IEnumerable<DiagnosticModel> OfSize(ArchiveContent content, CancellationToken cancellation) =>
        content.Problem is { } problem ? [problem] : [];

    /// <summary>A manifest that cannot be read.</summary>
    public static IEnumerable<DiagnosticModel> OfManifest(ProjectManifest manifest, CancellationToken cancellation) =>
        manifest.Problem is { } problem ? [problem] : [];

    /// <summary>Articles that the manifest names and that have not come.</summary>
    public static IEnumerable<DiagnosticModel> OfMissingFiles(DiagnosticModel? missing, CancellationToken cancellation) =>
        missing is null ? [] : [missing];

    /// <summary>What the project sets or is, and an archive that has outgrown it. A project without an article is left alone.</summary>
    public static IEnumerable<DiagnosticModel> OfProject(GenerationContext context, CancellationToken cancellation)
    {
        if (!context.HasArticles)
            yield break;
        foreach (var problem in context.Options.Problems)
            yield return problem;
        if ((context.Project.Obstacle ?? context.Project.Twin) is { } fault)
            yield return fault;
        if (NamesAdvice.For(context.ArticleCount, context.Options.Names) is { } advice)
            yield return advice;
    }
}
