using NewsContent.Generators.Diagnostics;
using NewsContent.Text.Fields;

namespace NewsContent.Generators.Models;

/// <summary>A record of the app’s that says which fields the articles of a folder have.</summary>
/// <param name="Schema">What texts are checked against.</param>
/// <param name="Record">What is emitted; null for a record that generated code cannot name.</param>
internal sealed record SchemaModel(FieldSchema Schema, RecordModel? Record);

/// <summary>A record of the app’s as generated code makes it.</summary>
/// <param name="TypeName">The record, in full.</param>
/// <param name="ReaderName">The class that reads it, unique among those of the project.</param>
/// <param name="IsWhole">Whether all of its properties can be read; if not, an error says so, and no record is made.</param>
/// <param name="Fields">The fields, in the order of the schema; a nested record is one.</param>
internal sealed record RecordModel(string TypeName, string ReaderName, bool IsWhole, EquatableArray<FieldModel> Fields);

/// <summary>A property of a record as generated code sets it.</summary>
/// <param name="Name">The property, or the parameter of the constructor, as code writes it.</param>
/// <param name="Setting">How it is set.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="TypeName">The type of the value, or of an item, in full and without its question mark.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsValueType">Whether the type of the property is a value type, and so its absence a default.</param>
/// <param name="IsNullable">Whether its absence is null.</param>
/// <param name="Nested">The fields of a nested record; null for a value.</param>
internal sealed record FieldModel(
    string Name,
    FieldSetting Setting,
    FieldKind Kind,
    string TypeName,
    bool IsList,
    bool IsValueType,
    bool IsNullable,
    RecordModel? Nested
)
{
    /// <summary>The method of the reader that gives the number after a member of an enum.</summary>
    public string? EnumReader { get; init; }
}

/// <summary>How a property gets its value, in the order in which that happens.</summary>
internal enum FieldSetting
{
    /// <summary>By the constructor.</summary>
    Parameter,

    /// <summary>When the record is made.</summary>
    Initializer,

    /// <summary>Afterwards, and only where there is a value: without one its default stays.</summary>
    With,
}

/// <summary>Where in C# a schema stands.</summary>
/// <param name="Record">The attribute.</param>
/// <param name="Fields">Each field’s property, in the order of the schema; null where it has no place.</param>
internal sealed record SchemaPlaces(PlaceModel Record, EquatableArray<PlaceModel> Fields);
