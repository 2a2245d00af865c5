using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;

namespace NewsContent.Generators.Schemas;

/// <summary>What the schemas make of the articles.</summary>
internal static class CheckedSchemas
{
    /// <summary>An article as it is emitted: with its fields, where its folder has some.</summary>
    public static ArticleModel ModelOf(ArticleModel model, ArticleFields? fields, EquatableArray<SchemaModel> schemas) =>
        fields is not null && Find(schemas, fields.Folder) is { } schema ? fields.With(model, schema) : model;

    /// <summary>What an article names others by: in its text, and behind that in its fields.</summary>
    public static EquatableArray<ReferenceModel> ReferencesOf(ArticleResult article, EquatableArray<SchemaModel> schemas)
    {
        if (article.Fields is not { } fields || Find(schemas, fields.Folder) is not { } schema)
            return article.References;
        var ofFields = fields.References(schema.Schema, article.Name.Place.FilePath).ToList();
        return ofFields.Count == 0 ? article.References : article.References.Concat(ofFields).ToEquatableArray();
    }

    /// <summary>The faults of all articles’ fields, each with the property that says how it should be.</summary>
    public static IEnumerable<DiagnosticModel> Problems(
        (EquatableArray<ArticleResult> Articles, ProjectSchemas Schemas) input,
        CancellationToken cancellation
    )
    {
        var schemas = input.Schemas.Models;
        if (schemas.Count == 0)
            yield break;
        foreach (var article in input.Articles)
        {
            if (article is not { Fields: { } fields, Model: not null } || IndexOf(schemas, fields.Folder) is not (>= 0 and var index))
                continue;
            cancellation.ThrowIfCancellationRequested();
            foreach (var (problem, field) in fields.Check(schemas[index].Schema).Problems)
            {
                var place = input.Schemas.Places[index].Fields[field];
                yield return DiagnosticModel.Of(article.Name.Place.FilePath, problem) with
                {
                    Related = place,
                };
            }
        }
    }

    private static SchemaModel? Find(EquatableArray<SchemaModel> schemas, string folder) =>
        IndexOf(schemas, folder) is >= 0 and var index ? schemas[index] : null;

    private static int IndexOf(EquatableArray<SchemaModel> schemas, string folder)
    {
        for (var i = 0; i < schemas.Count; i++)
        {
            if (schemas[i].Schema.Folder == folder)
                return i;
        }

        return -1;
    }
}
