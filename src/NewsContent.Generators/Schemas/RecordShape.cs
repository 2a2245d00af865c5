using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Generators.Schemas;

/// <summary>Which records generated code can name and make.</summary>
internal static class RecordShape
{
    /// <summary>Why a type cannot be a record of fields, as the end of a sentence; null when it can.</summary>
    public static string? Fault(INamedTypeSymbol type)
    {
        if (type is not { IsRecord: true, TypeKind: TypeKind.Class })
            return $"it is not a record. Write “public sealed record {type.Name}”";
        if (type.IsAbstract)
            return "it is abstract, but each article needs a record of its own";
        if (Enclosing(type).Any(static outer => outer.IsGenericType))
            return "it is generic, but an article cannot choose a type";
        if (Enclosing(type).Any(static outer => outer.IsFileLocal))
            return "it is visible only in its own file (file). Make it public or internal";
        if (Enclosing(type).Any(static outer => !IsVisible(outer.DeclaredAccessibility)))
            return "generated code cannot see it. Make it public or internal, and the types around it";
        if (IsObsolete(type))
            return "it is marked obsolete as an error";
        for (var other = type.BaseType; other is { SpecialType: not SpecialType.System_Object }; other = other.BaseType)
        {
            if (other.DeclaringSyntaxReferences.IsEmpty && other.TypeKind != TypeKind.Error)
                return $"it derives from {other.Name} in another assembly, whose default values cannot be read";
        }

        return PrimaryConstructor(type) is null && !HasPlainConstructor(type)
            ? "it needs a constructor without parameters that generated code can call, or parameters after its name"
            : null;
    }

    /// <summary>Whether another assembly could use it.</summary>
    public static bool IsPublic(INamedTypeSymbol type) =>
        Enclosing(type).All(static outer => outer.DeclaredAccessibility == Accessibility.Public);

    /// <summary>The constructor of the parameters after a record’s name; null when it has none there.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(static constructor =>
            constructor.Parameters.Length > 0
            && constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is RecordDeclarationSyntax)
        );

    /// <summary>Whether generated code in the same assembly sees what is declared so.</summary>
    public static bool IsVisible(Accessibility accessibility) =>
        accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether any use is an error.</summary>
    public static bool IsObsolete(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Any(static attribute =>
                attribute.AttributeClass?.ToDisplayString() == "System.ObsoleteAttribute"
                && attribute.ConstructorArguments.Any(static argument => argument.Value is true)
            );

    private static bool HasPlainConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && IsVisible(constructor.DeclaredAccessibility));

    private static IEnumerable<INamedTypeSymbol> Enclosing(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
            yield return outer;
    }
}
