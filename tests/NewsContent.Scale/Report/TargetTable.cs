using System.Globalization;
using System.Text;

namespace NewsContent.Scale.Report;

/// <summary>The one table: what was to be reached beside what was.</summary>
internal sealed class TargetTable
{
    private readonly List<string> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>A figure that is to be at most the target.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="target">The most that it may be.</param>
    /// <param name="reached">What it is.</param>
    /// <param name="unit">What both are: <c>×</c> of what the row says, or a count.</param>
    /// <param name="figures">The figures behind it.</param>
    public void AtMost(string what, double target, double reached, string unit, string figures) =>
        Add($"| {what} | ≤ {Number(target)} {unit} | {Number(reached)} {unit} | {(reached <= target ? "yes" : "**no**")} | {figures} |");

    /// <summary>A figure that is to be at least the target.</summary>
    public void AtLeast(string what, double target, double reached, string unit, string figures) =>
        Add($"| {what} | ≥ {Number(target)} {unit} | {Number(reached)} {unit} | {(reached >= target ? "yes" : "**no**")} | {figures} |");

    /// <summary>Something that either holds or does not.</summary>
    public void Holds(string what, bool holds, string figures) =>
        Add($"| {what} | holds | {(holds ? "holds" : "does not")} | {(holds ? "yes" : "**no**")} | {figures} |");

    /// <summary>What could not be measured here, and why.</summary>
    public void Skipped(string what, string why) => Add($"| {what} | | not measured | | {why} |");

    // Each row is there at once: all of them take an hour.
    private void Add(string row)
    {
        _rows.Add(row);
        Console.Error.WriteLine(row);
    }

    public override string ToString()
    {
        var table = new StringBuilder("| what | target | reached | met | figures |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in _rows)
            table.Append(row).Append('\n');
        return table.ToString();
    }

    /// <summary>Two places for a small number, none for a large one.</summary>
    public static string Number(double value) =>
        value.ToString(
            Math.Abs(value) < 10 ? "0.00"
                : Math.Abs(value) < 100 ? "0.0"
                : "0",
            CultureInfo.InvariantCulture
        );
}
