using System.CommandLine;
using NewsContent.Text;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;
using Spectre.Console;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent quotes</c>: lists what each file quotes and who said it.</summary>
internal static class QuotesCommand
{
    private const int SomeNotRead = 1;

    /// <summary>What shells give for a command that Ctrl+C ended.</summary>
    private const int Interrupted = 130;

    private const string Jsonl = "jsonl";
    private const string Table = "table";

    /// <summary>
    /// The command. It exits with 0, or with 1 when a file could not be read or an article has an error; the rest is printed all the same.
    /// </summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files-or-folders")
        {
            Description = "Text files; a folder stands for the articles below it, as in a build.",
            Arity = ArgumentArity.OneOrMore,
        };
        var plain = new Option<bool>("--plain") { Description = "Read running text, which has no article header." };
        var language = LanguageOption.Create("texts");
        var keepDates = KeepDatesOption.Create();
        var format = new Option<string>("--format")
        {
            Description =
                "jsonl prints one JSON object for each file, table is for reading. Without it: a table on a terminal, jsonl elsewhere.",
        };
        format.AcceptOnlyFromAmong(Jsonl, Table);

        var languages = LanguagesOption.Create();
        var command = new Command("quotes", "Lists the quotations of articles and who said each.")
        {
            files,
            plain,
            language,
            keepDates,
            languages,
            format,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var reading = new QuotesReading(
                    parsed.GetValue(plain),
                    new ArticleTextOptions { DefaultLanguage = parsed.GetValue(language)!, KeepsDates = parsed.GetValue(keepDates) },
                    parsed.InvocationConfiguration.Error,
                    terminal
                );
                var isTable = (parsed.GetValue(format) ?? (terminal.ShowsOutput ? Table : Jsonl)) == Table;
                var output = parsed.InvocationConfiguration.Output;
                try
                {
                    var isComplete = reading.Run(
                        new FileLanguages(parsed.GetValue(languages) ?? [], parsed.GetValue(keepDates)).Of(
                            TextFiles.Expand(parsed.GetValue(files)!)
                        ),
                        isTable ? new QuotesTable(ConsoleOver(output)) : new JsonLines(output),
                        cancellation
                    );
                    return Task.FromResult(isComplete ? 0 : SomeNotRead);
                }
                catch (OperationCanceledException)
                {
                    return Task.FromResult(Interrupted);
                }
                catch (IOException fault)
                {
                    // A full disk, a pipe that nobody reads any more.
                    parsed.InvocationConfiguration.Error.WriteLine("error: The output cannot be written. " + fault.Message);
                    return Task.FromResult(SomeNotRead);
                }
            }
        );
        return command;
    }

    private static IAnsiConsole ConsoleOver(TextWriter output) =>
        ReferenceEquals(output, Console.Out)
            ? AnsiConsole.Console
            : AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(output),
                    Ansi = AnsiSupport.No,
                    ColorSystem = ColorSystemSupport.NoColors,
                }
            );
}
