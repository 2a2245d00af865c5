using System.CommandLine;
using System.CommandLine.Parsing;
using NewsContent.Text;
using NewsContent.Text.Rules;
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
            Description = "Text files, or folders of articles.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var explain = new Option<string?>("--explain")
        {
            Description = "Explain only how the speaker of each quotation on that line was found.",
            HelpName = "file:line",
        };
        var plain = new Option<bool>("--plain") { Description = "Read plain text without an article header." };
        var language = LanguageOption.Create("texts");
        var keepDates = KeepDatesOption.Create();
        var format = new Option<string>("--format")
        {
            Description = "jsonl: one JSON object per file. table: text to read. Without it: a table on a terminal, jsonl elsewhere.",
        };
        format.AcceptOnlyFromAmong(Jsonl, Table);

        var languages = LanguagesOption.Create();
        var command = new Command("quotes", "Lists the quotations in articles and who said each.")
        {
            files,
            plain,
            language,
            keepDates,
            languages,
            format,
            explain,
        };
        command.Validators.Add(result => Validate(result, files, explain));
        command.SetAction(
            (parsed, cancellation) =>
            {
                var options = new ArticleTextOptions
                {
                    DefaultLanguage = parsed.GetValue(language)!,
                    KeepsDates = parsed.GetValue(keepDates),
                };
                var fileLanguages = new FileLanguages(parsed.GetValue(languages) ?? [], parsed.GetValue(keepDates));
                var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                try
                {
                    if (parsed.GetValue(explain) is { } place)
                    {
                        var explained = new QuotesExplained(parsed.GetValue(plain), options, fileLanguages);
                        return Task.FromResult(Explain(explained, QuotePlace.Read(place)!, output, errors, cancellation));
                    }

                    var isTable = (parsed.GetValue(format) ?? (terminal.ShowsOutput ? Table : Jsonl)) == Table;
                    var isComplete = new QuotesReading(parsed.GetValue(plain), options, errors, terminal).Run(
                        fileLanguages.Of(TextFiles.Expand(parsed.GetValue(files)!)),
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
                    errors.WriteLine("error: The output cannot be written. " + fault.Message);
                    return Task.FromResult(SomeNotRead);
                }
            }
        );
        return command;
    }

    private static int Explain(
        QuotesExplained explained,
        QuotePlace place,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellation
    )
    {
        if (explained.Run(place, output, cancellation) is not { } fault)
            return 0;
        errors.WriteLine(PlainWords.Of("error: " + fault));
        return SomeNotRead;
    }

    private static void Validate(CommandResult result, Argument<string[]> files, Option<string?> explain)
    {
        var place = result.GetValue(explain);
        var hasFiles = result.GetValue(files) is { Length: > 0 };
        if (place is null && !hasFiles)
            result.AddError("Name text files or folders, or --explain FILE:LINE.");
        else if (place is not null && hasFiles)
            result.AddError("--explain reads only the file that it names. Leave out the other files.");
        else if (place is not null && QuotePlace.Read(place) is null)
            result.AddError($"--explain needs a file and a line, as in articles/port.txt:14, not “{place}”.");
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
