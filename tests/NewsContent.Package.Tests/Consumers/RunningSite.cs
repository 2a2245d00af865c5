using System.Diagnostics;
using System.Text;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>A site that was built, running at a free port, and a browser for it.</summary>
internal sealed class RunningSite : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _browser;

    private RunningSite(Process process, Uri address) =>
        (_process, _browser) = (process, new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address });

    /// <summary>Starts a program, and waits until it answers.</summary>
    /// <param name="folder">In which it is started.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<RunningSite> Start(string folder, string program, params string[] arguments)
    {
        var start = DotnetCommand.Prepare(folder, program, arguments);
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var process = new Process { StartInfo = start };
        var printed = new StringBuilder();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(address.Task, process.WaitForExitAsync(), Task.Delay(Patience));
        if (address.Task.IsCompletedSuccessfully)
            return new RunningSite(process, new Uri(await address.Task));
        Stop(process);
        Assert.Fail($"The site does not listen:\n{printed}");
        throw new UnreachableException();

        void Read(string? line)
        {
            if (line is null)
                return;
            lock (printed)
                printed.Append(line).Append('\n');
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var place)
                address.TrySetResult(line[(place + Listening.Length)..].Trim());
        }
    }

    /// <summary>What stands at an address, byte for byte; fails where the answer is another one than 200.</summary>
    public async Task<string> Get(string address)
    {
        using var answer = await Ask(address);
        var content = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}\n{content}");
        return content;
    }

    /// <summary>The answer of an address.</summary>
    public Task<HttpResponseMessage> Ask(string address) => _browser.GetAsync(new Uri(address, UriKind.Relative));

    public void Dispose()
    {
        _browser.Dispose();
        Stop(_process);
    }

    private static void Stop(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
