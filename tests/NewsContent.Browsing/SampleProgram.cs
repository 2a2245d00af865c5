using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace NewsContent.Browsing;

/// <summary>A program of the sample as it was built, run as a process of its own.</summary>
public sealed class SampleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder;

    private SampleProgram(string assembly, string folder)
    {
        File = typeof(SampleProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "Program:" + assembly)
            .Value!;
        _folder = Checkout.PathOf("sample-app", folder);
    }

    /// <summary>The console reader.</summary>
    public static SampleProgram Reader { get; } = new("newsreader", "NewsReader");

    /// <summary>The site.</summary>
    public static SampleProgram Site { get; } = new("NewsSite", "NewsSite");

    /// <summary>The assembly that <c>dotnet</c> runs.</summary>
    public string File { get; }

    /// <summary>What runs assemblies: the one that runs this.</summary>
    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the program to its end.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> Run(params string[] arguments)
    {
        using var process = new Process { StartInfo = Prepare(arguments) };
        var printed = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(printed, line.Data);
        process.ErrorDataReceived += (_, line) => Append(printed, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{File} {string.Join(' ', arguments)} did not end in {Patience}:\n{printed}");
        }

        return process.ExitCode == 0
            ? printed.ToString()
            : throw new InvalidOperationException($"{File} {string.Join(' ', arguments)} failed:\n{printed}");
    }

    /// <summary>How the program is started: in its project's folder, as <c>dotnet run</c> does, and with its output to be read.</summary>
    internal ProcessStartInfo Prepare(params string[] arguments) =>
        new(Host, [File, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

    private static void Append(StringBuilder printed, string? line)
    {
        if (line is null)
            return;
        lock (printed)
            printed.Append(line).Append('\n');
    }
}
