using System.CommandLine;
using NewsContent.Text;
using NewsContent.Text.Rules;
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
    /// <param name="terminal">What the process's streams lead to.</param>
    public static Command Create(TimeProvider clock, Terminal terminal)
    {
        var files = new Argument<string[]>("files-or-folders")
        {
            Description = "Articles; a folder stands for the articles below it, as in a build.",
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
        var keepDates = KeepDatesOption.Create();
        var pages = SitePagesOption.Create();
        var languages = LanguagesOption.Create();
        var silent = new Option<bool>("--no-advice")
        {
            Description = "Leave out advice on what is no fault (NEWS201 and up), as the project property NewsContentAdvice=false does.",
        };
        var search = new Option<bool>("--search-engines")
        {
            Description = "Also tell what search engines ask for and an article does not say: who wrote it, a picture (NEWS233).",
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
            keepDates,
            pages,
            languages,
            silent,
            search,
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
                    KeepsDates = parsed.GetValue(keepDates),
                };
                try
                {
                    var paths = parsed.GetValue(files)!;
                    var check = new ArticlesCheck(reading, clock)
                    {
                        SitePages = parsed.GetValue(pages) ?? [],
                        Languages = parsed.GetValue(languages) ?? [],
                        GivesAdvice = !parsed.GetValue(silent),
                        ForSearchEngines = parsed.GetValue(search),
                        Repairs = parsed.GetValue(fix),
                        OffersFixes = form is CheckJson or CheckSarif,
                    };

                    // What changes while the first check runs is not missed.
                    using var changes = parsed.GetValue(watch) ? new FolderWatch(paths) : null;
                    var progress = terminal.Progress?.Profile.Out.Writer;
                    while (true)
                    {
                        var found = TextFiles.Expand(paths);
                        var hasErrors = Print(check, found, form, new ProgressLine(progress, found.Count, clock), cancellation);
                        foreach (var note in check.Notes)
                            parsed.InvocationConfiguration.Error.WriteLine("note: " + PlainWords.Of(note));
                        if (changes is null)
                            return hasErrors ? HasErrors : 0;
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

    /// <summary>Prints each file as soon as it is checked.</summary>
    /// <returns>Whether one of them has an error.</returns>
    private static bool Print(
        ArticlesCheck check,
        IReadOnlyList<FilePath> paths,
        ICheckOutput form,
        ProgressLine progress,
        CancellationToken cancellation
    )
    {
        var summary = new CheckSummary();
        form.Begin();
        try
        {
            foreach (var file in check.Run(paths, cancellation))
            {
                summary.Add(file);
                progress.Clear();
                form.Write(file);
                if (!file.IsBesideOthers)
                    progress.Advance();
            }
        }
        finally
        {
            progress.Clear();
        }

        form.End(summary);
        return summary.Errors > 0;
    }
}
