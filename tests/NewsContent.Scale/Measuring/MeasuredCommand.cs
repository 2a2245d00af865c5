using System.Diagnostics;
using System.Globalization;

namespace NewsContent.Scale.Measuring;

/// <summary>Runs commands, and measures them with all the processes that they start.</summary>
internal static class MeasuredCommand
{
    /// <summary>GNU time: the one tool that counts a whole tree of processes. Where it is not, nothing can be measured.</summary>
    private const string Time = "/usr/bin/time";

    public static bool CanMeasure => File.Exists(Time);

    /// <summary>Whether a program of this name can be started.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>What the command printed.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0; the message holds what it printed.</exception>
    public static string Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };

        // The settings of the `dotnet run` around this are not the app's.
        foreach (
            var name in start
                .Environment.Keys.Where(name =>
                    name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name is "DOTNET_HOST_PATH"
                )
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed in {folder}:\n{output}");
    }

    /// <summary>Runs the command and measures it; what it printed beside.</summary>
    public static (Cost Cost, string Output) Measure(string folder, string program, params string[] arguments)
    {
        var figures = Path.Combine(folder, "time.txt");
        var output = Run(folder, Time, ["-o", figures, "-f", "%U %S %e %M", program, .. arguments]);
        var numbers = File.ReadAllLines(figures)[^1]
            .Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        return (new Cost(numbers[0] + numbers[1], numbers[2], numbers[3] / 1000), output);
    }
}
