using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsContent.Tool.Tests;

/// <summary>A published JSON schema, strict about formats; where each comes from is in THIRD-PARTY-NOTICES.txt.</summary>
internal sealed class PublishedSchema
{
    private readonly JsonSchema _schema;
    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private PublishedSchema(JsonSchema schema) => _schema = schema;

    /// <summary>IPTC ninjs 3.0.1. It refers to the schema of GeoJSON, for places, which no article has here.</summary>
    public static PublishedSchema Ninjs { get; } = Make("ninjs-3.0.json", schema =>
        {
            JsonSchema.FromText("""{"$id":"https://geojson.org/schema/GeoJSON.json","type":"object"}""");
            return schema;
        });

    /// <summary>
    /// SARIF 2.1.0. It is written for draft 4 of JSON Schema, which names the identifier in another way: that
    /// is all of it that later drafts read differently.
    /// </summary>
    public static PublishedSchema Sarif { get; } = Make("sarif-2.1.0-rtm.5.json", schema =>
        {
            schema["$schema"] = "http://json-schema.org/draft-07/schema#";
            schema.Remove("id");
            return schema;
        });

    /// <summary>Whatever the schema objects to, with its place in the document.</summary>
    public IReadOnlyList<string> Faults(JsonElement document)
    {
        var results = _schema.Evaluate(document, _options);
        return results.IsValid
            ? []
            :
            [
                .. (results.Details ?? []).SelectMany(detail =>
                    (detail.Errors ?? new Dictionary<string, string>()).Select(error =>
                        $"{detail.InstanceLocation}: {error.Key}: {error.Value}"
                    )
                ),
            ];
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PublishedSchema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static PublishedSchema Make(string name, Func<JsonObject, JsonObject> prepare) =>
        new(JsonSchema.FromText(prepare(JsonNode.Parse(Text(name))!.AsObject()).ToJsonString()));
}
