using System.Diagnostics;
using System.Globalization;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Targets;

/// <summary>A compiler server of our own, beside which nobody else’s builds count. It is stopped at the end.</summary>
internal sealed class CompilerServer : IDisposable
{
    private const double TicksOfSecond = 100;
    private const int UserTicks = 11,
        SystemTicks = 12;

    /// <summary>The runtime compiles anew in the background what ran often; so long nothing of it may be going on.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1.5);

    private readonly string _name = "newscontent-scale-" + Guid.NewGuid().ToString("N");

    /// <summary>The CPU of a build in a project’s folder: that of its own process, and what the server did for it.</summary>
    public double Build(string folder)
    {
        var before = WaitUntilIdle();
        var client = MeasuredCommand
            .Measure(
                folder,
                "dotnet",
                [
                    "build",
                    "--no-restore",
                    "-nologo",
                    "-v",
                    "q",
                    "-c",
                    "Release",
                    "-nodereuse:false",
                    "-p:UseSharedCompilation=true",
                    "-p:SharedCompilationId=" + _name,
                ]
            )
            .Cost;
        return client.Cpu + WaitUntilIdle() - before;
    }

    public void Dispose()
    {
        if (Find() is not { } id)
            return;
        using var server = Process.GetProcessById(id);
        server.Kill();
    }

    private double WaitUntilIdle()
    {
        var cpu = Cpu();
        while (true)
        {
            Thread.Sleep(Idle);
            var now = Cpu();
            if (now - cpu < 2 / TicksOfSecond)
                return now;
            cpu = now;
        }
    }

    /// <summary>What the server has used up to now; 0 before it was started.</summary>
    private double Cpu()
    {
        if (Find() is not { } id)
            return 0;
        var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[UserTicks], CultureInfo.InvariantCulture) + long.Parse(fields[SystemTicks], CultureInfo.InvariantCulture))
            / TicksOfSecond;
    }

    private int? Find()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                continue;
            try
            {
                var command = File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0');
                if (command.Contains("-pipename:" + _name))
                    return id;
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return null;
    }
}
