using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Fields;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Emits the reader of a record: one for all articles that have it. Values are read in the order in which C# evaluates: those of the
/// constructor, those of the initializer, and last those that have a default, which is kept where the article says nothing.
/// </summary>
internal sealed class FieldReadersEmitter
{
    /// <summary>What a record is read by, in the class of its reader.</summary>
    public const string Reader = "Reader";

    /// <summary>The constant that holds the schema as text, in the class of its reader.</summary>
    public const string Schema = "Schema";

    private readonly SourceWriter _writer = new();
    private readonly FieldReaders _file;

    private FieldReadersEmitter(FieldReaders file) => _file = file;

    public static void AddSource(SourceProductionContext context, FieldReaders file) => context.AddSource(file.HintName, Emit(file));

    public static SourceText Emit(FieldReaders file)
    {
        var emitter = new FieldReadersEmitter(file);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        var record = _file.Record;
        FileHeader.Emit(_writer);
        using (_writer.Open("namespace " + _file.Options.Namespace))
        using (_writer.Open("static partial class " + MemberTypesName.Of(_file.Options.ClassName)))
        using (_writer.Open("internal static class " + record.ReaderName))
        {
            _writer.Line($"internal const string {Schema} = ", _file.Schema, ";");
            _writer.Line();
            _writer.Line($"internal static readonly global::System.Func<{RecordTypes.FieldReader}, {record.TypeName}> {Reader} = Read;");
            EmitRead(record, "Read");
        }
    }

    private void EmitRead(RecordModel record, string method)
    {
        _writer.Line();
        using (_writer.Open($"private static {record.TypeName} {method}({RecordTypes.FieldReader} fields)"))
        {
            if (!record.IsWhole)
            {
                _writer.Line("return null;");
                return;
            }

            EmitMaking(record);
            foreach (var field in record.Fields)
            {
                if (field.Setting == FieldSetting.With)
                    _writer.Line($"if ({Test(field)}) made = made with {{ {field.Name} = {Value(field)} }};");
            }

            _writer.Line("return made;");
        }

        foreach (var field in record.Fields)
        {
            if (field.Nested is { } nested)
                EmitRead(nested, NestedReader(field));
        }
    }

    private void EmitMaking(RecordModel record)
    {
        var parameters = record.Fields.Where(static field => field.Setting == FieldSetting.Parameter).ToList();
        var initialized = record.Fields.Where(static field => field.Setting == FieldSetting.Initializer).ToList();
        var arguments = string.Join(", ", parameters.Select(field => $"{field.Name}: {ValueOrNothing(field)}"));
        _writer.Line($"{record.TypeName} made = new {record.TypeName}({arguments})");
        _writer.Line("{");
        foreach (var field in initialized)
            _writer.Line($"    {field.Name} = {ValueOrNothing(field)},");
        _writer.Line("};");
    }

    /// <summary>The value of a property that is set whether there is one or not.</summary>
    private static string ValueOrNothing(FieldModel field)
    {
        if (field.Nested is not null)
            return $"{Test(field)} ? {Value(field)} : null";
        if (!field.IsNullable)
            return Value(field);
        return field.IsValueType ? $"{Test(field)} ? ({field.TypeName}?){Value(field)} : null" : $"{Test(field)} ? {Value(field)} : null";
    }

    private static string Test(FieldModel field) => field.Nested is null ? "fields.Has()" : "fields.HasGroup()";

    private static string Value(FieldModel field)
    {
        if (field.Nested is not null)
            return NestedReader(field) + "(fields)";
        if (!field.IsList)
            return One(field);
        return field.Kind == FieldKind.Choice
            ? $"fields.List<{field.TypeName}>(() => {One(field)})"
            : $"fields.List<{field.TypeName}>(fields.{field.Kind})";
    }

    private static string One(FieldModel field) =>
        field.Kind == FieldKind.Choice ? $"({field.TypeName})fields.{field.EnumReader}()" : $"fields.{field.Kind}()";

    private static string NestedReader(FieldModel field) => "Read_" + field.Name.TrimStart('@');
}
