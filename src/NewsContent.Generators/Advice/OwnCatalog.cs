using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NewsContent.Generators.Advice;

/// <summary>
/// The catalog that is generated into the project, <c>Articles.All</c>, where code asks it for something by a constant string. One
/// that was put together from several, or came in as a parameter, is another.
/// </summary>
internal sealed class OwnCatalog
{
    private const string CatalogType = "NewsContent.ArticleCatalog";
    private const string CatalogProperty = "All";

    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;

    private OwnCatalog(INamedTypeSymbol type, Compilation compilation, ArchiveOfProject archive)
    {
        (_type, _compilation, Archive) = (type, compilation, archive);
    }

    /// <summary>The articles that it holds.</summary>
    public ArchiveOfProject Archive { get; }

    /// <summary>The catalog of a project that has articles and wants advice; null of another one.</summary>
    public static OwnCatalog? Of(Compilation compilation, Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions options) =>
        compilation.GetTypeByMetadataName(CatalogType) is { } type && ArchiveOfProject.Of(options, compilation) is { } archive
            ? new OwnCatalog(type, compilation, archive)
            : null;

    /// <summary>The constant string by which code asks the catalog, and where it is; null of any other code.</summary>
    /// <param name="operation">A call or an indexer.</param>
    /// <param name="member">The method's name; null for the indexer.</param>
    public (string Value, Location Place)? Asked(IOperation operation, string? member)
    {
        var (instance, symbol, arguments) = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer when member is null => (
                indexer.Instance,
                (ISymbol)indexer.Property,
                indexer.Arguments
            ),
            IInvocationOperation call when call.TargetMethod.Name == member => (call.Instance, call.TargetMethod, call.Arguments),
            _ => default,
        };
        return
            symbol is not null
            && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, _type)
            && IsIt(instance)
            && arguments.FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value
                is { ConstantValue.Value: string value } argument
            ? (value, argument.Syntax.GetLocation())
            : null;
    }

    private bool IsIt(IOperation? instance) =>
        instance is ILocalReferenceOperation local
            ? OnlyValueOf(local) is { } value && IsIt(value)
            : instance is IPropertyReferenceOperation { Property: { Name: CatalogProperty, IsStatic: true, ContainingType: { } type } }
                && type.Name == Archive.Project.ClassName
                && type.ContainingNamespace.ToDisplayString() == Archive.Project.Namespace
                && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

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
