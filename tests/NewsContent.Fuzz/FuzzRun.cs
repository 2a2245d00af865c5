using System.Diagnostics;
using System.Globalization;
using SharpFuzz;

namespace NewsContent.Fuzz;

/// <summary>One run of AFL++ over copies of the assemblies that SharpFuzz has instrumented, and the record of it.</summary>
/// <param name="Folder">Where everything of the run is kept; a run is gone on with from there.</param>
/// <param name="Time">How long; a run that is gone on with takes as long again.</param>
/// <param name="Seed">What AFL++ draws its random numbers from: each worker has a seed of its own, counted from this one.</param>
/// <param name="Workers">How many processes make files; they show each other what they find.</param>
/// <param name="Resumes">Whether the run in the folder is gone on with; its executions are counted along.</param>
/// <param name="EndsWhenFound">Whether the first finding is enough.</param>
/// <param name="IsMarkdown">Whether the files are read as Markdown.</param>
internal sealed record FuzzRun(string Folder, TimeSpan Time, int Seed, int Workers, bool Resumes, bool EndsWhenFound, bool IsMarkdown)
{
    /// <summary>With this argument the program is the one that AFL++ drives.</summary>
    public const string TargetArgument = "target";

    /// <summary>The same for files in Markdown.</summary>
    public const string MarkdownArgument = "target-markdown";

    private const string Program = "NewsContent.Fuzz.dll";

    private static readonly string[] FindingFolders = ["crashes", "hangs"];

    private static readonly string[] Instrumented =
    [
        "NewsContent.dll",
        "NewsContent.Text.dll",
        "NewsContent.Generators.dll",
        "NewsContent.Markdown.dll",
        "Markdig.dll",
        "YamlDotNet.dll",
    ];

    private string Target => Path.Combine(Folder, TargetArgument);

    private string Output => Path.Combine(Folder, "output");

    /// <summary>A folder for a run that has none yet.</summary>
    public static string NewFolder() =>
        Path.GetFullPath(Path.Combine("artifacts", "fuzz", DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)));

    /// <summary>Runs and prints the record, a row of docs/fuzzing.md.</summary>
    /// <returns>0 when nothing was found, 1 when something was, 2 when nothing ran.</returns>
    public int Start()
    {
        if (!Resumes)
            Instrument();
        try
        {
            var workers = Enumerable.Range(0, Workers).Select(worker => Process.Start(Command(worker))!).ToList();
            foreach (var worker in workers)
                worker.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine("afl-fuzz is not installed; the package is called afl++.");
            return 2;
        }

        return Report();
    }

    /// <summary>A copy of the program whose parser and generator tell AFL++ which branches were taken.</summary>
    private void Instrument()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Target, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var assembly in Instrumented)
        {
            var types = Fuzzer.Instrument(Path.Combine(Target, assembly), _ => true, Options.Value).Count();
            Console.WriteLine($"{assembly}: {types} types instrumented");
        }
    }

    private ProcessStartInfo Command(int worker)
    {
        var start = new ProcessStartInfo(
            "afl-fuzz",
            [
                "-i",
                Resumes ? "-" : Path.Combine(Target, "Corpus"),
                "-x",
                Path.Combine(Target, "dictionary.txt"),
                "-o",
                Output,
                worker == 0 ? "-M" : "-S",
                WorkerName(worker),
                "-s",
                Text(Seed + worker),
                "-V",
                Text((int)Time.TotalSeconds),
                "-m",
                "none",
                "-t",
                "10000",
                "-G",
                "4096",
                "--",
                "dotnet",
                Path.Combine(Target, Program),
                IsMarkdown ? MarkdownArgument : TargetArgument,
            ]
        );

        // The target is a host, not a program that AFL++ has compiled.
        start.Environment["AFL_SKIP_BIN_CHECK"] = "1";
        start.Environment["AFL_NO_UI"] = "1";
        start.Environment["AFL_SKIP_CPUFREQ"] = "1";
        start.Environment["AFL_NO_AFFINITY"] = "1";
        start.Environment["AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES"] = "1";
        start.Environment["AFL_FORKSRV_INIT_TMOUT"] = "60000";
        if (EndsWhenFound)
            start.Environment["AFL_BENCH_UNTIL_CRASH"] = "1";

        // 64 MB, in hexadecimal: a collection for some hundreds of files instead of some tens, which halves the time of one.
        start.Environment["DOTNET_GCgen0size"] = "4000000";
        return start;
    }

    private static string WorkerName(int worker) => "worker" + Text(worker);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Report()
    {
        var statistics = Directory
            .EnumerateDirectories(Output)
            .Order(StringComparer.Ordinal)
            .Select(worker =>
                File.ReadLines(Path.Combine(worker, "fuzzer_stats"))
                    .Select(line => line.Split(':', 2))
                    .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim())
            )
            .ToList();
        var findings = Directory
            .EnumerateDirectories(Output)
            .SelectMany(worker => FindingFolders.Select(kind => Path.Combine(worker, kind)))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "id*"))
            .Order(StringComparer.Ordinal)
            .ToList();

        long Sum(string name) => statistics.Sum(worker => long.Parse(worker[name], CultureInfo.InvariantCulture));
        long Most(string name) => statistics.Max(worker => long.Parse(worker[name], CultureInfo.InvariantCulture));
        Console.WriteLine(
            $"| {Seed} | {Workers} | {Most("run_time")} s | "
                + $"{Sum("execs_done")} | {Most("edges_found")} | {Most("corpus_count")} | {findings.Count} |"
        );
        foreach (var finding in findings)
            Console.WriteLine($"{finding}\n  {Convert.ToHexString(File.ReadAllBytes(finding))}");
        return findings.Count == 0 ? 0 : 1;
    }
}
