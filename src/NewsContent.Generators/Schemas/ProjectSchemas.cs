using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Fields;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Generators.Schemas;

/// <summary>The schemas of a project, each of another folder.</summary>
/// <param name="Models">In the order of their folders.</param>
/// <param name="Places">Where in C# each of them stands.</param>
/// <param name="Problems">What is wrong with them, and with those that are left out.</param>
internal sealed record ProjectSchemas(
    EquatableArray<SchemaModel> Models,
    EquatableArray<SchemaPlaces> Places,
    EquatableArray<DiagnosticModel> Problems
)
{
    public static ProjectSchemas Of((EquatableArray<FoundSchema> Found, ProjectOptions Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = input
            .Found.OrderBy(static schema => schema.Model.Schema.Folder, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static schema => schema.Places.Record.FilePath, StringComparer.Ordinal)
            .ThenBy(static schema => schema.Places.Record.Span.Start)
            .ToList();
        var (models, places, problems) = (new List<SchemaModel>(), new List<SchemaPlaces>(), new List<DiagnosticModel>());
        foreach (var schema in found)
        {
            problems.AddRange(schema.Problems);
            if (models.Find(other => IsSameFolder(other.Schema, schema.Model.Schema)) is { } twin)
            {
                problems.Add(Tell(schema, $"“{twin.Schema.TypeName}” already has the fields of this folder"));
                continue;
            }

            var isHidden = input.Options.IsPublic && !schema.IsPublic && schema.Model.Record is not null;
            if (isHidden)
            {
                problems.Add(
                    Tell(
                        schema,
                        "it is internal, but the class of the articles is public: make it public, or write "
                            + "<NewsContentAccessibility>internal</NewsContentAccessibility> in the project file"
                    )
                );
            }

            models.Add(isHidden ? schema.Model with { Record = null } : schema.Model);
            places.Add(schema.Places);
        }

        return new ProjectSchemas(models.ToEquatableArray(), places.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Taken apart from the places, so that a line above a record checks no text again.</summary>
    public static EquatableArray<SchemaModel> ModelsOf(ProjectSchemas schemas, CancellationToken cancellation) => schemas.Models;

    /// <summary>Which keys the articles of each folder have: all that reading depends on.</summary>
    public static EquatableArray<FolderKeys> KeysOf(EquatableArray<SchemaModel> schemas, CancellationToken cancellation) =>
        schemas.Select(static schema => new FolderKeys(schema.Schema.Folder, schema.Schema.Keys)).ToEquatableArray();

    private static bool IsSameFolder(FieldSchema schema, FieldSchema other) =>
        string.Equals(schema.Folder, other.Folder, StringComparison.OrdinalIgnoreCase);

    private static DiagnosticModel Tell(FoundSchema schema, string reason) =>
        DiagnosticModel.Create(ArticleRules.FieldsRecordNotValid, schema.Places.Record, schema.Model.Schema.TypeName, reason);
}

/// <summary>The keys of a folder’s fields.</summary>
/// <param name="Folder">The folder below <c>Articles</c>; empty for all articles.</param>
/// <param name="Keys">The keys.</param>
internal sealed record FolderKeys(string Folder, FieldKeys Keys)
{
    /// <summary>Those of the folder that is nearest to an article; null when it stands in none of them.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="identity">The article’s path in the project.</param>
    public static FolderKeys? Of(EquatableArray<FolderKeys> folders, string identity)
    {
        if (folders.Count == 0)
            return null;
        var slug = ArticleSlug.FromPath(identity, keepsDates: true);
        FolderKeys? nearest = null;
        foreach (var candidate in folders)
        {
            if (FieldSchema.IsIn(slug, candidate.Folder) && candidate.Folder.Length >= (nearest?.Folder.Length ?? 0))
                nearest = candidate;
        }

        return nearest;
    }
}
