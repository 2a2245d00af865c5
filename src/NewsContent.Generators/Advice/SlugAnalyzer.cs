using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;
using NewsContent.Text.Names;
using NewsContent.Text.References;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Finds C# code that asks the catalog for a slug or a kicker that no article has: <c>Articles.All["irn-us-talks"]</c>. The compiler finds
/// a wrong member, but a wrong slug stops the app at run time, and a wrong kicker returns nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SlugAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the slug or name which was most likely meant; absent when none is near.</summary>
    internal const string Meant = nameof(Meant);

    /// <summary>The property that holds the C# name of that article after the generated class's.</summary>
    internal const string MeantMember = nameof(MeantMember);

    private const string SlugIs = "A slug is the article’s path inside Articles, without the date at the front and the extension.";
    private const string KickerIs = "A kicker is the line above an article’s headline. Write it as the article does.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AdviceDescriptors.UnknownSlug, AdviceDescriptors.UnknownKicker);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (OwnCatalog.Of(context.Compilation, context.Options) is not { } catalog)
            return;
        var lookups = new Lookups(catalog);
        context.RegisterOperationAction(lookups.Report, OperationKind.PropertyReference, OperationKind.Invocation);
    }

    private sealed class Lookups(OwnCatalog catalog)
    {
        // Most projects never look an article up by a string.
        private readonly Lazy<KnownSlugs> _slugs = new(() =>
            new KnownSlugs(
                catalog.Archive.Originals.Select(static file => NamedArticle.ReadSlug(file.Identity, TextOf(file), file.Reading.Text))
            )
        );

        private readonly Lazy<KnownNames> _kickers = new(() =>
            new KnownNames(
                catalog
                    .Archive.Originals.Select(static file => ArticleAdvice.KickerOf(TextOf(file), file.Reading.Text.Format))
                    .OfType<string>()
            )
        );

        public void Report(OperationAnalysisContext context)
        {
            if ((catalog.Asked(context.Operation, null) ?? catalog.Asked(context.Operation, "TryGet")) is { } slug)
                ReportSlug(context, slug.Value, slug.Place);
            else if (catalog.Asked(context.Operation, "In") is { } kicker && !_kickers.Value.Has(kicker.Value))
                context.ReportDiagnostic(Unknown(AdviceDescriptors.UnknownKicker, kicker, _kickers.Value, KickerIs));
        }

        private void ReportSlug(OperationAnalysisContext context, string slug, Location place)
        {
            if (_slugs.Value.Has(slug))
                return;
            var nearest = _slugs.Value.Nearest(slug);
            var properties = ImmutableDictionary<string, string?>.Empty;
            if (nearest is not null)
                properties = properties.Add(Meant, nearest).Add(MeantMember, new ArticleName(nearest).Path);
            context.ReportDiagnostic(
                Diagnostic.Create(AdviceDescriptors.UnknownSlug, place, properties, OneLine(slug), Question(nearest) ?? SlugIs)
            );
        }

        private static string TextOf(ArticleFile file) => ArchiveOfProject.TextOf(file, CancellationToken.None)?.ToString() ?? "";
    }

    /// <summary>Tells of a name that nothing has, with the nearest one that something has.</summary>
    internal static Diagnostic Unknown(DiagnosticDescriptor rule, (string Value, Location Place) asked, KnownNames known, string otherwise)
    {
        var nearest = known.Nearest(asked.Value);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (nearest is not null)
            properties = properties.Add(Meant, nearest);
        return Diagnostic.Create(rule, asked.Place, properties, OneLine(asked.Value), Question(nearest) ?? otherwise);
    }

    private static string? Question(string? nearest) => nearest is null ? null : $"Did you mean “{OneLine(nearest)}”?";

    private static string OneLine(string text) => DiagnosticModel.OneLine(text);
}
