using System.Globalization;

namespace NewsContent.Evaluation;

/// <summary>A table of percentages in Markdown: written from what was measured, read from the documentation.</summary>
internal static class FiguresTable
{
    /// <summary>The cell of a figure that a set does not have.</summary>
    public const string None = "–";

    /// <summary>The table in Markdown.</summary>
    public static List<string> Write(
        string corner,
        IReadOnlyList<string> columns,
        IEnumerable<(string Name, IReadOnlyList<double?> Values)> rows
    ) =>
        [
            $"| {corner} | {string.Join(" | ", columns)} |",
            $"| --- |{string.Concat(columns.Select(static _ => " --- |"))}",
            .. rows.Select(row => $"| {row.Name} | {string.Join(" | ", row.Values.Select(Cell))} |"),
        ];

    /// <summary>The figures of a row of a document; null when the document has no such row.</summary>
    public static IReadOnlyList<double?>? Find(IEnumerable<string> document, string name)
    {
        var row = document.FirstOrDefault(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));
        return row
            ?.Split('|')[2..^1]
            .Select(cell =>
                double.TryParse(cell.Replace('%', ' ').Trim(), CultureInfo.InvariantCulture, out var value) ? value : (double?)null
            )
            .ToList();
    }

    private static string Cell(double? value) => value is { } given ? given.ToString("F1", CultureInfo.InvariantCulture) + " %" : None;
}
