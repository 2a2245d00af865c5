using System.Diagnostics;

namespace NewsContent.Tool.Tests;

/// <summary>The tool in a process of its own: where it might hang, or needs a user who may not read everything.</summary>
internal static class OwnProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs the tool. A user who may read everything gives that up before.</summary>
    public static ToolRun Run(params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "NewsContent.Tool.dll");
        string[] command = ["dotnet", tool, .. arguments];
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--ambient-caps=-all", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The tool did not end: " + string.Join(' ', arguments));
        }

        return new ToolRun(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Runs a program of the system to its end.</summary>
    public static void Of(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
