using System.Globalization;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Builds;

/// <summary>A cold build of an archive with six fields in each article, beside the same texts without these lines.</summary>
internal sealed class WithFields(string repository, int articles, int rounds, TargetTable table)
{
    private const double MostToPlain = 1.15;

    public void Measure()
    {
        var (plain, own) = (new ContentProject(repository, articles), new ContentProject(repository, articles, hasFields: true));
        var (least, median) = Rounds.Measure(rounds, () => plain.Build(), () => own.Build());
        foreach (var (costs, what) in new[] { (least, "least"), (median, "median") })
        {
            table.AtMost(
                $"CPU of building {Number(articles)} articles with six fields each, to the same without ({what} of {rounds} rounds)",
                MostToPlain,
                costs[1].Cpu / costs[0].Cpu,
                "×",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{costs[1].Cpu:F1} s and {costs[1].Memory:F0} MB; {costs[0].Cpu:F1} s and {costs[0].Memory:F0} MB"
                )
            );
        }
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
