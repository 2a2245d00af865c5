using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Schemas;

/// <summary>A property of a record, or a parameter after its name, that a header line sets.</summary>
/// <param name="Symbol">The property; a parameter without one.</param>
/// <param name="Parameter">The parameter of the record’s constructor, or null.</param>
/// <param name="Type">Its type.</param>
/// <param name="Setting">How it is set.</param>
/// <param name="HasDefault">Whether C# gives it a value where nothing else does.</param>
internal sealed record RecordProperty(ISymbol Symbol, IParameterSymbol? Parameter, ITypeSymbol Type, FieldSetting Setting, bool HasDefault)
{
    /// <summary>Why it cannot be set, as the end of a sentence; null when it can.</summary>
    public string? Fault { get; init; }

    /// <summary>The name as code writes it.</summary>
    public string CodeName
    {
        get
        {
            var name = Setting == FieldSetting.Parameter ? (Parameter ?? Symbol).Name : Symbol.Name;
            var isWord =
                SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
            return isWord ? "@" + name : name;
        }
    }

    /// <summary>Whether its absence is null.</summary>
    public bool IsNullable =>
        Type.IsReferenceType
            ? Type.NullableAnnotation != NullableAnnotation.NotAnnotated
            : Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>
    /// Whether an article must have it: C# says so, or it is a reference type that is not nullable and has no other value.
    /// </summary>
    public bool IsRequired =>
        Symbol is IPropertySymbol { IsRequired: true }
        || !HasDefault && Type.IsReferenceType && Type.NullableAnnotation == NullableAnnotation.NotAnnotated;

    /// <summary>The attributes of the property, and those of the parameter.</summary>
    public IEnumerable<AttributeData> Attributes =>
        Parameter is null || ReferenceEquals(Parameter, Symbol)
            ? Symbol.GetAttributes()
            : Symbol.GetAttributes().Concat(Parameter.GetAttributes());

    /// <summary>The key that an attribute names; null without one.</summary>
    public string? WrittenName =>
        Attributes
            .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "NewsContent.FieldNameAttribute")
            ?.ConstructorArguments.FirstOrDefault()
            .Value
            is string name
            ? name.Trim()
            : null;
}

/// <summary>Finds the properties of a record that header lines set, in the order in which generated code sets them.</summary>
internal static class RecordProperties
{
    public static IReadOnlyList<RecordProperty> Of(INamedTypeSymbol type)
    {
        var properties = new List<RecordProperty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<IParameterSymbol> parameters = RecordShape.PrimaryConstructor(type) is { } constructor
            ? constructor.Parameters
            : Array.Empty<IParameterSymbol>();
        for (var declaring = type; declaring is { SpecialType: not SpecialType.System_Object }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (!member.IsStatic && Read(member, parameters) is { } property && seen.Add(member.Name))
                    properties.Add(property);
            }
        }

        foreach (var parameter in parameters)
        {
            if (!seen.Contains(parameter.Name))
                properties.Add(new RecordProperty(parameter, parameter, parameter.Type, FieldSetting.Parameter, HasDefault: false));
        }

        // A stable order: what the constructor takes first, what has a default last.
        return [.. properties.OrderBy(static property => property.Setting)];
    }

    private static RecordProperty? Read(ISymbol member, IReadOnlyList<IParameterSymbol> parameters) =>
        member switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false, IsRequired: true } field => new RecordProperty(
                field,
                null,
                field.Type,
                FieldSetting.Initializer,
                HasDefault: false
            )
            {
                Fault = $"it needs get and init. Write “public required {field.Type.Name} {field.Name} {{ get; init; }}”",
            },
            IPropertySymbol property => Read(property, parameters),
            _ => null,
        };

    private static RecordProperty? Read(IPropertySymbol property, IReadOnlyList<IParameterSymbol> parameters)
    {
        var isField =
            !property.IsIndexer
            && property.Name != "EqualityContract"
            && property.ExplicitInterfaceImplementations.IsEmpty
            && RecordShape.IsVisible(property.DeclaredAccessibility);
        if (!isField)
            return null;
        var parameter = parameters.FirstOrDefault(parameter => parameter.Name == property.Name);
        var isSettable = property.SetMethod is { } set && RecordShape.IsVisible(set.DeclaredAccessibility);
        if (parameter is null && !isSettable)
            return IsForgotten(property) ? Of(property, parameter, hasDefault: false, "nothing can set it. Write { get; init; }") : null;
        if (RecordShape.IsObsolete(property))
            return Of(property, parameter, hasDefault: false, "it is marked obsolete as an error");
        var hasDefault = parameter is null ? HasInitializer(property) : parameter.HasExplicitDefaultValue && isSettable;
        return Of(property, parameter, hasDefault, fault: null);
    }

    private static RecordProperty Of(IPropertySymbol property, IParameterSymbol? parameter, bool hasDefault, string? fault)
    {
        var setting =
            parameter is not null && !hasDefault ? FieldSetting.Parameter
            : hasDefault && !property.IsRequired ? FieldSetting.With
            : FieldSetting.Initializer;
        return new RecordProperty(property, parameter, property.Type, setting, hasDefault) { Fault = fault };
    }

    /// <summary>A property with nothing but a get, which nobody gives a value.</summary>
    private static bool IsForgotten(IPropertySymbol property) =>
        property.SetMethod is null
        && Syntax(property) is { Initializer: null, ExpressionBody: null, AccessorList.Accessors: { Count: 1 } accessors }
        && accessors[0] is { Body: null, ExpressionBody: null };

    private static bool HasInitializer(IPropertySymbol property) => Syntax(property) is { Initializer: not null };

    private static PropertyDeclarationSyntax? Syntax(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax syntax)
                return syntax;
        }

        return null;
    }
}
