using System.Diagnostics;
using System.Globalization;
using SharpFuzz;

namespace NewsContent.Fuzz;

/// <summary>One run of AFL++ over copies of the assemblies that SharpFuzz has instrumented, and the record of it.</summary>
internal static class FuzzRun
{
    /// <summary>With this argument the program is the one that AFL++ drives.</summary>
    public const string TargetArgument = "target";

    private const string Program = "NewsContent.Fuzz.dll";

    private static readonly string[] FindingFolders = ["crashes", "hangs"];

    private static readonly string[] Instrumented = ["NewsContent.dll", "NewsContent.Text.dll", "NewsContent.Generators.dll"];

    /// <summary>Runs and prints the record, a row of docs/fuzzing.md.</summary>
    /// <returns>0 when nothing was found.</returns>
    public static int Start(TimeSpan time, int seed)
    {
        var folder = Directory.CreateDirectory(Path.Combine("artifacts", "fuzz", DateTime.UtcNow.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture))).FullName;
        var target = Instrument(folder);
        var output = Path.Combine(folder, "output");
        try
        {
            using var fuzzer = Process.Start(Command(target, output, time, seed))!;
            fuzzer.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine("afl-fuzz is not installed; the package is called afl++.");
            return 2;
        }

        return Report(Path.Combine(output, "default"), seed);
    }

    /// <summary>A copy of the program whose parser and generator tell AFL++ which branches were taken.</summary>
    private static string Instrument(string folder)
    {
        var target = Path.Combine(folder, TargetArgument);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var assembly in Instrumented)
        {
            var types = Fuzzer.Instrument(Path.Combine(target, assembly), _ => true, Options.Value).Count();
            Console.WriteLine($"{assembly}: {types} types instrumented");
        }

        return target;
    }

    private static ProcessStartInfo Command(string target, string output, TimeSpan time, int seed)
    {
        var start = new ProcessStartInfo("afl-fuzz",
        [
            "-i", Path.Combine(target, "Corpus"), "-x", Path.Combine(target, "dictionary.txt"), "-o", output,
            "-s", seed.ToString(CultureInfo.InvariantCulture), "-V", ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            "-m", "none", "-t", "10000", "-G", "4096", "--", "dotnet", Path.Combine(target, Program), TargetArgument,
        ]);

        // The target is a host, not a program that AFL++ has compiled.
        start.Environment["AFL_SKIP_BIN_CHECK"] = "1";
        start.Environment["AFL_NO_UI"] = "1";
        start.Environment["AFL_SKIP_CPUFREQ"] = "1";
        start.Environment["AFL_NO_AFFINITY"] = "1";
        start.Environment["AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES"] = "1";
        start.Environment["AFL_FORKSRV_INIT_TMOUT"] = "60000";
        return start;
    }

    private static int Report(string output, int seed)
    {
        var statistics = File.ReadLines(Path.Combine(output, "fuzzer_stats")).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        var findings = FindingFolders
            .SelectMany(kind => Directory.EnumerateFiles(Path.Combine(output, kind), "id*")).Order(StringComparer.Ordinal).ToList();

        Console.WriteLine($"| {seed} | {statistics["run_time"]} s | {statistics["execs_done"]} | {statistics["edges_found"]} | {statistics["corpus_count"]} | {findings.Count} |");
        foreach (var finding in findings) Console.WriteLine($"{finding}\n  {Convert.ToHexString(File.ReadAllBytes(finding))}");
        return findings.Count == 0 ? 0 : 1;
    }
}
