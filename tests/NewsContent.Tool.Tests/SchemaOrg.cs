using System.Globalization;
using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>
/// The vocabulary of schema.org for the types that linked data has: which properties each has, and what may stand in them.
/// </summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string Type, string Property), string[]> Properties = [];

    static SchemaOrg()
    {
        using var file = new StreamReader(typeof(SchemaOrg).Assembly.GetManifestResourceStream("schema-org.tsv")!);
        foreach (var line in file.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            if (columns.Length == 2)
                Bases.Add(columns[0], columns[1]);
            else
                Properties.Add((columns[0], columns[1]), columns[2].Split(' '));
        }
    }

    /// <summary>What the vocabulary does not have for an object and for all that is in it.</summary>
    public static IEnumerable<string> Faults(JsonElement thing)
    {
        var type = thing.GetProperty("@type").GetString()!;
        foreach (var property in thing.EnumerateObject().Where(property => property.Name[0] != '@'))
        {
            if (
                Lineage(type)
                    .Select(known => Properties.GetValueOrDefault((known, property.Name)))
                    .FirstOrDefault(types => types is not null)
                is not { } allowed
            )
            {
                yield return $"{type} has no {property.Name}.";
                continue;
            }

            foreach (
                var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value]
            )
            {
                if (!allowed.Any(known => Is(value, known)))
                    yield return $"{type}.{property.Name} takes {string.Join(" or ", allowed)}, not {value}.";
                if (value.ValueKind == JsonValueKind.Object)
                {
                    foreach (var fault in Faults(value))
                        yield return fault;
                }
            }
        }
    }

    private static bool Is(JsonElement value, string type) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => Lineage(value.GetProperty("@type").GetString()!).Contains(type),
            JsonValueKind.Number => type is "Integer" or "Number" && (type == "Number" || value.TryGetInt64(out _)),
            JsonValueKind.String => type switch
            {
                "Text" => true,
                "URL" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
                "Date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "DateTime" => value.TryGetDateTimeOffset(out _),
                _ => false,
            },
            _ => false,
        };

    private static IEnumerable<string> Lineage(string type)
    {
        for (var known = type; known is not null; known = Bases.GetValueOrDefault(known))
            yield return known;
    }
}
