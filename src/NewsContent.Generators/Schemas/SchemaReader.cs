using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.Fields;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Unicode;

namespace NewsContent.Generators.Schemas;

/// <summary>Reads a record with the attribute: its symbols say what fields there are, its syntax which of them have a default.</summary>
internal static class SchemaReader
{
    /// <summary>The attribute, by its name in metadata.</summary>
    public const string Attribute = "NewsContent.ArticleFieldsAttribute";

    public static bool CanHaveAttribute(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    public static FoundSchema Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (type, attribute) = ((INamedTypeSymbol)context.TargetSymbol, context.Attributes[0]);
        var place = SymbolPlace.Of(attribute.ApplicationSyntaxReference) ?? SymbolPlace.Of(type) ?? PlaceModel.StartOf("");
        var problems = new List<DiagnosticModel>();
        void Tell(string reason) => problems.Add(DiagnosticModel.Create(ArticleRules.FieldsRecordNotValid, place, Name(type), reason));

        var folder = FolderOf(attribute);
        if (folder is null)
            Tell("its folder is not one inside Articles, such as reviews or world/interviews");
        var canBeNamed = true;
        if (RecordShape.Fault(type) is { } fault)
        {
            Tell(fault);
            canBeNamed = false;
        }

        var record = RecordReader.Read(type, problems, cancellation);
        var schema = new FieldSchema(folder ?? "", Name(type), record.Definitions);
        return new FoundSchema(
            new SchemaModel(schema, canBeNamed && folder is not null ? record.Model : null),
            new SchemaPlaces(place, record.Definitions.Select((_, i) => record.Places[i] ?? place).ToEquatableArray()),
            RecordShape.IsPublic(type),
            problems.ToEquatableArray()
        );
    }

    /// <summary>The record as messages name it.</summary>
    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The folder with single slashes and without one at its ends; null when no article can be in it.</summary>
    private static string? FolderOf(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string written)
            return "";
        var segments = written.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        if (segments.Length > 0 && string.Equals(segments[0], ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase))
            segments = segments.RemoveAt(0);
        return segments.Any(static segment => segment.Trim('.', ' ').Length == 0) ? null : ComposedForm.Of(string.Join("/", segments));
    }
}
