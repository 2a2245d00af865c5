using System.CommandLine;
using System.Text.Json;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Tests;

/// <summary>One run of the command in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs <c>newscontent quotes</c> with these arguments, with nothing of it a terminal.</summary>
    public static ToolRun Quotes(params string[] arguments) => On(Terminal.None, arguments);

    /// <summary>Runs <c>newscontent check</c>.</summary>
    public static ToolRun Check(params string[] arguments) => Run(CheckCommand.Create(TimeProvider.System, Terminal.None), arguments);

    /// <summary>Runs <c>newscontent export</c>.</summary>
    public static ToolRun Export(params string[] arguments) => Run(ExportCommand.Create(), arguments);

    /// <summary>Runs <c>newscontent new</c>.</summary>
    public static ToolRun New(params string[] arguments) => Run(NewCommand.Create(TimeProvider.System), arguments);

    /// <summary>Runs <c>newscontent rename</c>.</summary>
    public static ToolRun Rename(params string[] arguments) => Run(RenameCommand.Create(), arguments);

    /// <summary>Runs <c>newscontent import</c>.</summary>
    public static ToolRun Import(params string[] arguments) => Run(ImportCommand.Create(), arguments);

    /// <summary>Runs <c>newscontent quotes</c> with the streams said to lead to a terminal or not.</summary>
    public static ToolRun On(Terminal terminal, params string[] arguments) => Run(QuotesCommand.Create(terminal), arguments);

    /// <summary>Runs a command.</summary>
    public static ToolRun Run(Command command, params string[] arguments)
    {
        var configuration = new InvocationConfiguration
        {
            Output = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
        };
        var exitCode = command.Parse(arguments).Invoke(configuration);
        return new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }

    /// <summary>The lines of JSON.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>The quotations of the only line.</summary>
    public IReadOnlyList<JsonElement> OnlyQuotes => [.. Assert.Single(Lines).GetProperty("quotes").EnumerateArray()];

    /// <summary>The problems of a check in JSON, as rule and file.</summary>
    public IReadOnlyList<(string? Rule, string? File)> Problems =>
        [
            .. JsonSerializer
                .Deserialize<JsonElement>(Output)
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                    (problem.TryGetProperty("rule", out var rule) ? rule.GetString() : null, problem.GetProperty("file").GetString())
                ),
        ];

    /// <summary>The problems of a check in JSON, each as rule, file, line, column and first repair (empty without one).</summary>
    public IEnumerable<string> Told =>
        JsonSerializer
            .Deserialize<JsonElement>(Output)
            .GetProperty("problems")
            .EnumerateArray()
            .Select(static problem =>
                $"{problem.GetProperty("rule").GetString()} {Path.GetFileName(problem.GetProperty("file").GetString())} "
                + $"{problem.GetProperty("line").GetInt32()} {problem.GetProperty("column").GetInt32()} {Repair(problem)}"
            );

    /// <summary>The values of a property, one for each line of JSON.</summary>
    public IEnumerable<string?> Values(string property) => Lines.Select(line => line.GetProperty(property).GetString());

    private static string Repair(JsonElement problem) =>
        problem.TryGetProperty("fixes", out var fixes) && fixes.GetArrayLength() > 0
            ? fixes[0].GetProperty("edits")[0].GetProperty("newText").GetString()!
            : "";
}
