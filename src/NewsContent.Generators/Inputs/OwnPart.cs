using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Inputs;

/// <summary>A part of the generated class that the app writes itself.</summary>
internal static class OwnPart
{
    /// <summary>
    /// The classes that the app declares static, as dotted paths from the generated class, which is the empty one; its folders are
    /// nested in it. A static class has no base class, and so its articles cannot be fields of one.
    /// </summary>
    public static EquatableArray<string> StaticClasses(Compilation compilation, ProjectOptions options)
    {
        if (options.Names != NamedMembers.Articles || !compilation.ContainsSymbolsWithName(options.ClassName, SymbolFilter.Type))
            return EquatableArray<string>.Empty;

        var found = new List<string>();
        if (Find(compilation, options) is { } type)
            AddStatic(type, "", found);
        return found.ToEquatableArray();
    }

    /// <summary>
    /// Whether the generated class can be another part of a type: a partial class that does not contradict what is generated.
    /// </summary>
    /// <param name="type">The app's type.</param>
    /// <param name="accessibility">That of the generated class.</param>
    /// <param name="isStatic">Whether generated code says that the class is static; else it says so only where the app does.</param>
    public static bool CanJoin(INamedTypeSymbol type, Accessibility accessibility, bool isStatic)
    {
        if (isStatic && (type.IsAbstract || !type.Interfaces.IsEmpty))
            return false;
        return type is { TypeKind: TypeKind.Class, IsSealed: false, BaseType.SpecialType: SpecialType.System_Object }
            && type.DeclaringSyntaxReferences.All(reference =>
                reference.GetSyntax() is ClassDeclarationSyntax declaration
                && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (type.DeclaredAccessibility == accessibility || !declaration.Modifiers.Any(IsAccessibility))
            );
    }

    private static INamedTypeSymbol? Find(Compilation compilation, ProjectOptions options)
    {
        INamespaceSymbol? container = compilation.Assembly.GlobalNamespace;
        foreach (var part in options.Namespace.Split('.'))
            container = container?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part.TrimStart('@'));
        return container?.GetTypeMembers(options.ClassName, 0).FirstOrDefault();
    }

    private static void AddStatic(INamedTypeSymbol type, string path, List<string> found)
    {
        if (type.IsStatic)
            found.Add(path);
        foreach (var nested in type.GetTypeMembers())
        {
            if (nested is { TypeKind: TypeKind.Class, Arity: 0 })
                AddStatic(nested, path.Length == 0 ? nested.Name : path + "." + nested.Name, found);
        }
    }

    private static bool IsAccessibility(SyntaxToken modifier) => SyntaxFacts.IsAccessibilityModifier(modifier.Kind());
}
