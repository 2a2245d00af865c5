using System.Globalization;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Libraries;

/// <summary>
/// An archive in four class libraries: that it builds and runs, whether a build uses the processors, and what an edit costs.
/// </summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many articles in all.</param>
/// <param name="rounds">How often each build is measured.</param>
/// <param name="table">Gets the rows.</param>
internal sealed class AcrossLibraries(string repository, int articles, int rounds, TargetTable table)
{
    private const int Libraries = 4;

    // Of the processors that a build could use: its start and its end belong to one alone.
    private const double BusyShare = 0.75;

    private static readonly int Nodes = Math.Min(Environment.ProcessorCount, Libraries);

    public void Measure()
    {
        var parted = new ContentLibraries(repository, articles, Libraries).Write();
        var (least, _) = Rounds.Measure(rounds, () => parted.Build(Nodes), () => parted.Build(1));
        var (together, alone) = (least[0], least[1]);
        var complete = string.Create(CultureInfo.InvariantCulture, $"{articles} {articles}");
        var printed = parted.Run();
        table.Holds(
            $"{Number(articles)} articles in {Libraries} libraries build, and the app that joins them has all of them with every quotation",
            printed == complete,
            $"the app says {printed}"
        );
        table.AtLeast(
            string.Create(CultureInfo.InvariantCulture, $"processors that dotnet build -m keeps busy, of {Nodes}"),
            BusyShare * Nodes,
            alone.Cpu / together.Wall,
            "processors",
            string.Create(
                CultureInfo.InvariantCulture,
                $"CPU {alone.Cpu:F1} s with -m:1, from start to end {together.Wall:F1} s with -m:{Nodes} and {alone.Wall:F1} s "
                    + $"with -m:1: {alone.Wall / together.Wall:F2} times as fast"
            )
        );

        var whole = new ContentLibraries(repository, articles, 1).Write();
        whole.Build(1);
        MeasureEdit(parted, whole);
    }

    private void MeasureEdit(ContentLibraries parted, ContentLibraries whole)
    {
        var version = 0;
        string[] compiled = [];
        Cost Edited(ContentLibraries archive)
        {
            archive.Edit(++version);
            var before = DateTime.UtcNow;
            var cost = archive.BuildAgain(1);
            if (archive == parted)
                compiled = archive.CompiledSince(before);
            return cost;
        }

        var (least, _) = Rounds.Measure(
            rounds,
            () => Edited(parted),
            () => parted.BuildAgain(1),
            () => Edited(whole),
            () => whole.BuildAgain(1)
        );
        table.AtMost(
            "CPU of building after one article was edited, beyond a build of nothing changed, to the same in one library",
            0.25,
            (least[0].Cpu - least[1].Cpu) / (least[2].Cpu - least[3].Cpu),
            "×",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{least[0].Cpu:F1} s ({least[1].Cpu:F1} s when nothing changed) to {least[2].Cpu:F1} s ({least[3].Cpu:F1} s)"
            )
        );
        table.AtMost(
            "projects that were compiled then",
            1,
            compiled.Length,
            string.Create(CultureInfo.InvariantCulture, $"of {parted.Projects}"),
            string.Join(", ", compiled)
        );
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
