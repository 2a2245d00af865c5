using System.Diagnostics;

namespace NewsContent.Browsing;

/// <summary>The sample's site as a process of its own, at a port of this machine that was free.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly List<string> _printed = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(Process process) => _process = process;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>What the site has printed so far.</summary>
    public string Printed
    {
        get
        {
            lock (_printed)
                return string.Join('\n', _printed);
        }
    }

    /// <summary>Starts the site, and waits until it answers.</summary>
    public static async Task<SiteProcess> Start()
    {
        var start = SampleProgram.Site.Prepare();
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var site = new SiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        site._process.OutputDataReceived += (_, line) => site.Append(line.Data);
        site._process.ErrorDataReceived += (_, line) => site.Append(line.Data);
        site._process.Exited += (_, _) => site._address.TrySetException(new InvalidOperationException("The site has ended."));
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        try
        {
            await site._address.Task.WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            var printed = site.Printed;
            await site.DisposeAsync().ConfigureAwait(false);
            throw new InvalidOperationException($"The site did not start. It printed:\n{printed}", exception);
        }

        return site;
    }

    /// <summary>Ends the site.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private void Append(string? line)
    {
        if (line is null)
            return;
        lock (_printed)
            _printed.Add(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim() + "/"));
    }
}
