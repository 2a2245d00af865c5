using Spectre.Console;

namespace NewsContent.Tool.Output;

/// <summary>What the process's streams lead to.</summary>
/// <param name="ShowsOutput">Whether standard output is a terminal, where people read a table.</param>
/// <param name="Progress">Where progress can be drawn; null when standard error is not a terminal, or shares it with the output.</param>
internal sealed record Terminal(bool ShowsOutput, IAnsiConsole? Progress)
{
    /// <summary>Neither stream is a terminal.</summary>
    public static Terminal None { get; } = new(false, null);

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() =>
        new(
            !Console.IsOutputRedirected,
            Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) })
        );
}
