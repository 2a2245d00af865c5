using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.Fields;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Generators.Schemas;

/// <summary>What was read of a record.</summary>
/// <param name="Model">What is emitted.</param>
/// <param name="Definitions">Its fields, in the order in which their values are kept.</param>
/// <param name="Places">Where the property of each stands; null where it has no place.</param>
internal sealed record ReadRecord(RecordModel Model, IReadOnlyList<FieldDefinition> Definitions, IReadOnlyList<PlaceModel?> Places);

/// <summary>Reads the properties of a record, and those of records in it.</summary>
internal sealed class RecordReader
{
    private readonly List<DiagnosticModel> _problems;
    private readonly List<FieldDefinition> _definitions = [];
    private readonly List<PlaceModel?> _places = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    private RecordReader(List<DiagnosticModel> problems, CancellationToken cancellation) =>
        (_problems, _cancellation) = (problems, cancellation);

    public static ReadRecord Read(INamedTypeSymbol type, List<DiagnosticModel> problems, CancellationToken cancellation)
    {
        var reader = new RecordReader(problems, cancellation);
        var model = reader.ReadRecord(type, group: null);
        return new ReadRecord(model, reader._definitions, reader._places);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="type">The record.</param>
    /// <param name="group">The property that it is the type of; null for the record with the attribute.</param>
    private RecordModel ReadRecord(INamedTypeSymbol type, RecordProperty? group)
    {
        var (fields, isWhole) = (new List<FieldModel>(), true);
        foreach (var property in RecordProperties.Of(type))
        {
            _cancellation.ThrowIfCancellationRequested();
            var field = property.Fault is { } fault ? Claim(property, group, fault) : ReadProperty(property, group);
            isWhole &= field is not null;
            if (field is not null)
                fields.Add(field);
        }

        return new RecordModel(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            ReaderName.Of(type),
            isWhole,
            fields.ToEquatableArray()
        );
    }

    /// <summary>Reads a property; null, and told, when it cannot be a field.</summary>
    private FieldModel? ReadProperty(RecordProperty property, RecordProperty? group)
    {
        var type = FieldType.Of(property.Type);
        if (type.Record is { } record)
            return ReadNested(property, record, group);
        if (type.Fault is { } fault)
            return Claim(property, group, fault);
        var name = NameOf(property, group);
        if (KeyFault(name) is { } keyFault)
            return Tell(property, keyFault);
        _keys.Add(FieldKeys.Bare(name), property.Symbol.Name);

        var limits = FieldAttributes.Read(property, type);
        var faults = limits.Faults.Select(limit =>
            DiagnosticModel.Create(ArticleRules.FieldPropertyNotValid, limit.Place, property.Symbol.Name, limit.Reason)
        );
        _problems.AddRange(faults);
        _definitions.Add(
            new FieldDefinition
            {
                Name = name,
                Property = group is null ? property.Symbol.Name : $"{group.Symbol.Name}.{property.Symbol.Name}",
                Kind = type.Kind,
                IsList = type.IsList,
                IsRequired = property.IsRequired || limits.IsRequired,
                Group = group is null ? null : GroupName(group),
                IsGroupRequired = group?.IsRequired ?? false,
                Choices = type.Choices,
                Minimum = limits.Minimum,
                Maximum = limits.Maximum,
                IsMinimumExclusive = limits.IsMinimumExclusive,
                IsMaximumExclusive = limits.IsMaximumExclusive,
                Shortest = limits.Shortest,
                Longest = limits.Longest,
                Allowed = limits.Allowed,
                Pattern = limits.Pattern,
                IsUrl = limits.IsUrl,
                IsEmailAddress = limits.IsEmailAddress,
            }
        );
        _places.Add(SymbolPlace.Of(property.Symbol));
        return type.Kind == FieldKind.Unknown
            ? null
            : new FieldModel(
                property.CodeName,
                property.Setting,
                type.Kind,
                type.Name,
                type.IsList,
                property.Type.IsValueType,
                property.IsNullable,
                null
            )
            {
                EnumReader = type.EnumReader,
            };
    }

    private FieldModel? ReadNested(RecordProperty property, INamedTypeSymbol record, RecordProperty? group)
    {
        if (group is not null)
            return Tell(property, "a record inside another one cannot contain a third. Move its properties one level up");
        if (RecordShape.Fault(record) is { } fault)
            return Tell(property, $"its type {record.Name} cannot be used: {fault}");
        if (KeyFault(GroupName(property)) is { } keyFault)
            return Tell(property, keyFault);
        _keys.Add(FieldKeys.Bare(GroupName(property)), property.Symbol.Name);
        var first = _definitions.Count;
        var nested = ReadRecord(record, property);

        // Without a field of its own there is nothing by which a text could have it.
        if (_definitions.Count == first)
            return Tell(property, $"its type {record.Name} has no property that a header line can set");
        return new FieldModel(
            property.CodeName,
            property.Setting,
            FieldKind.Unknown,
            nested.TypeName,
            IsList: false,
            IsValueType: false,
            property.IsNullable,
            nested
        );
    }

    /// <summary>Tells of a property, whose lines in texts are not faults of these.</summary>
    private FieldModel? Claim(RecordProperty property, RecordProperty? group, string fault)
    {
        var name = NameOf(property, group);
        if (KeyFault(name) is null)
        {
            _keys.Add(FieldKeys.Bare(name), property.Symbol.Name);
            _definitions.Add(
                new FieldDefinition
                {
                    Name = name,
                    Property = property.Symbol.Name,
                    Kind = FieldKind.Unknown,
                    Group = group is null ? null : GroupName(group),
                }
            );
            _places.Add(SymbolPlace.Of(property.Symbol));
        }

        return Tell(property, fault);
    }

    private static string NameOf(RecordProperty property, RecordProperty? group)
    {
        var name = property.WrittenName ?? FieldName.Words(property.Symbol.Name);
        if (group is null)
            return name;
        var isWritten = property.WrittenName is not null || name.Length == 0;
        return GroupName(group) + " " + (isWritten ? name : char.ToLowerInvariant(name[0]) + name.Substring(1));
    }

    private static string GroupName(RecordProperty group) => group.WrittenName ?? FieldName.Words(group.Symbol.Name);

    private string? KeyFault(string name)
    {
        if (FieldKeyRule.Fault(name) is { } fault)
            return fault;
        return _keys.TryGetValue(FieldKeys.Bare(name), out var other)
            ? $"“{name}:” is already the header line of {other}. Set a key with [FieldName(\"…\")]"
            : null;
    }

    private FieldModel? Tell(RecordProperty property, string reason)
    {
        _problems.Add(
            DiagnosticModel.Create(ArticleRules.FieldPropertyNotValid, SymbolPlace.Of(property.Symbol), property.Symbol.Name, reason)
        );
        return null;
    }
}
