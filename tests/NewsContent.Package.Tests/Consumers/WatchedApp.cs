using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>An app under the real <c>dotnet watch</c>, and everything that the two print.</summary>
internal sealed class WatchedApp : IDisposable
{
    /// <summary>Far above what an edit takes, for machines with much other work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly List<string> _lines = [];

    private WatchedApp(Process process) => _process = process;

    /// <param name="folder">The project.</param>
    /// <param name="variables">What its environment has beyond this process's.</param>
    public static WatchedApp Start(string folder, params (string Name, string Value)[] variables)
    {
        var start = DotnetCommand.Prepare(folder, "dotnet", "watch", "--non-interactive", "run");
        start.RedirectStandardInput = true;
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        start.Environment["DOTNET_WATCH_RESTART_ON_RUDE_EDIT"] = "1";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        var app = new WatchedApp(new Process { StartInfo = start });
        app._process.OutputDataReceived += (_, line) => app.Append(line.Data);
        app._process.ErrorDataReceived += (_, line) => app.Append(line.Data);
        app._process.Start();
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        return app;
    }

    /// <summary>How many lines were printed so far: what is waited for comes behind them.</summary>
    public int Printed
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    /// <summary>The first line behind a place that holds the words; fails with the whole output when none comes.</summary>
    public async Task<string> Line(string words, int behind = 0)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            lock (_lines)
            {
                for (var i = behind; i < _lines.Count; i++)
                {
                    if (_lines[i].Contains(words, StringComparison.Ordinal))
                        return _lines[i];
                }
            }

            Assert.False(
                _process.HasExited,
                string.Create(CultureInfo.InvariantCulture, $"dotnet watch ended before “{words}”:\n{Output()}")
            );
            await Task.Delay(100);
        }

        Assert.Fail($"“{words}” was not printed in {Patience}:\n{Output()}");
        return "";
    }

    /// <summary>All that was printed behind a place.</summary>
    public IReadOnlyList<string> Lines(int behind)
    {
        lock (_lines)
            return [.. _lines.Skip(behind)];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Output()
    {
        var output = new StringBuilder();
        lock (_lines)
            output.AppendJoin('\n', _lines);
        return output.ToString();
    }

    private void Append(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
            _lines.Add(line);
    }
}
