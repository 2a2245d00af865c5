using System.Diagnostics;
using System.Globalization;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Reading;

/// <summary>
/// Starts apps by turns and takes the medians of what they print, since whatever else the machine does falls on all of them.
/// </summary>
internal static class AppRuns
{
    /// <summary>
    /// The median of each figure that the commands print, for each command; behind them the milliseconds from start to end.
    /// </summary>
    /// <param name="rounds">How often each is started; a start before that, which fills the disk's cache, is not counted.</param>
    /// <param name="commands">Program and arguments.</param>
    public static double[][] Medians(int rounds, params IReadOnlyList<string[]> commands)
    {
        var runs = commands.Select(_ => new List<double[]>()).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < commands.Count; i++)
            {
                var figures = Run(commands[i]);
                if (round >= 0)
                    runs[i].Add(figures);
            }
        }

        return [.. runs.Select(MedianOf)];
    }

    /// <summary>What a command prints, as numbers, and behind them its milliseconds.</summary>
    public static double[] Run(string[] command)
    {
        var watch = Stopwatch.StartNew();
        var output = MeasuredCommand.Run(Path.GetTempPath(), command[0], command[1..]);
        var wall = watch.Elapsed.TotalMilliseconds;
        return [.. output.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)), wall];
    }

    private static double[] MedianOf(List<double[]> runs) =>
        [.. Enumerable.Range(0, runs[0].Length).Select(figure => runs.Select(run => run[figure]).Order().ElementAt(runs.Count / 2))];
}
