using System.Globalization;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Peers;

/// <summary>
/// An archive in Markdown as an app, beside the same words as plain text, and in content layers that make HTML of it. A build makes
/// records; the app makes HTML of all of them when it is run, and both together stand beside the peers.
/// </summary>
internal sealed class MarkdownAgainstPeers(string repository, int articles, int rounds, TargetTable table)
{
    private const double MostToText = 1.6;

    public void Measure()
    {
        var (text, markdown) = (Project(articles, isMarkdown: false), Project(articles, isMarkdown: true));
        var (one, oneMarkdown) = (Project(1, isMarkdown: false), Project(1, isMarkdown: true));
        List<Func<Cost>> measures =
        [
            () => one.Build(),
            () => oneMarkdown.Build(),
            () => text.Build(),
            () => markdown.Build(),
            () => markdown.Render(),
        ];
        var reason = Peer.Install(repository);
        if (reason is null)
        {
            measures.Add(() => Peer.VeliteRendered.Measure(repository, articles));
            measures.Add(() => Peer.AstroRendered.Measure(repository, articles));
        }

        var (least, median) = Rounds.Measure(rounds, [.. measures]);
        Report(least, "least");
        Report(median, "median");
        if (reason is not null)
            table.Skipped("Markdown against other content layers", reason);
    }

    private ContentProject Project(int count, bool isMarkdown) => new(repository, count, isMarkdown: isMarkdown);

    private void Report(Cost[] costs, string what)
    {
        var (text, markdown) = (costs[2].Cpu - costs[0].Cpu, costs[3].Cpu - costs[1].Cpu);
        table.AtMost(
            $"CPU of building {Number(articles)} articles in Markdown less one, to plain text less one ({what} of {rounds} rounds)",
            MostToText,
            markdown / text,
            "×",
            $"{Seconds(markdown)} s and {costs[3].Memory:F0} MB; {Seconds(text)} s and {costs[2].Memory:F0} MB"
        );
        if (costs.Length <= 5)
            return;
        var all = markdown + costs[4].Cpu;
        var rendering = $"{Seconds(markdown)} s of building, {Seconds(costs[4].Cpu)} s of an app that makes HTML of all";
        foreach (var (name, cost) in new[] { ("Velite", costs[5]), ("Astro", costs[6]) })
        {
            table.AtMost(
                $"CPU of building {Number(articles)} articles in Markdown less one and making HTML of all, to {name} ({what})",
                1,
                all / cost.Cpu,
                "×",
                $"{rendering}; {name} {Seconds(cost.Cpu)} s and {cost.Memory:F0} MB"
            );
        }
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);
}
