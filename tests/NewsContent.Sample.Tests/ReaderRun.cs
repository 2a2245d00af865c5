using System.CommandLine;
using NewsReader.CommandLine;
using NewsReader.Plain;
using NewsReader.Terminal;
using NewsReader.Views;
using Newsroom;
using Spectre.Console;

namespace NewsContent.Sample.Tests;

/// <summary>What one call of the reader printed and returned.</summary>
internal sealed record ReaderRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The output's lines.</summary>
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The output's words.</summary>
    public IReadOnlyList<string> Words => Output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the reader over the hand-made newsroom as it runs when its output is redirected.</summary>
    public static ReaderRun Plain(params string[] arguments) => Of(arguments, output => new PlainEdition(output));

    /// <summary>Runs it as on a terminal of that many cells, without colours.</summary>
    public static ReaderRun Terminal(int width, params string[] arguments) =>
        Of(arguments, output => new TerminalEdition(Console(output, width, AnsiSupport.No)));

    /// <summary>Runs it as on a terminal that obeys escape sequences and leaves its colours to Spectre's detection.</summary>
    public static ReaderRun Ansi(params string[] arguments) =>
        Of(arguments, output => new TerminalEdition(Console(output, 80, AnsiSupport.Yes)));

    /// <summary>Runs the reader as the program does, over the newsroom's own articles, when its output is redirected.</summary>
    public static ReaderRun NewsroomPlain(params string[] arguments) =>
        Of(Articles.All, Articles.IranUsTalks, arguments, output => new PlainEdition(output));

    /// <summary>Runs it over the newsroom's own articles as on a terminal of that many cells, without colours.</summary>
    public static ReaderRun NewsroomTerminal(int width, params string[] arguments) =>
        Of(Articles.All, Articles.IranUsTalks, arguments, output => new TerminalEdition(Console(output, width, AnsiSupport.No)));

    private static ReaderRun Of(string[] arguments, Func<TextWriter, IEdition> edition) =>
        Of(TestArticles.All, TestArticles.Ferry, arguments, edition);

    private static ReaderRun Of(ArticleCatalog articles, Article featured, string[] arguments, Func<TextWriter, IEdition> edition)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = ReaderCommand
            .Create(articles, featured, edition)
            .Parse(arguments)
            .Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = errors,
                    EnableDefaultExceptionHandler = false,
                }
            );
        return new ReaderRun(exitCode, output.ToString(), errors.ToString());
    }

    private static IAnsiConsole Console(TextWriter output, int width, AnsiSupport ansi)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = ansi,
                ColorSystem = ColorSystemSupport.Detect,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
                // A build server's own enricher would turn escape sequences on.
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Width = width;
        return console;
    }
}
