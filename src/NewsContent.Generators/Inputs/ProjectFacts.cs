using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// What the app's own code and references decide: whether the generated code can compile at all. A few facts that hardly ever
/// change; nothing of the compilation is kept.
/// </summary>
/// <param name="HasGlobalUsings">The language version has global usings (C# 10).</param>
/// <param name="StaticClasses">
/// Where articles are fields, the generated classes that the app declares static; see <see cref="OwnPart"/>.
/// </param>
/// <param name="IsLibrary">Other projects can refer to its articles.</param>
/// <param name="Obstacle">Why nothing can be emitted; null when nothing stands in the way.</param>
/// <param name="Twin">That a reference has a class of the same name; null when none has.</param>
internal sealed record ProjectFacts(
    bool HasGlobalUsings,
    EquatableArray<string> StaticClasses,
    bool IsLibrary,
    DiagnosticModel? Obstacle,
    DiagnosticModel? Twin
)
{
    /// <summary>The floor: nullable annotations in the generated code need C# 8.</summary>
    public const LanguageVersion LowestLanguageVersion = LanguageVersion.CSharp8;

    /// <summary>A type that every version of the NewsContent library has which this generator's code can use.</summary>
    private const string RecordsType = "NewsContent.CompilerServices.ArticleContent";

    public static ProjectFacts Read(
        (Compilation Compilation, Pair<ProjectOptions, ParseOptions> Settings) input,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var (compilation, (options, parseOptions)) = input;
        var version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        var obstacle = FindObstacle(compilation, version, options);
        return new ProjectFacts(
            version >= LanguageVersion.CSharp10,
            OwnPart.StaticClasses(compilation, options),
            options.IsPublic && compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary,
            obstacle,
            obstacle is null ? ReferencedClass.Find(compilation, options) : null
        );
    }

    private static DiagnosticModel? FindObstacle(Compilation compilation, LanguageVersion version, ProjectOptions options)
    {
        if (version < LowestLanguageVersion)
        {
            return DiagnosticModel.Create(
                ArticleRules.LanguageVersionTooLow,
                null,
                LowestLanguageVersion.ToDisplayString(),
                version.ToDisplayString()
            );
        }

        if (compilation.GetTypeByMetadataName(RecordsType) is not { } records)
            return DiagnosticModel.Create(ArticleRules.RecordsMissing, null, "(version 0.1 or later)");

        return FindTaken(compilation, records, options) is { } taken
            ? DiagnosticModel.Create(ArticleRules.ClassNameTaken, null, taken)
            : null;
    }

    /// <summary>The first name of the generated code that is something else already; null when all are free.</summary>
    private static string? FindTaken(Compilation compilation, INamedTypeSymbol records, ProjectOptions options)
    {
        if (FindTypeInNamespace(compilation, options.Namespace) is { } type)
            return type;

        var accessibility = options.IsPublic ? Accessibility.Public : Accessibility.Internal;
        foreach (var name in (string[])[options.ClassName, MemberTypesName.Of(options.ClassName)])
        {
            if (IsTaken(compilation, options, name, accessibility) || IsOfRecords(records, options.Namespace, name))
                return options.Namespace + "." + name;
        }

        return null;
    }

    /// <summary>A type of the app's that is named as a part of the namespace.</summary>
    private static string? FindTypeInNamespace(Compilation compilation, string namespaceName)
    {
        INamespaceSymbol? container = compilation.Assembly.GlobalNamespace;
        var path = "";
        foreach (var part in namespaceName.Split('.'))
        {
            var name = part.TrimStart('@');
            path += path.Length == 0 ? name : "." + name;

            // The declaration table answers without binding anything: nearly always no.
            if (
                container is not null
                && compilation.ContainsSymbolsWithName(name, SymbolFilter.Type)
                && !container.GetTypeMembers(name, 0).IsEmpty
            )
            {
                return path;
            }

            container = container?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name);
        }

        return null;
    }

    /// <summary>In the library's own namespaces the generated class would hide what the generated code needs.</summary>
    private static bool IsOfRecords(INamedTypeSymbol records, string namespaceName, string name)
    {
        for (var space = records.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ToDisplayString() == namespaceName && space.GetMembers(name).Any())
                return true;
        }

        return false;
    }

    /// <summary>The app's own code declares a namespace of that name, or a type that the generated class cannot join.</summary>
    private static bool IsTaken(Compilation compilation, ProjectOptions options, string name, Accessibility accessibility)
    {
        if (!compilation.ContainsSymbolsWithName(name, SymbolFilter.Type | SymbolFilter.Namespace))
            return false;

        INamespaceSymbol? container = compilation.Assembly.GlobalNamespace;
        foreach (var part in options.Namespace.Split('.'))
        {
            container = container.GetNamespaceMembers().FirstOrDefault(member => member.Name == part.TrimStart('@'));
            if (container is null)
                return false;
        }

        if (container.GetNamespaceMembers().Any(member => member.Name == name))
            return true;
        var isStatic = name != options.ClassName || options.Names != NamedMembers.Articles;
        return container.GetTypeMembers(name, 0).Any(type => !OwnPart.CanJoin(type, accessibility, isStatic));
    }
}
