using System.Globalization;

namespace NewsContent.Benchmarks.Scale;

/// <summary>
/// Builds and runs apps with growing archives and prints what each costs beyond an app with one article. Counted in CPU seconds,
/// so that a machine which does other things too gives about the same.
/// </summary>
internal static class ScaleTable
{
    private static readonly string[] Standard = ["1000", "2000:Literals", "2000", "5000", "10000", "20000", "50000"];

    /// <param name="archives">How many articles, each perhaps with <c>:Literals</c> or <c>:Resources</c> behind it; none for the standard row.</param>
    public static void Print(IReadOnlyList<string> archives)
    {
        if (!ScaleCommand.CanMeasure)
        {
            Console.WriteLine("Not measured: this needs GNU time at /usr/bin/time.");
            return;
        }

        var repository = Corpus.Repository();
        ScaleCommand.Run(repository, "dotnet", "build", "-c", "Release", "-v", "q", "-nologo", "src/NewsContent.Generators");
        ScaleCommand.Run(repository, "dotnet", "build", "-c", "Release", "-v", "q", "-nologo", "-f", "net10.0", "src/NewsContent");

        var one = new ScaleProject(repository, 1, "Auto").Measure();
        Console.WriteLine($"One article: {Number(one.Cpu, "F2")} s CPU, {Number(one.Memory / 1e6, "F0")} MB.\n");
        Console.WriteLine("| articles | storage | marginal CPU s | ms an article | peak MB | dll MB | literal characters an article | articles read | parts an article | first ms | all CPU ms | opening all resources, CPU ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var archive in archives.Count == 0 ? Standard : archives)
        {
            var parts = archive.Split(':');
            var (count, storage) = (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length == 1 ? "Auto" : parts[1]);
            Console.WriteLine(Row(new ScaleProject(repository, count, storage), count, storage, one));
        }
    }

    private static string Row(ScaleProject project, int count, string storage, ScaleFigures one)
    {
        try
        {
            var figures = project.Measure();
            var cpu = figures.Cpu - one.Cpu;
            return
                $"| {count} | {storage} | {Number(cpu, "F1")} | {Number(1000 * cpu / count, "F2")} | {Number(figures.Memory / 1e6, "F0")} | {Number(figures.Assembly / 1e6, "F1")} "
                + $"| {Number((figures.Literals - one.Literals) / 2.0 / count, "F0")} | {figures.App} |";
        }
        catch (InvalidOperationException refused)
        {
            // Beyond a limit the build fails, in words that belong into the table.
            return $"| {count} | {storage} | {refused.Message.Split('\n').FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal)) ?? refused.Message} |";
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
