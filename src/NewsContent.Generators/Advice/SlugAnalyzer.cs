using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NewsContent.Generators.Diagnostics;
using NewsContent.Text.Advice;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Advice;

/// <summary>
/// C# code that asks the generated catalog for an article by a slug that none has: <c>Articles.All["irn-us-talks"]</c>. A wrong
/// member is the compiler's own error; a wrong string stops the app when it runs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SlugAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the slug which was most likely meant; absent when none is near.</summary>
    internal const string MeantSlug = nameof(MeantSlug);

    /// <summary>The property that holds the C# name of that article behind the generated class's.</summary>
    internal const string MeantMember = nameof(MeantMember);

    private const string CatalogType = "NewsContent.ArticleCatalog";
    private const string CatalogProperty = "All";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AdviceDescriptors.UnknownSlug);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (
            context.Compilation.GetTypeByMetadataName(CatalogType) is not { } catalog
            || ArchiveOfProject.Of(context.Options) is not { } archive
        )
        {
            return;
        }

        var lookups = new Lookups(catalog, archive);
        context.RegisterOperationAction(lookups.Report, OperationKind.PropertyReference, OperationKind.Invocation);
    }

    private sealed class Lookups(INamedTypeSymbol catalog, ArchiveOfProject archive)
    {
        // Most projects never look an article up by a string.
        private readonly Lazy<KnownSlugs> _slugs = new(() =>
            new KnownSlugs(
                archive.Files.Select(static file =>
                    KnownSlugs.Of(
                        file.Identity,
                        ArchiveOfProject.TextOf(file, CancellationToken.None)?.ToString() ?? "",
                        file.Reading.Text.KeepsDates
                    )
                )
            )
        );

        public void Report(OperationAnalysisContext context)
        {
            if (
                SlugOf(context.Operation, context.Compilation) is not { ConstantValue.Value: string slug } argument
                || _slugs.Value.Has(slug)
            )
            {
                return;
            }

            var nearest = _slugs.Value.Nearest(slug);
            var properties = ImmutableDictionary<string, string?>.Empty;
            if (nearest is not null)
                properties = properties.Add(MeantSlug, nearest).Add(MeantMember, new ArticleName(nearest).Path);
            context.ReportDiagnostic(
                Diagnostic.Create(
                    AdviceDescriptors.UnknownSlug,
                    argument.Syntax.GetLocation(),
                    properties,
                    DiagnosticModel.OneLine(slug),
                    nearest is null
                        ? "A slug is the article’s path below Articles, without the date in front and without extension."
                        : $"Did you mean “{DiagnosticModel.OneLine(nearest)}”?"
                )
            );
        }

        /// <summary>What stands for the slug where the project's own catalog is asked by one; null elsewhere.</summary>
        private IOperation? SlugOf(IOperation operation, Compilation compilation)
        {
            var (instance, member, arguments) = operation switch
            {
                IPropertyReferenceOperation { Property.IsIndexer: true } indexer => (
                    indexer.Instance,
                    (ISymbol)indexer.Property,
                    indexer.Arguments
                ),
                IInvocationOperation { TargetMethod.Name: "TryGet" } call => (call.Instance, call.TargetMethod, call.Arguments),
                _ => default,
            };
            return
                member is not null
                && SymbolEqualityComparer.Default.Equals(member.ContainingType, catalog)
                && IsOwnCatalog(instance, compilation)
                ? arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value
                : null;
        }

        private bool IsOwnCatalog(IOperation? instance, Compilation compilation) =>
            instance is ILocalReferenceOperation local
                ? OnlyValueOf(local) is { } value && IsOwnCatalog(value, compilation)
                : instance is IPropertyReferenceOperation { Property: { Name: CatalogProperty, IsStatic: true, ContainingType: { } type } }
                    && type.Name == archive.Project.ClassName
                    && type.ContainingNamespace.ToDisplayString() == archive.Project.Namespace
                    && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

        /// <summary>What a variable holds that is given a value where it is declared and nowhere else; null of another one.</summary>
        private static IOperation? OnlyValueOf(ILocalReferenceOperation reference)
        {
            IOperation root = reference;
            while (root.Parent is { } parent)
                root = parent;

            IOperation? value = null;
            foreach (var operation in root.Descendants())
            {
                if (
                    operation is IVariableDeclaratorOperation { Initializer.Value: { } initial } declarator
                    && Same(declarator.Symbol, reference.Local)
                )
                {
                    value = initial;
                }

                if (operation is ILocalReferenceOperation other && Same(other.Local, reference.Local) && IsWritten(other))
                    return null;
            }

            // A variable of another one's value; of itself it cannot be declared.
            return value is ILocalReferenceOperation further && !Same(further.Local, reference.Local) ? OnlyValueOf(further) : value;
        }

        private static bool IsWritten(ILocalReferenceOperation reference) =>
            reference.Parent switch
            {
                IAssignmentOperation assignment => assignment.Target == reference,
                IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
                ITupleOperation or IAddressOfOperation => true,
                _ => false,
            };

        private static bool Same(ILocalSymbol a, ILocalSymbol b) => SymbolEqualityComparer.Default.Equals(a, b);
    }
}
