using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The reader of one record: generated code makes the record of the values of any of its articles.</summary>
/// <param name="Options">How it is emitted.</param>
/// <param name="Schema">The schema as text, for other programs.</param>
/// <param name="Record">The record.</param>
internal sealed record FieldReaders(ProjectOptions Options, string Schema, RecordModel Record)
{
    /// <summary>The file's name, unique in the project.</summary>
    public string HintName => $"{Options.ClassName}.Fields.{Record.ReaderName.TrimStart('_')}.g.cs";

    /// <summary>The readers of a project; none where nothing is emitted.</summary>
    public static IEnumerable<FieldReaders> Of(
        (EquatableArray<SchemaModel> Schemas, GenerationContext Context) input,
        CancellationToken cancellation
    )
    {
        if (!input.Context.CanEmit)
            yield break;
        foreach (var schema in input.Schemas)
        {
            if (schema.Record is { } record)
                yield return new FieldReaders(input.Context.Options, schema.Schema.Text, record);
        }
    }
}
