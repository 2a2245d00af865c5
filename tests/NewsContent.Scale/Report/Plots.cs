using System.Globalization;
using ScottPlot;

namespace NewsContent.Scale.Report;

/// <summary>Draws curves over the number of articles, both axes logarithmic: a straight line of slope one is linear growth.</summary>
internal static class Plots
{
    private const int Width = 720;
    private const int Height = 400;

    /// <param name="path">The SVG file.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="unit">The vertical axis.</param>
    /// <param name="curves">Each curve's name and points: articles and value, both above 0.</param>
    public static void Save(
        string path,
        string title,
        string unit,
        params IReadOnlyList<(string Name, IReadOnlyList<(double Articles, double Value)> Points)> curves
    )
    {
        using var plot = new Plot();
        foreach (var (name, points) in curves)
        {
            if (points.Count == 0)
                continue;
            var curve = plot.Add.Scatter(
                points.Select(point => Math.Log10(point.Articles)).ToArray(),
                points.Select(point => Math.Log10(point.Value)).ToArray()
            );
            curve.LegendText = name;
        }

        plot.Title(title);
        plot.XLabel("articles");
        plot.YLabel(unit);
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.Axes.Left.TickGenerator = Decades();
        plot.ShowLegend(Alignment.UpperLeft);
        plot.SaveSvg(path, Width, Height);
    }

    private static ScottPlot.TickGenerators.NumericAutomatic Decades() =>
        new()
        {
            MinorTickGenerator = new ScottPlot.TickGenerators.LogMinorTickGenerator(),
            IntegerTicksOnly = true,
            LabelFormatter = power => Math.Pow(10, power).ToString(power < 0 ? "0.###" : "#,0", CultureInfo.InvariantCulture),
        };
}
