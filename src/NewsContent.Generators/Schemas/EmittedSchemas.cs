using Microsoft.CodeAnalysis;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Fields;

namespace NewsContent.Generators.Schemas;

/// <summary>The schemas of a project as its generated code holds them: for analyzers and for fixes in editors.</summary>
internal static class EmittedSchemas
{
    /// <summary>The schemas; none in a project without fields, and while nothing is generated.</summary>
    public static IReadOnlyList<FieldSchema> Of(Compilation compilation, ProjectOptions options)
    {
        var name = options.Namespace.Replace("@", "") + "." + MemberTypesName.Of(options.ClassName).TrimStart('@');
        if (compilation.Assembly.GetTypeByMetadataName(name) is not { } members)
            return [];
        var schemas = new List<FieldSchema>();
        foreach (var type in members.GetTypeMembers())
        {
            var constant = type.GetMembers(FieldReadersEmitter.Schema).OfType<IFieldSymbol>().FirstOrDefault();
            if (constant?.ConstantValue is string text && FieldSchemaText.Read(text) is { } schema)
                schemas.Add(schema);
        }

        return schemas;
    }

    /// <summary>The keys of each folder.</summary>
    public static EquatableArray<FolderKeys> KeysOf(IEnumerable<FieldSchema> schemas) =>
        schemas.Select(static schema => new FolderKeys(schema.Folder, schema.Keys)).ToEquatableArray();
}
