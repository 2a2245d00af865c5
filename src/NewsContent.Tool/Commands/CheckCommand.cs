using System.CommandLine;
using NewsContent.Text;
using NewsContent.Tool.Checking;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent check</c>: the rules of a build, without one.</summary>
internal static class CheckCommand
{
    private const int HasErrors = 1;

    /// <summary>What shells give for a command that Ctrl+C ended.</summary>
    private const int Interrupted = 130;

    /// <summary>The command. It exits with 0 when nothing is worse than a warning, else with 1.</summary>
    /// <param name="clock">Tells which day is today, in this machine's zone.</param>
    public static Command Create(TimeProvider clock)
    {
        var files = new Argument<string[]>("files-or-folders")
        {
            Description = "Articles; a folder stands for every .txt file below it, hidden ones left out.",
            Arity = ArgumentArity.OneOrMore,
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "Repair what can be repaired without looking, until nothing of that kind is left.",
        };
        var language = LanguageOption.Create("articles");
        var listed = new Option<bool>("--require-listed-speakers")
        {
            Description = "Report speakers whom the header does not list, as the project property NewsContentRequireListedSpeakers does.",
        };
        var silent = new Option<bool>("--no-advice")
        {
            Description = "Leave out advice on what is no fault (NEWS201 and up), as the project property NewsContentAdvice=false does.",
        };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };
        var format = new Option<string>("--format")
        {
            Description = "human is for reading; json; sarif is SARIF 2.1.0; github is workflow commands.",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong("human", "json", "sarif", "github");

        var command = new Command("check", "Checks articles by the rules of a build.")
        {
            files,
            fix,
            watch,
            language,
            listed,
            silent,
            format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetValue(format) is "json" or "sarif")
                result.AddError("--watch prints again and again, which is no JSON document. Leave --format out, or write --format github.");
        });
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                ICheckOutput form = parsed.GetValue(format) switch
                {
                    "json" => new CheckJson(output),
                    "sarif" => new CheckSarif(output),
                    "github" => new CheckAnnotations(output),
                    _ => new CheckReport(output),
                };
                var reading = new ArticleTextOptions
                {
                    DefaultLanguage = parsed.GetValue(language)!,
                    RequiresListedSpeakers = parsed.GetValue(listed),
                };
                try
                {
                    var paths = parsed.GetValue(files)!;
                    var check = new ArticlesCheck(reading, clock)
                    {
                        GivesAdvice = !parsed.GetValue(silent),
                        Repairs = parsed.GetValue(fix),
                        OffersFixes = form is CheckJson or CheckSarif,
                    };

                    // What changes while the first check runs is not missed.
                    using var changes = parsed.GetValue(watch) ? new FolderWatch(paths) : null;
                    while (true)
                    {
                        var found = check.Run(TextFiles.Expand(paths), cancellation);
                        form.Write(found);
                        if (changes is null)
                            return found.Any(static file => file.HasErrors) ? HasErrors : 0;
                        await output.FlushAsync(cancellation).ConfigureAwait(false);
                        await changes.Next(cancellation).ConfigureAwait(false);
                        output.WriteLine();
                    }
                }
                catch (OperationCanceledException)
                {
                    return Interrupted;
                }
                catch (IOException fault)
                {
                    parsed.InvocationConfiguration.Error.WriteLine("error: The output cannot be written. " + fault.Message);
                    return HasErrors;
                }
            }
        );
        return command;
    }
}
