using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Names;
using NewsContent.Text.References;

namespace NewsContent.Generators.References;

/// <summary>The articles of a referenced library, which this project’s articles can refer to.</summary>
/// <param name="ClassName">The library’s generated class in full, as C# writes it, with <c>global::</c>.</param>
/// <param name="Slugs">The slugs, as <see cref="ArticleSlugsText"/> has them: a text for each generated file of the library.</param>
internal sealed record LibraryArticles(string ClassName, EquatableArray<string> Slugs)
{
    private const string Attribute = "ArticleSlugsAttribute";
    private const string AttributeNamespace = "CompilerServices";
    private const string Records = "NewsContent";

    /// <summary>The articles, as others can name them.</summary>
    public IEnumerable<NamedArticle> Named => Slugs.Items.SelectMany(ArticleSlugsText.Read);

    /// <summary>
    /// The libraries with articles, in the order of their assemblies’ names. One whose class the generated code could not name is left out:
    /// it is internal there, has an alias here, or there are two of that name.
    /// </summary>
    public static EquatableArray<LibraryArticles> Find(
        (Compilation Compilation, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        List<(string Assembly, LibraryArticles Articles)>? libraries = null;
        foreach (var assembly in input.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();

            // Runs at every keystroke: of nearly all assemblies no more is asked than what they refer to.
            if (!HasRecords(assembly))
                continue;
            foreach (var (className, slugs) in SlugsOf(assembly))
            {
                if (NameOf(className, assembly, input.Compilation, input.Options) is { } name)
                    (libraries ??= []).Add((assembly.Name, new LibraryArticles(name, slugs)));
            }
        }

        return libraries is null
            ? EquatableArray<LibraryArticles>.Empty
            : libraries
                .OrderBy(static library => library.Assembly, StringComparer.Ordinal)
                .ThenBy(static library => library.Articles.ClassName, StringComparer.Ordinal)
                .Select(static library => library.Articles)
                .ToEquatableArray();
    }

    private static bool HasRecords(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Records)
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string ClassName, EquatableArray<string> Slugs)> SlugsOf(IAssemblySymbol assembly) =>
        assembly
            .GetAttributes()
            .Where(static attribute => IsOfSlugs(attribute.AttributeClass))
            .Select(static attribute => attribute.ConstructorArguments)
            .Where(static arguments => arguments.Length == 2)
            .Select(static arguments => (Class: arguments[0].Value as string, Slugs: arguments[1].Value as string))
            .Where(static pair => pair is { Class: not null, Slugs: not null })
            .GroupBy(static pair => pair.Class!, static pair => pair.Slugs!, StringComparer.Ordinal)
            .Select(static group => (group.Key, group.ToEquatableArray()));

    private static bool IsOfSlugs(INamedTypeSymbol? attribute) =>
        attribute is { Name: Attribute, ContainingNamespace: { Name: AttributeNamespace, ContainingNamespace: { Name: Records } records } }
        && records.ContainingNamespace.IsGlobalNamespace;

    /// <summary>A library’s class as generated code can name it, which takes it from the class itself; null when it cannot.</summary>
    private static string? NameOf(string className, IAssemblySymbol assembly, Compilation compilation, ProjectOptions options)
    {
        // The project’s own class of that name would be meant.
        if (className == options.Namespace + "." + options.ClassName)
            return null;
        var type = compilation.GetTypeByMetadataName(className.Replace("@", ""));
        return
            type is { DeclaredAccessibility: Accessibility.Public, ContainingType: null, Arity: 0 }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
            && compilation.GetMetadataReference(assembly)?.Properties.Aliases.IsEmpty != false
            && type.GetMembers(ReservedNames.Catalog).Any(static member => member is IPropertySymbol { IsStatic: true })
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : null;
    }
}
