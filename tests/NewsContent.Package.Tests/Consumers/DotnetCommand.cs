using System.Diagnostics;
using System.Text;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>What a command printed and how it ended.</summary>
/// <param name="ExitCode">0 when it succeeded.</param>
/// <param name="Output">Standard output and error, as they came.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Every error as often as it was told, without the project's name behind it.</summary>
    public IReadOnlyList<string> Errors => Diagnostics(": error ");

    /// <summary>Every warning, in the same form.</summary>
    public IReadOnlyList<string> Warnings => Diagnostics(": warning ");

    /// <summary>Fails with the whole output when the command did.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    private List<string> Diagnostics(string kind) =>
        [.. Lines.TakeWhile(line => !IsSummary(line)).Where(line => line.Contains(kind, StringComparison.Ordinal)).Select(WithoutProject)];

    /// <summary>Behind this line MSBuild repeats everything once more.</summary>
    private static bool IsSummary(string line) => line is "Build FAILED." or "Build succeeded.";

    private static string WithoutProject(string line) =>
        line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line;
}

/// <summary>Runs the SDK as its users do: a process of its own, none of the test host's build variables.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static CommandResult Run(string folder, params string[] arguments) => Start(folder, "dotnet", arguments);

    public static CommandResult Start(string folder, string program, params string[] arguments)
    {
        var start = Prepare(folder, program, arguments);
        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end in {Limit}.\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToString());
    }

    /// <summary>How a process of the SDK is started, with its output to be read.</summary>
    public static ProcessStartInfo Prepare(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheHost).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Append(line).Append('\n');
    }

    private static bool IsOfTheHost(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name
            is "DOTNET_HOST_PATH"
                or "VSTEST_CONNECTION_TIMEOUT"
                or "DOTNET_CLI_CONTEXT_VERBOSE"
                or "TargetFramework"
                or "Configuration";
}
