using System.Globalization;

namespace NewsContent.Markdown.Tests.CommonMark;

/// <summary>A row of differences.md.</summary>
/// <param name="Kind">The rule that refuses the examples, or in what they differ.</param>
/// <param name="Examples">Their numbers.</param>
internal sealed record Differences(string Kind, IReadOnlyList<int> Examples)
{
    /// <summary>All rows of the table.</summary>
    public static IReadOnlyList<Differences> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "CommonMark", "differences.md"))
            .Where(static line => line.StartsWith('|'))
            .Skip(2)
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(static cells => new Differences(cells[1], [.. cells[2].Split(',').SelectMany(Numbers)])),
    ];

    /// <summary>Whether a rule refuses the examples.</summary>
    public bool IsRule => Kind.StartsWith("NEWS", StringComparison.Ordinal);

    /// <summary>A number, or all from one to another: <c>148–155</c>.</summary>
    private static IEnumerable<int> Numbers(string text)
    {
        var ends = text.Split('–').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
