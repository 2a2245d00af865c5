using System.Globalization;
using System.Text.Json;

namespace NewsContent.Evaluation;

/// <summary>How often a person is right at each level of confidence, and how much of the named speakers each level covers.</summary>
internal sealed class ConfidenceTable
{
    /// <summary>From the surest down.</summary>
    public static readonly IReadOnlyList<string> Levels = ["High", "Medium", "Low"];

    private readonly Dictionary<string, int> _right = [];
    private readonly Dictionary<string, int> _answered = [];
    private readonly Dictionary<(string Level, string Rule), (int Right, int Answered)> _byRule = [];
    private int _named;

    /// <summary>The share of the persons named at a level that are right; null when none was.</summary>
    public double? Precision(string level) =>
        _answered.TryGetValue(level, out var answered) ? 100.0 * _right.GetValueOrDefault(level) / answered : null;

    /// <summary>The share of the quotations whose speaker is a named person that a level names rightly.</summary>
    public double Coverage(string level) => _named == 0 ? 0 : 100.0 * _covered.GetValueOrDefault(level) / _named;

    private readonly Dictionary<string, int> _covered = [];

    /// <summary>Takes one article: its gold line and the tool's.</summary>
    public void Add(string goldLine, string toolLine)
    {
        using var gold = JsonDocument.Parse(goldLine);
        using var tool = JsonDocument.Parse(toolLine);
        var byStart = new Dictionary<int, JsonElement>();
        foreach (var quote in tool.RootElement.GetProperty("quotes").EnumerateArray())
            byStart[quote.GetProperty("start").GetInt32()] = quote;
        foreach (var quote in gold.RootElement.GetProperty("quotes").EnumerateArray())
        {
            if (quote.GetProperty("ignore").GetBoolean())
                continue;
            var isNamed = quote.GetProperty("attributed").GetBoolean() && quote.GetProperty("speaker_kind").GetString() == "named";
            if (isNamed)
                _named++;
            if (
                byStart.TryGetValue(quote.GetProperty("start16").GetInt32(), out var found)
                && found.GetProperty("speaker").GetString() is { } speaker
            )
            {
                Add(quote, found, speaker, isNamed);
            }
        }
    }

    /// <summary>Precision by level and rule, for those who calibrate.</summary>
    public IEnumerable<string> Lines() =>
        from entry in _byRule
        orderby entry.Key.Level, entry.Value.Answered descending
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.Key.Level, -7} {entry.Key.Rule, -44} {entry.Value.Right, 5} of {entry.Value.Answered, 5}  "
                + $"{100.0 * entry.Value.Right / entry.Value.Answered:F1} %"
        );

    private void Add(JsonElement gold, JsonElement found, string speaker, bool isNamed)
    {
        if (IsRight(gold, speaker) is not { } right)
            return;
        var level = found.GetProperty("confidence").GetString()!;
        var rule = found.GetProperty("rule").GetString()!;
        _answered[level] = _answered.GetValueOrDefault(level) + 1;
        if (right)
            _right[level] = _right.GetValueOrDefault(level) + 1;
        if (right && isNamed)
            _covered[level] = _covered.GetValueOrDefault(level) + 1;
        var (r, a) = _byRule.GetValueOrDefault((level, rule));
        _byRule[(level, rule)] = (r + (right ? 1 : 0), a + 1);
    }

    // A pronoun that nobody resolved says nothing of right or wrong.
    private static bool? IsRight(JsonElement gold, string speaker)
    {
        if (!gold.GetProperty("attributed").GetBoolean())
            return false;
        var kind = gold.GetProperty("speaker_kind").GetString();
        var isConfirmed =
            kind == "named"
            || kind == "silver-pronoun" && gold.TryGetProperty("silver_agree", out var agree) && agree.ValueKind == JsonValueKind.True;
        if (isConfirmed && gold.GetProperty("speaker").GetString() is { } name)
        {
            return NameMatch.BySurname(speaker, name)
                || gold.TryGetProperty("speaker_also", out var also)
                    && also.EnumerateArray().Any(other => NameMatch.BySurname(speaker, other.GetString()!));
        }

        if (kind != "nominal")
            return null;
        return gold.GetProperty("source") is { ValueKind: JsonValueKind.Object } source
            && NameMatch.SharesWords(speaker, source.GetProperty("text").GetString() ?? "");
    }
}
