using System.Globalization;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Peers;
using NewsContent.Scale.Reading;
using NewsContent.Scale.Report;
using NewsContent.Text;

namespace NewsContent.Scale.Targets;

/// <summary>
/// The table of docs/scale.md: what large and small projects cost beside Velite, which reads no more than title, date and text, and beside
/// the floor, a project that has the emitted code as its own.
/// </summary>
internal sealed class BuildTargets(string repository, int large, int rounds, TargetTable table)
{
    private const int Named = 1_000;
    private const int Small = 49;
    private const int EditsBefore = 8;
    private const int StartsOfRound = 10;
    private const string Quotes = nameof(Quotes);

    public void Measure()
    {
        var reason = Peer.Install(repository);
        if (reason is not null)
            table.Skipped("builds against Velite", reason);
        var velite = MeasureCold(hasPeer: reason is null);
        MeasureEdit(velite);
        MeasureSmall();
        MeasureNamed(hasPeer: reason is null);
        MeasureHeadline();
        MeasureBytes();
    }

    /// <summary>What Velite took for as many articles; null where it is not there.</summary>
    private Cost? MeasureCold(bool hasPeer)
    {
        var (one, all) = (new ContentProject(repository, 1), new ContentProject(repository, large));
        var floor = PlainProject.FloorOf(all, repository, "floor");
        List<Func<Cost>> measures = [() => one.Build(), () => all.Build(), floor.Build];
        if (hasPeer)
            measures.Add(() => Peer.Velite.Measure(repository, large));
        var least = Rounds.Measure(rounds, [.. measures]).Least;
        var (ours, lowest) = (Less(least[1], least[0]), Less(least[2], least[0]));
        var velite = hasPeer ? least[3] : null;
        var what = $"building {Number(large)} articles from nothing, less one article";
        if (velite is not null)
        {
            table.AtMost($"CPU of {what}, to Velite", 2, ours.Cpu / velite.Cpu, "×", Seconds(ours.Cpu, lowest.Cpu, velite.Cpu));
            table.AtMost(
                $"wall time of {what}, to Velite",
                1.5,
                ours.Wall / velite.Wall,
                "×",
                Seconds(ours.Wall, lowest.Wall, velite.Wall)
            );
        }

        table.AtMost($"CPU of {what}, to the floor", 1, ours.Cpu / lowest.Cpu, "×", $"{least[1].Memory:F0} MB; {least[2].Memory:F0} MB");
        return velite;
    }

    private void MeasureEdit(Cost? velite)
    {
        var folder = new ContentProject(repository, large).Written();
        using var server = new CompilerServer();
        for (var edit = 0; edit < EditsBefore; edit++)
            Edit(server, folder, edit);
        var (edited, unchanged) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            unchanged = Math.Min(unchanged, server.Build(folder));
            edited = Math.Min(edited, Edit(server, folder, EditsBefore + round));
        }

        var what = $"CPU of a build after one edit of {Number(large)} articles, the compiler server warm, less one of nothing changed";
        var figures = $"{Short(edited)} s, {Short(unchanged)} s of nothing changed";
        if (velite is null)
            table.Skipped(what, figures);
        else
            table.AtMost(what + ", to Velite", 1, (edited - unchanged) / velite.Cpu, "×", $"{figures}; Velite {Short(velite.Cpu)} s");
    }

    private double Edit(CompilerServer server, string folder, int version)
    {
        var number = (version * 997 + 1) % large;
        var path = Path.Combine(folder, InventedArticle.PathOf(number));
        File.WriteAllText(
            path,
            InventedArticle.TextOf(number) + string.Create(CultureInfo.InvariantCulture, $"Another paragraph {version}.\n")
        );
        return server.Build(folder);
    }

    private void MeasureSmall()
    {
        var (bare, small) = (PlainProject.WithoutPackage(repository), new ContentProject(repository, Small, Quotes));
        var least = Rounds.Measure(rounds, bare.Build, () => small.Build()).Least;
        table.AtMost(
            $"CPU of building {Small} articles with all names from nothing, to the same project without the package",
            1.28,
            least[1].Cpu / least[0].Cpu,
            "×",
            $"{Short(least[1].Cpu)} s; {Short(least[0].Cpu)} s"
        );
    }

    private void MeasureNamed(bool hasPeer)
    {
        var (one, all) = (new ContentProject(repository, 1, Quotes), new ContentProject(repository, Named, Quotes));
        var floor = PlainProject.FloorOf(all, repository, "floor-named");
        List<Func<Cost>> measures = [() => one.Build(), () => all.Build(), floor.Build];
        if (hasPeer)
            measures.Add(() => Peer.Velite.Measure(repository, Named));
        var least = Rounds.Measure(rounds, [.. measures]).Least;
        var (ours, lowest) = (Less(least[1], least[0]), Less(least[2], least[0]));
        var what = $"CPU of building {Number(Named)} articles with all names from nothing, less one article";
        if (hasPeer)
            table.AtMost(what + ", to Velite", 6, ours.Cpu / least[3].Cpu, "×", Seconds(ours.Cpu, lowest.Cpu, least[3].Cpu));
        table.AtMost(what + ", to the floor", 1, ours.Cpu / lowest.Cpu, "×", $"{least[1].Memory:F0} MB; {least[2].Memory:F0} MB");
    }

    private void MeasureHeadline()
    {
        var empty = new ReadingApp(repository, "reading-empty", 0, ReadingPrograms.Empty).Write().Publish("portable");
        var app = new ReadingApp(repository, "reading", large, ReadingPrograms.Reader).Write().Publish("portable");
        var medians = AppRuns.Medians(StartsOfRound * rounds, ["dotnet", empty], ["dotnet", app, "headline"]);
        var (first, nothing) = (medians[1][1], medians[0][1]);
        table.AtMost(
            $"CPU of a process that reads the first headline of {Number(large)}, above an empty app",
            8,
            first - nothing,
            "ms",
            string.Create(CultureInfo.InvariantCulture, $"{first:F1} ms to {nothing:F1} ms; medians of {StartsOfRound * rounds}")
        );
    }

    private void MeasureBytes()
    {
        var texts = Enumerable.Range(0, Named).Select(InventedArticle.TextOf).ToArray();
        foreach (var text in texts)
            ArticleText.ParseSyntax(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
            ArticleText.ParseSyntax(text);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        var characters = texts.Sum(static text => (long)text.Length);
        table.AtMost(
            "bytes made for each character that is parsed, in a warm process",
            12,
            made / (double)characters,
            "bytes",
            $"{Number(Named)} articles of {Number((int)(characters / Named))} characters"
        );
    }

    private static Cost Less(Cost all, Cost one) => new(all.Cpu - one.Cpu, all.Wall - one.Wall, all.Memory - one.Memory);

    private static string Seconds(double ours, double floor, double velite) =>
        $"{Short(ours)} s; the floor {Short(floor)} s, which is {Short(floor / velite)} ×; Velite {Short(velite)} s";

    private static string Short(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
