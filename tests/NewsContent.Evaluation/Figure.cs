using System.Text.Json;

namespace NewsContent.Evaluation;

/// <summary>One line of the table: a name, and how it is read off the scorer's result.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="IsBetterHigh">Whether more is better.</param>
/// <param name="Read">The figure in percent; null where the set has none.</param>
internal sealed record Figure(string Name, bool IsBetterHigh, Func<JsonElement, double?> Read)
{
    /// <summary>The table's lines.</summary>
    public static readonly IReadOnlyList<Figure> All =
    [
        new("quoted spans, exact F1", true, score => Percent(score, "span_exact", "f1")),
        new("attributed spans, overlap F1", true, score => Percent(score, "attributed_overlap", "f1")),
        new("named speakers, by surname", true, score => Percent(score, "speaker", "named", "surname_acc")),
        new("named speakers, full name", true, score => Percent(score, "speaker", "named", "full_acc")),
        new("pronouns, where confirmed, by surname", true, score => Percent(score, "speaker", "silver-pronoun", "surname_acc")),
        new("end to end, F1 by surname", true, score => Percent(score, "e2e_surname", "f1")),
        new("end to end, F1 by full name", true, score => Percent(score, "e2e_full", "f1")),
        new("spans nobody said given a speaker", false, score => Percent(score, "false_attribution", "rate")),
        new("sources without a name given another name", false, OtherNames),
    ];

    private static double? OtherNames(JsonElement score) =>
        Find(score, "nominal", "nominal") is { } nominal
            ? 100.0 * nominal.GetProperty("other_name").GetInt32() / nominal.GetProperty("found").GetInt32()
            : null;

    private static double? Percent(JsonElement score, params string[] path) =>
        Find(score, path) is { } found ? 100 * found.GetDouble() : null;

    private static JsonElement? Find(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (!element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }
}
