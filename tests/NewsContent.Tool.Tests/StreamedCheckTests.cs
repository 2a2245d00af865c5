using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsContent.Text;
using NewsContent.Tool.Checking;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;
using Spectre.Console;

namespace NewsContent.Tool.Tests;

/// <summary>A check of many files prints each as soon as it is read, and keeps none.</summary>
public sealed class StreamedCheckTests : IDisposable
{
    private const string Faulty = "Talks\n02/03/2026\n\nThe talks resumed.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_given_before_those_far_after_it_are_read()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"{i:D3}.txt", Faulty);
        var paths = TextFiles.Expand([_folder.Path]);

        var read = new List<CheckedFile>();

        foreach (var file in new ArticlesCheck(ArticleTextOptions.Default, TimeProvider.System).Run(paths, default))
        {
            if (read.Count == 0)
                File.Delete(paths[299].Path);
            read.Add(file);
        }

        Assert.Equal(paths.Select(path => path.Path), read.Select(file => file.Path));
        Assert.NotNull(read[299].Fault);
    }

    [Fact]
    public void Texts_that_were_given_do_not_stay_in_memory()
    {
        var text = "Talks\n2026-02-07\n\n" + string.Concat(Enumerable.Repeat("The harbour board met on Friday and spoke of rope. ", 2_000));
        for (var i = 0; i < 60; i++)
            _folder.Write($"{i:D3}.txt", text.Replace("rope", "rope" + i, StringComparison.Ordinal));
        var check = new ArticlesCheck(ArticleTextOptions.Default, TimeProvider.System);
        var kept = new List<WeakReference>();

        Drain(check, kept);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(60, kept.Count);
        Assert.InRange(kept.Count(static text => text.IsAlive), 0, 4 * Environment.ProcessorCount);
    }

    private void Drain(ArticlesCheck check, List<WeakReference> kept)
    {
        foreach (var file in check.Run(TextFiles.Expand([_folder.Path]), default))
        {
            if (!file.IsBesideOthers)
                kept.Add(new WeakReference(file.Text));
        }
    }

    [Fact]
    public void A_terminal_sees_how_far_the_check_is_and_a_pipe_does_not()
    {
        for (var i = 0; i < 400; i++)
            _folder.Write($"{i:D3}.txt", Faulty);
        var screen = new StringWriter();
        var terminal = new Terminal(
            false,
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen), Interactive = InteractionSupport.Yes })
        );

        var seen = ToolRun.Run(CheckCommand.Create(new FastClock(), terminal), "--format", "json", _folder.Path);
        var piped = ToolRun.Check("--format", "json", _folder.Path);

        Assert.Contains("200 of 400 files checked", screen.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal(("", ""), (seen.Errors, piped.Errors));
        Assert.Equal(piped.Output, seen.Output);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_document_of_many_files_is_whole(string format)
    {
        for (var i = 0; i < 50; i++)
            _folder.Write($"Articles/2026-02-{1 + i % 28:D2}-story{i / 28}.txt", Faulty);

        var document = JsonSerializer.Deserialize<JsonElement>(ToolRun.Check("--format", format, _folder.Path).Output);

        var problems = format == "json" ? document.GetProperty("problems") : document.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(50, problems.EnumerateArray().Count(problem => Rule(problem) == "NEWS006"));
        Assert.Equal(50, problems.EnumerateArray().Count(problem => Rule(problem) == "NEWS015"));

        static string? Rule(JsonElement problem) =>
            (problem.TryGetProperty("rule", out var rule) ? rule : problem.GetProperty("ruleId")).GetString();
    }

    [Fact]
    public void Each_of_many_misspelt_speakers_gets_a_fix()
    {
        var text = new StringBuilder("Talks\nSpeakers: Abbas Araghchi\n2026-02-07\n\n");
        while (text.Length < 250_000)
            text.Append("“We will not stay here,” Abbas Aragchi said on Friday.\n\n");
        var path = _folder.Write("a.txt", text.ToString());

        var problems = JsonSerializer.Deserialize<JsonElement>(ToolRun.Check("--format", "json", path).Output).GetProperty("problems");

        // How much work the fixes take is counted in FixTrialsTests.
        var misspelt = problems.EnumerateArray().Where(problem => problem.GetProperty("rule").GetString() == "NEWS025").Take(100).ToList();
        Assert.Equal(100, misspelt.Count);
        Assert.All(misspelt, problem => Assert.NotEqual(0, problem.GetProperty("fixes").GetArrayLength()));
    }

    [Fact]
    public async Task A_watch_checks_while_files_keep_changing()
    {
        _folder.Write("a.txt", Faulty);
        var busy = Path.Combine(_folder.Path, "busy.txt");
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var printed = new StringWriter { NewLine = "\n" };
        var output = TextWriter.Synchronized(printed);
        var run = CheckCommand
            .Create(TimeProvider.System, Terminal.None)
            .Parse(["--watch", _folder.Path])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, stop.Token);
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; !run.IsCompleted; i++)
                {
                    await File.WriteAllTextAsync(busy, $"Talks\n2026-02-07\n\nNumber {i}.\n");
                    await Task.Delay(50);
                }
            },
            CancellationToken.None
        );

        while (Count() < 4)
            await Task.Delay(50, stop.Token);
        await stop.CancelAsync();

        Assert.Equal(130, await run);
        await writing;

        int Count()
        {
            lock (output)
                return printed.ToString().Split(" checked: ").Length - 1;
        }
    }

    /// <summary>A clock on which a second passes whenever it is looked at.</summary>
    private sealed class FastClock : TimeProvider
    {
        private long _timestamp;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ++_timestamp;
    }
}
