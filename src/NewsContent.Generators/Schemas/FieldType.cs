using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Text.Fields;

namespace NewsContent.Generators.Schemas;

/// <summary>What the type of a property says of the values that a header line may have.</summary>
internal sealed class FieldType
{
    private const string Known =
        "Use string, bool, a number, DateOnly, TimeOnly, DateTimeOffset, TimeSpan, Uri, an enum, ArticleReference, an "
        + "IReadOnlyList<> of them, or a record of them";

    private static readonly string[] Lists =
    [
        "System.Collections.Generic.IReadOnlyList<T>",
        "System.Collections.Generic.IReadOnlyCollection<T>",
        "System.Collections.Generic.IEnumerable<T>",
    ];

    public FieldKind Kind { get; private init; }

    public bool IsList { get; private init; }

    /// <summary>The type of the value, or of an item, in full.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The members of an enum.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; private init; } = [];

    /// <summary>The method that reads the number after a member of an enum; null for other types.</summary>
    public string? EnumReader { get; private init; }

    /// <summary>The record whose properties are the values; null for a value.</summary>
    public INamedTypeSymbol? Record { get; private init; }

    /// <summary>Why there is no value of the type, as the end of a sentence; null when there is.</summary>
    public string? Fault { get; private init; }

    public static FieldType Of(ITypeSymbol type)
    {
        var argument = type is INamedTypeSymbol { TypeArguments.Length: 1 } generic ? generic.TypeArguments[0] : null;
        if (argument is not null && Array.IndexOf(Lists, type.OriginalDefinition.ToDisplayString()) >= 0)
        {
            var element = OfValue(argument, isItem: true);
            return element.Record is null ? element.AsList() : Faulty(argument, "A header line cannot hold a list of records");
        }

        var isNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return OfValue(isNullable && argument is not null ? argument : type, isItem: false);
    }

    private static FieldType OfValue(ITypeSymbol type, bool isItem)
    {
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (type.TypeKind == TypeKind.Error)
            return new FieldType { Kind = FieldKind.Unknown, Name = name };
        if (isItem && type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated)
            return Faulty(type, "The items of a list cannot be null: delete the question mark");
        if (KindOf(type) is { } kind)
            return new FieldType { Kind = kind, Name = name };
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } choice)
        {
            return new FieldType
            {
                Kind = FieldKind.Choice,
                Name = name,
                Choices = ChoicesOf(choice),
                EnumReader = KindOf(underlying)?.ToString() ?? "Int32",
            };
        }

        if (type is INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Class } record)
            return new FieldType { Record = record, Name = name };
        return Faulty(
            type,
            type.SpecialType == SpecialType.System_DateTime ? "Write DateOnly for a date, or DateTimeOffset for a date and a time"
                : type.TypeKind == TypeKind.Array ? "Write IReadOnlyList<> for a list"
                : Known
        );
    }

    private static FieldType Faulty(ITypeSymbol type, string advice) =>
        new()
        {
            Fault = $"a header line cannot hold the type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}. {advice}",
        };

    private FieldType AsList() =>
        Fault is not null
            ? this
            : new FieldType
            {
                Kind = Kind,
                IsList = true,
                Name = Name,
                Choices = Choices,
                EnumReader = EnumReader,
            };

    private static FieldKind? KindOf(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => FieldKind.Text,
            SpecialType.System_Boolean => FieldKind.Boolean,
            SpecialType.System_SByte => FieldKind.SByte,
            SpecialType.System_Byte => FieldKind.Byte,
            SpecialType.System_Int16 => FieldKind.Int16,
            SpecialType.System_UInt16 => FieldKind.UInt16,
            SpecialType.System_Int32 => FieldKind.Int32,
            SpecialType.System_UInt32 => FieldKind.UInt32,
            SpecialType.System_Int64 => FieldKind.Int64,
            SpecialType.System_UInt64 => FieldKind.UInt64,
            SpecialType.System_Decimal => FieldKind.Decimal,
            SpecialType.System_Double => FieldKind.Double,
            SpecialType.System_Single => FieldKind.Single,
            _ => type.ToDisplayString(NullableFlowState.NotNull, SymbolDisplayFormat.CSharpErrorMessageFormat) switch
            {
                "System.DateOnly" => FieldKind.Date,
                "System.TimeOnly" => FieldKind.Time,
                "System.DateTimeOffset" => FieldKind.Moment,
                "System.TimeSpan" => FieldKind.Duration,
                "System.Uri" => FieldKind.Uri,
                "NewsContent.ArticleReference" => FieldKind.Reference,
                _ => null,
            },
        };

    private static List<FieldChoice> ChoicesOf(INamedTypeSymbol type)
    {
        var choices = new List<FieldChoice>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: IFormattable value })
                choices.Add(new FieldChoice(member.Name, value.ToString(null, NumberFormatInfo.InvariantInfo)));
        }

        return choices;
    }
}
