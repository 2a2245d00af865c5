using System.Globalization;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Peers;

/// <summary>
/// The same articles as an app and in other content layers, by turns in one run. These read no more than title, date and text;
/// the build finds every quotation and speaker and checks every rule.
/// </summary>
internal sealed class AgainstPeers(string repository, int rounds, TargetTable table)
{
    // What the targets in milliseconds were set beside: Velite took 1.68 s for 1,000 articles on that machine.
    private const double VeliteOfTargets = 1.68;
    private const double NamedTarget = 7.0 / VeliteOfTargets;
    private const int Large = 10_000;
    private const int Named = 1_000;

    public void Measure()
    {
        if (Peer.Install(repository) is { } reason)
        {
            Console.WriteLine("Peers are not measured: " + reason);
            table.Skipped("builds against other content layers", reason);
            return;
        }

        MeasureLarge();
        MeasureNamed();
    }

    private void MeasureLarge()
    {
        var (one, all) = (new ContentProject(repository, 1), new ContentProject(repository, Large));
        var (least, median) = Rounds.Measure(
            rounds,
            () => one.Build(),
            () => all.Build(),
            () => Peer.Velite.Measure(repository, Large),
            () => Peer.ContentCollections.Measure(repository, Large)
        );
        foreach (var (cpu, what) in new[] { (Cpu(least), "least"), (Cpu(median), "median") })
        {
            table.AtMost(
                $"CPU of building {Number(Large)} articles less one, to Velite ({what} of {rounds} rounds)",
                1,
                (cpu[1] - cpu[0]) / cpu[2],
                "×",
                $"{Seconds(cpu[1] - cpu[0])} s; Velite {Seconds(cpu[2])} s, content-collections {Seconds(cpu[3])} s"
            );
        }

        table.AtMost(
            $"peak memory of building {Number(Large)} articles, to Velite",
            1,
            least[1].Memory / least[2].Memory,
            "×",
            $"{least[1].Memory:F0} MB; Velite {least[2].Memory:F0} MB, content-collections {least[3].Memory:F0} MB"
        );
    }

    private void MeasureNamed()
    {
        var (one, all) = (new ContentProject(repository, 1, "Quotes"), new ContentProject(repository, Named, "Quotes"));
        var (least, median) = Rounds.Measure(rounds, () => one.Build(), () => all.Build(), () => Peer.Velite.Measure(repository, Named));
        foreach (var (cpu, what) in new[] { (Cpu(least), "least"), (Cpu(median), "median") })
        {
            table.AtMost(
                $"CPU of building {Number(Named)} articles with all names less one, to Velite ({what}); "
                    + $"7 ms an article where Velite takes {VeliteOfTargets} s",
                NamedTarget,
                (cpu[1] - cpu[0]) / cpu[2],
                "×",
                $"{Seconds(1000 * (cpu[1] - cpu[0]) / Named)} ms an article; Velite {Seconds(cpu[2])} s"
            );
        }
    }

    private static double[] Cpu(Cost[] costs) => [.. costs.Select(cost => cost.Cpu)];

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);
}
