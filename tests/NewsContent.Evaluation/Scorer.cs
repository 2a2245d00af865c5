using System.Diagnostics;
using System.Text.Json;

namespace NewsContent.Evaluation;

/// <summary>The evaluation's own scorer, a Python script beside the data.</summary>
internal static class Scorer
{
    /// <summary>Whether this machine can run it.</summary>
    public static bool IsRunnable()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", "--version") { RedirectStandardOutput = true });
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Scores what the tool printed against gold lines.</summary>
    public static JsonElement Score(EvaluationData data, string goldFile, string toolOutput)
    {
        var start = new ProcessStartInfo(
            "python3",
            [Path.Combine(data.Folder, "score_quotes.py"), goldFile, toolOutput, "--utf16", "--text-dir", data.Folder, "--json"]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start; the scorer needs it.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The scorer ended with {process.ExitCode}.");

        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }
}
