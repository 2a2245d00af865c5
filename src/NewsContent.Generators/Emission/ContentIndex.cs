using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Emission;

/// <summary>
/// The generated class as a whole. It changes when folders do or when files are added by the dozen, never when a text is edited.
/// </summary>
/// <param name="Options">How it is emitted.</param>
/// <param name="HasGlobalUsings">Whether the app's language version has global usings.</param>
/// <param name="FileCount">How many files of articles there can be.</param>
/// <param name="Parts">Where articles are fields, how many parts each folder has; empty where they are properties.</param>
/// <param name="StaticClasses">Where articles are fields, the classes that the app declares static all the same.</param>
/// <param name="Folders">
/// The folders that become nested classes, as dotted paths, in order; a folder stands after the one around it.
/// </param>
internal sealed record ContentIndex(
    ProjectOptions Options,
    bool HasGlobalUsings,
    int FileCount,
    EquatableArray<FolderParts> Parts,
    EquatableArray<string> StaticClasses,
    EquatableArray<string> Folders
)
{
    /// <summary>The record of the fields of some folders.</summary>
    public EquatableArray<FolderFields> Fields { get; private init; } = EquatableArray<FolderFields>.Empty;

    /// <summary>The generated classes of the libraries in which articles look for those that they refer to, as C# writes them.</summary>
    public EquatableArray<string> Libraries { get; private init; } = EquatableArray<string>.Empty;

    /// <summary>How many files of translations there can be.</summary>
    public int TranslationFileCount { get; private init; }

    /// <summary>Whether articles are fields, and their classes have base classes.</summary>
    public bool HasFields => Options.Names == NamedMembers.Articles;

    /// <summary>The one index of a project; none where nothing is emitted.</summary>
    public static IEnumerable<ContentIndex> Of(
        (Pair<ContentFolders, GenerationContext> Content, Pair<EquatableArray<SchemaModel>, EquatableArray<string>> Beside) input,
        CancellationToken cancellation
    )
    {
        var ((folders, context), (schemas, libraries)) = input;
        if (!context.CanEmit)
            return [];

        var options = context.Options;
        var parts = options.Names == NamedMembers.Articles ? folders.Parts : EquatableArray<FolderParts>.Empty;
        var (usings, staticClasses) = (context.Project.HasGlobalUsings, context.Project.StaticClasses);
        return
        [
            new ContentIndex(options, usings, folders.FileCount, parts, staticClasses, folders.Paths)
            {
                Fields = FolderFields.Of(schemas, folders.Paths),
                Libraries = libraries,
                TranslationFileCount = folders.TranslationFileCount,
            },
        ];
    }
}

/// <summary>The record of a folder’s fields.</summary>
/// <param name="Path">The folder as a dotted path.</param>
/// <param name="TypeName">The record, in full.</param>
internal sealed record FolderFields(string Path, string TypeName)
{
    /// <summary>The records of the folders that become classes.</summary>
    public static EquatableArray<FolderFields> Of(EquatableArray<SchemaModel> schemas, EquatableArray<string> folders)
    {
        var fields = new List<FolderFields>();
        foreach (var schema in schemas)
        {
            var path = new ArticleName(schema.Schema.Folder + "/").FolderPath;
            if (schema is { Record: { } record, Schema.Folder.Length: > 0 } && folders.Items.Contains(path))
                fields.Add(new FolderFields(path, record.TypeName));
        }

        return fields.ToEquatableArray();
    }
}
