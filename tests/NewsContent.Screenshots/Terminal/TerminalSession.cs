using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsContent.Screenshots.Terminal;

/// <summary>Runs a program in a terminal that nobody sees: what it prints there has colours, and behind a pipe it has none.</summary>
internal static class TerminalSession
{
    /// <summary>Runs a program to its end, in the terminal that <c>script</c> of util-linux makes.</summary>
    /// <param name="columns">How many characters a line of the terminal has.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <returns>What it printed, colours and all.</returns>
    public static async Task<string> Run(int columns, params string[] command)
    {
        var start = new ProcessStartInfo("script")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("--quiet");
        start.ArgumentList.Add("--return");
        start.ArgumentList.Add("--command");
        start.ArgumentList.Add(
            string.Create(CultureInfo.InvariantCulture, $"stty cols {columns} rows 50; {string.Join(' ', command.Select(Quoted))}")
        );
        start.ArgumentList.Add("/dev/null");
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{printed}");
    }

    /// <summary>A word of a shell's line, whatever is in it.</summary>
    private static string Quoted(string word) => "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
