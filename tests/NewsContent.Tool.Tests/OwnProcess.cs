using System.Diagnostics;

namespace NewsContent.Tool.Tests;

/// <summary>The tool in a process of its own: where it might hang, or needs a user who may not read everything.</summary>
internal static class OwnProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs the tool. A user who may read everything gives that up before.</summary>
    public static ToolRun Run(params string[] arguments) => RunToEnd(Command(arguments));

    /// <summary>The same where no file may become longer than so many blocks of 512 bytes.</summary>
    public static ToolRun RunWithin(int blocksOfFile, params string[] arguments)
    {
        // The runtime keeps memory in a file of its own, unless it is told not to.
        var script = $"ulimit -f {blocksOfFile}; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec \"$@\"";
        return RunToEnd(["sh", "-c", script, "sh", .. Command(arguments)]);
    }

    /// <summary>Starts the tool. The caller reads what it says, waits for its end or ends it.</summary>
    public static Process Start(params string[] arguments) => StartCommand(Command(arguments));

    /// <summary>Runs a program of the system to its end.</summary>
    public static void Of(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static string[] Command(string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "NewsContent.Tool.dll");
        string[] command = ["dotnet", tool, .. arguments];
        return Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
            ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", "--ambient-caps=-all", .. command]
            : command;
    }

    private static ToolRun RunToEnd(string[] command)
    {
        using var process = StartCommand(command);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The tool did not end: " + string.Join(' ', command));
        }

        return new ToolRun(process.ExitCode, output.Result, errors.Result);
    }

    private static Process StartCommand(string[] command) =>
        Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
