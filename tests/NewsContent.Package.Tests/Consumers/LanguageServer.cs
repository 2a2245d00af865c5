using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>
/// A C# language server with a project open, asked over the wire as editors ask it (Language Server Protocol 3.17). Of the servers
/// that come as dotnet tools it is the one that can be had from the ordinary feed.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private const string Tool = "csharp-ls";
    private const string Version = "0.28.0";

    // The server begins to answer before it has loaded the project.
    private static readonly TimeSpan LoadLimit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly JsonRpc _rpc;

    private LanguageServer(Process process)
    {
        _process = process;
        _rpc = new JsonRpc(
            new HeaderDelimitedMessageHandler(
                process.StandardInput.BaseStream,
                process.StandardOutput.BaseStream,
                new SystemTextJsonFormatter()
            ),
            new Editor()
        );
        _rpc.StartListening();
    }

    /// <summary>Installs the server into a folder; null, with the reason, where it cannot be had.</summary>
    public static string? Install(string folder, out string reason)
    {
        var tools = Path.Combine(folder, "tools");
        var install = DotnetCommand.Run(folder, "tool", "install", Tool, "--tool-path", tools, "--version", Version);
        reason = $"{Tool} {Version} cannot be installed: {install.Output.Trim()}";
        return install.ExitCode == 0 ? Path.Combine(tools, Tool) : null;
    }

    /// <summary>Starts the server for a project's folder.</summary>
    public static async Task<LanguageServer> Start(string program, string folder)
    {
        var start = DotnetCommand.Prepare(folder, program);
        start.RedirectStandardInput = true;
        var server = new LanguageServer(Process.Start(start)!);
        server._process.ErrorDataReceived += static (_, _) => { };
        server._process.BeginErrorReadLine();
        await server._rpc.InvokeWithParameterObjectAsync<JsonElement>(
            "initialize",
            new
            {
                processId = Environment.ProcessId,
                rootUri = new Uri(folder).AbsoluteUri,
                workspaceFolders = new[] { new { uri = new Uri(folder).AbsoluteUri, name = "app" } },
                capabilities = new { textDocument = new { completion = new { }, hover = new { } } },
            }
        );
        await server._rpc.NotifyWithParameterObjectAsync("initialized", new { });
        return server;
    }

    /// <summary>Opens a file as the editor shows it.</summary>
    public Task Open(string file, string code) =>
        _rpc.NotifyWithParameterObjectAsync(
            "textDocument/didOpen",
            new
            {
                textDocument = new
                {
                    uri = new Uri(file).AbsoluteUri,
                    languageId = "csharp",
                    version = 1,
                    text = code,
                },
            }
        );

    /// <summary>The names that the server lists at a place, once it has loaded the project.</summary>
    public async Task<IReadOnlyList<string>> Complete(string file, int line, int column)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(Pause))
        {
            var answer = await Ask("textDocument/completion", file, line, column);
            var items = answer.ValueKind == JsonValueKind.Object ? answer.GetProperty("items") : answer;
            if (items.ValueKind == JsonValueKind.Array && items.GetArrayLength() > 0)
                return [.. items.EnumerateArray().Select(static item => item.GetProperty("label").GetString()!)];
            Assert.True(watch.Elapsed < LoadLimit, "The language server lists nothing.");
        }
    }

    /// <summary>The tooltip at a place, as it was sent.</summary>
    public async Task<string> Hover(string file, int line, int column) => (await Ask("textDocument/hover", file, line, column)).ToString();

    public void Dispose()
    {
        _rpc.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private Task<JsonElement> Ask(string method, string file, int line, int column) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement>(
            method,
            new { textDocument = new { uri = new Uri(file).AbsoluteUri }, position = new { line, character = column } }
        );

    /// <summary>What the server asks of its editor.</summary>
    private sealed class Editor
    {
#pragma warning disable CA1822 // They are called on an object.
        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public object?[] Configuration(JsonElement request) => new object?[request.GetProperty("items").GetArrayLength()];

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public object? Register(JsonElement request) => null;

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public object? Progress(JsonElement request) => null;
#pragma warning restore CA1822
    }
}
