using System.Globalization;
using System.Text;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Builds;

/// <summary>Builds and runs apps with growing archives: what each costs beyond an app with one article, as a table and as plots.</summary>
internal sealed class GrowthOfBuilds(string repository, string results)
{
    /// <summary>The archives of the curves, up to one that no assembly holds.</summary>
    public static readonly IReadOnlyList<int> Standard = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

    private readonly List<(int Articles, BuildFigures Figures)> _built = [];
    private readonly List<(int Articles, string Message)> _refused = [];

    public void Measure(IReadOnlyList<int> archives)
    {
        var one = new ContentProject(repository, 1).BuildAndRun();
        foreach (var count in archives)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"building {count} articles"));
            var project = new ContentProject(repository, count);
            try
            {
                _built.Add((count, project.BuildAndRun()));
            }
            catch (InvalidOperationException refused)
            {
                // Beyond a limit the build fails, in words that belong into the table; with any other words it is a fault.
                var message = refused.Message.Split('\n').FirstOrDefault(line => line.Contains("error NEWS", StringComparison.Ordinal))
                    ?? throw new InvalidOperationException(refused.Message, refused);
                _refused.Add((count, message[message.IndexOf("error ", StringComparison.Ordinal)..]));
            }
        }

        File.WriteAllText(Path.Combine(results, "builds.md"), Table(one));
        Plot(one.Build);
    }

    private static string Number(double value) => TargetTable.Number(value);

    private string Table(BuildFigures one)
    {
        var table = new StringBuilder(
            string.Create(CultureInfo.InvariantCulture, $"One article: {Number(one.Build.Cpu)} s CPU, {Number(one.Build.Memory)} MB.\n\n")
        )
            .Append(
                "| articles | marginal CPU s | ms an article | peak MB | dll MB | literal characters an article | "
                    + "first article ms | kB for it | all articles, CPU ms | of that opening the resources, CPU ms |\n"
            )
            .Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (count, figures) in _built)
        {
            var cpu = figures.Build.Cpu - one.Build.Cpu;
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {count:#,0} | {Number(cpu)} | {Number(1000 * cpu / count)} | {Number(figures.Build.Memory)} | "
                    + $"{Number(figures.Assembly)} "
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {Number((figures.Literals - one.Literals) / (double)count)} | {Number(figures.App.First)} | "
                    + $"{Number(figures.App.FirstBytes / 1000)} | {Number(figures.App.All)} | {Number(figures.App.Resources)} |\n"
            );
        }

        foreach (var (count, message) in _refused)
            table.Append(CultureInfo.InvariantCulture, $"| {count:#,0} | {message} |\n");
        return table.ToString();
    }

    private void Plot(Cost one)
    {
        Draw("time", "CPU time of a build beyond that of one article", "seconds", figures => figures.Build.Cpu - one.Cpu);
        Draw("memory", "Memory of the largest process of a build", "MB", figures => figures.Build.Memory);
        Draw("size", "Size of the assembly", "MB", figures => figures.Assembly);
    }

    private void Draw(string file, string title, string unit, Func<BuildFigures, double> value) =>
        Plots.Save(
            Path.Combine(results, file + ".svg"),
            title,
            unit,
            (
                "NewsContentNames=Articles",
                [.. _built.Select(built => ((double)built.Articles, value(built.Figures))).Where(point => point.Item2 > 0)]
            )
        );
}
