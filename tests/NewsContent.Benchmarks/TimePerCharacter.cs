using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsContent.Benchmarks;

/// <summary>Nanoseconds for each character of the text: the same in every row of a shape when the work is linear.</summary>
internal sealed class TimePerCharacter : IColumn
{
    public string Id => nameof(TimePerCharacter);

    public string ColumnName => "ns/char";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Least time for one character of the text";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";
        var length =
            (int)benchmarkCase.Parameters[nameof(Growth.Length)]
            / (benchmarkCase.Descriptor.WorkloadMethod.Name == nameof(Growth.Paragraph) ? 10 : 1);
        return (statistics.Min / length).ToString("F1", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
