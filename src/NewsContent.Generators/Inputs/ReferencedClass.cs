using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// A class of a referenced assembly that has the very name of the generated one: two libraries with articles in one namespace, or
/// tests with articles of their own. The compiler tells it at each use (CS0436, CS0433), and names no cure.
/// </summary>
internal static class ReferencedClass
{
    /// <summary>What to say of it; null when no reference has such a class.</summary>
    public static DiagnosticModel? Find(Compilation compilation, ProjectOptions options)
    {
        var name = options.Namespace + "." + options.ClassName;
        var twin = compilation
            .GetTypesByMetadataName(name.Replace("@", ""))
            .Where(type => IsSeen(type, compilation))
            .Select(static type => type.ContainingAssembly.Name)
            .OrderBy(static assembly => assembly, StringComparer.Ordinal)
            .FirstOrDefault();
        return twin is null ? null : DiagnosticModel.Create(ArticleRules.ClassInReference, null, name, twin);
    }

    private static bool IsSeen(INamedTypeSymbol type, Compilation compilation)
    {
        var assembly = type.ContainingAssembly;
        if (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
            return false;
        return (type.DeclaredAccessibility == Accessibility.Public || assembly.GivesAccessTo(compilation.Assembly))
            && compilation.GetMetadataReference(assembly)?.Properties.Aliases.IsEmpty != false;
    }
}
