using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// What the app's own code and references decide: whether the generated code can compile at all. A few facts that hardly ever
/// change; nothing of the compilation is kept.
/// </summary>
/// <param name="HasGlobalUsings">The language version has global usings (C# 10).</param>
/// <param name="Obstacle">Why nothing can be emitted; null when nothing stands in the way.</param>
internal sealed record ProjectFacts(bool HasGlobalUsings, DiagnosticModel? Obstacle)
{
    /// <summary>The floor: nullable annotations in the generated code need C# 8.</summary>
    public const LanguageVersion LowestLanguageVersion = LanguageVersion.CSharp8;

    /// <summary>A type that every version of the NewsContent library has which this generator's code can use.</summary>
    private const string RecordsType = "NewsContent.CompilerServices.ArticleContent";

    public static ProjectFacts Read(((Compilation Compilation, ParseOptions ParseOptions) Code, ProjectOptions Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var version = ((CSharpParseOptions)input.Code.ParseOptions).LanguageVersion;
        return new ProjectFacts(version >= LanguageVersion.CSharp10, FindObstacle(input.Code.Compilation, version, input.Options));
    }

    private static DiagnosticModel? FindObstacle(Compilation compilation, LanguageVersion version, ProjectOptions options)
    {
        if (version < LowestLanguageVersion)
            return DiagnosticModel.Create(ArticleRules.LanguageVersionTooLow, null, LowestLanguageVersion.ToDisplayString(), version.ToDisplayString());

        if (compilation.GetTypeByMetadataName(RecordsType) is null)
            return DiagnosticModel.Create(ArticleRules.RecordsMissing, null, "(version 0.1 or later)");

        foreach (var name in (string[])[options.ClassName, MemberTypesName.Of(options.ClassName)])
            if (IsTaken(compilation, options.Namespace, name))
                return DiagnosticModel.Create(ArticleRules.ClassNameTaken, null, options.Namespace + "." + name);
        return null;
    }

    /// <summary>The app's own code declares a namespace of that name, or a type that a partial static class cannot join.</summary>
    private static bool IsTaken(Compilation compilation, string namespaceName, string name)
    {
        // The declaration table answers this without binding anything: nearly always no.
        if (!compilation.ContainsSymbolsWithName(name, SymbolFilter.Type | SymbolFilter.Namespace)) return false;

        INamespaceSymbol? container = compilation.Assembly.GlobalNamespace;
        foreach (var part in namespaceName.Split('.'))
        {
            container = container.GetNamespaceMembers().FirstOrDefault(member => member.Name == part.TrimStart('@'));
            if (container is null) return false;
        }

        if (container.GetNamespaceMembers().Any(member => member.Name == name)) return true;
        return container.GetTypeMembers(name, 0).Any(type => !IsPartialStatic(type));
    }

    private static bool IsPartialStatic(INamedTypeSymbol type) =>
        type is { IsStatic: true, TypeKind: TypeKind.Class }
        && type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
