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

    /// <summary>The same with the streams said to lead to a terminal or not.</summary>
    public static ToolRun On(Terminal terminal, params string[] arguments)
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var exitCode = QuotesCommand.Create(terminal).Parse(arguments).Invoke(configuration);
        return new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }

    /// <summary>The lines of JSON.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>The quotations of the only line.</summary>
    public IReadOnlyList<JsonElement> OnlyQuotes => [.. Assert.Single(Lines).GetProperty("quotes").EnumerateArray()];
}
