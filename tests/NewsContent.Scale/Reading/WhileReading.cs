using System.Globalization;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Reading;

/// <summary>
/// What an app with an archive costs at run time: for its first article, for all of them against other ways
/// to read the same, and when everything is there.
/// </summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many articles.</param>
/// <param name="rounds">
/// How often each app that reads everything is started; those that read one article are started ten times as often.
/// </param>
/// <param name="table">Gets the rows.</param>
internal sealed class WhileReading(string repository, int articles, int rounds, TargetTable table)
{
    private const int StartsForOne = 10;

    private static readonly string[] Others = ["File, Markdig and YamlDotNet ", "System.Text.Json ", "ResourceManager "];

    // What the apps print; behind it stand the milliseconds from start to end.
    private const int Read = 0,
        ProcessCpu = 1,
        ProcessPeak = 2,
        ProcessAllocated = 3,
        ProcessWall = 4;
    private const int Count = 0,
        Headlines = 1,
        Parts = 2,
        Cpu = 3,
        Wall = 4,
        Allocated = 5;

    public void Measure()
    {
        var empty = new ReadingApp(repository, "reading-empty", 0, ReadingPrograms.Empty).Write();
        var archive = new ReadingApp(repository, "reading", articles, ReadingPrograms.Reader).Write();
        var (emptyApp, app) = (empty.Publish("portable"), archive.Publish("portable"));
        MeasureFirst("", emptyApp, app);
        string[] compiledAhead = ["--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true"];
        MeasureFirst(
            ", the app published with PublishReadyToRun",
            empty.Publish("ahead", compiledAhead),
            archive.Publish("ahead", compiledAhead)
        );
        MeasureAll(app);
        MeasureLookups(app);
    }

    private void MeasureFirst(string how, string emptyApp, string app)
    {
        var medians = AppRuns.Medians(StartsForOne * rounds, ["dotnet", emptyApp], ["dotnet", app, "headline"], ["dotnet", app, "article"]);
        var empty = medians[0];
        foreach (var (first, what) in new[] { (medians[1], "the headline"), (medians[2], "every paragraph") })
        {
            if (first[Read] == 0)
                throw new InvalidOperationException("The app read nothing.");
            table.AtMost(
                $"CPU of a process that reads {what} of one of {Number(articles)} articles, above an empty app{how}",
                2,
                first[ProcessCpu] - empty[ProcessCpu],
                "ms",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{first[ProcessCpu]:F1} ms to {empty[ProcessCpu]:F1} ms, from start to end {first[ProcessWall]:F1} ms to "
                        + $"{empty[ProcessWall]:F1} ms; medians of {StartsForOne * rounds}"
                )
            );
            table.AtMost(
                $"its memory above an empty app{how}",
                1,
                (first[ProcessPeak] - empty[ProcessPeak]) / 1024,
                "MB",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"largest resident set, median; {(first[ProcessAllocated] - empty[ProcessAllocated]) / 1000:#,0} kB made"
                )
            );
        }
    }

    private void MeasureAll(string app)
    {
        var (readers, markdown) = ReaderData.Build(repository, articles, app);
        var medians = AppRuns.Medians(
            rounds,
            ["dotnet", app, "headlines"],
            ["dotnet", app, "articles"],
            ["dotnet", readers, "markdown", markdown],
            ["dotnet", readers, "json"],
            ["dotnet", readers, "resources"]
        );
        var (touched, whole, json) = (medians[0], medians[1], medians[3]);
        if (medians.Any(read => read[Count] != articles || read[Headlines] != touched[Headlines]) || whole[Parts] != json[Parts])
        {
            throw new InvalidOperationException(
                "The readers have not read the same: " + string.Join("; ", medians.Select(read => string.Join(' ', read)))
            );
        }

        var others = medians[2..];
        var fastest = others.Min(read => read[Cpu]);
        var figures =
            "CPU of " + Milliseconds(touched) + " to " + string.Join(", ", Others.Zip(others, (name, read) => name + Milliseconds(read)));
        table.AtLeast(
            $"all {Number(articles)} articles sorted, found by slug and their headlines read: "
                + "so many times faster than the fastest of three others that read the same articles",
            5,
            fastest / touched[Cpu],
            "×",
            figures
        );
        table.AtLeast(
            "every paragraph, quotation and speaker of them read: "
                + "so many times faster than the only other that has these, System.Text.Json",
            1,
            json[Cpu] / whole[Cpu],
            "×",
            "CPU of " + Milliseconds(whole)
        );
    }

    private void MeasureLookups(string app)
    {
        var figures = AppRuns.Medians(Math.Max(1, rounds / 2), ["dotnet", app, "lookups"])[0];
        table.AtMost(
            "Articles.All[slug] to a FrozenDictionary in a static field",
            1,
            figures[1] / figures[2],
            "×",
            string.Create(CultureInfo.InvariantCulture, $"{figures[1]:F1} ns to {figures[2]:F1} ns, least of 400 rounds by turns")
        );
        table.AtMost("made by reading every article a second time", 0, figures[3], "bytes", $"{Number((int)figures[0])} articles");
    }

    private static string Milliseconds(double[] read) =>
        string.Create(CultureInfo.InvariantCulture, $"{read[Cpu]:#,0} ms ({read[Wall]:#,0} ms, {read[Allocated] / 1e6:#,0} MB made)");

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
