using System.Reflection.Metadata;
using NewsContent.Text.Fields;

namespace NewsContent.Tool.Input;

/// <summary>
/// The schemas that generated code holds as constants: a compiled project is read by its metadata, and none of it is run.
/// </summary>
internal static class SchemaConstants
{
    private const string ReaderPrefix = "_Fields";
    private const string Constant = "Schema";

    /// <summary>The schemas in an assembly; none in one that holds none, and in what is not an assembly.</summary>
    /// <param name="path">The assembly’s file.</param>
    public static IReadOnlyList<FieldSchema> In(string path) => AssemblyMetadata.Read(path, Read);

    private static List<FieldSchema> Read(MetadataReader metadata)
    {
        var schemas = new List<FieldSchema>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!metadata.GetString(type.Name).StartsWith(ReaderPrefix, StringComparison.Ordinal))
                continue;
            foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            {
                var text = metadata.GetString(field.Name) == Constant ? TextOf(metadata, field) : null;
                if (text is not null && FieldSchemaText.Read(text) is { } schema)
                    schemas.Add(schema);
            }
        }

        return schemas;
    }

    private static string? TextOf(MetadataReader metadata, System.Reflection.Metadata.FieldDefinition field)
    {
        if (field.GetDefaultValue() is not { IsNil: false } handle)
            return null;
        var constant = metadata.GetConstant(handle);
        return constant.TypeCode == ConstantTypeCode.String
            ? metadata.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) as string
            : null;
    }
}
