using System.Diagnostics;
using System.Globalization;

namespace NewsContent.Benchmarks.Scale;

/// <summary>Runs commands, and measures them with all the processes that they start.</summary>
internal static class ScaleCommand
{
    /// <summary>GNU time: the one tool that counts a whole tree of processes. Where it is not, nothing can be measured.</summary>
    private const string Time = "/usr/bin/time";

    public static bool CanMeasure => File.Exists(Time);

    /// <summary>What the command printed.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };

        // The test host's or `dotnet run`'s own settings are not the app's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH").ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed in {folder}:\n{output}");
    }

    /// <summary>CPU seconds of the command and of all that it waited for, and the memory of the largest process among them.</summary>
    public static (double Cpu, long Memory) Measure(string folder, string program, params string[] arguments)
    {
        var figures = Path.Combine(folder, "time.txt");
        Run(folder, Time, ["-o", figures, "-f", "%U %S %M", program, .. arguments]);
        var numbers = File.ReadAllLines(figures)[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0] + numbers[1], (long)(numbers[2] * 1024));
    }
}
