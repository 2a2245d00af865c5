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
            Description = "Articles, or folders of articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        var fix = new Option<bool>("--fix") { Description = "Fix every problem that has a safe fix." };
        var language = LanguageOption.Create("articles");
        var listed = new Option<bool>("--require-listed-speakers")
        {
            Description = "Report speakers who are not in the header line “Speakers:” (project property NewsContentRequireListedSpeakers).",
        };
        var keepDates = KeepDatesOption.Create();
        var pages = SitePagesOption.Create();
        var languages = LanguagesOption.Create();
        var silent = new Option<bool>("--no-advice")
        {
            Description = "Leave out advice, which is NEWS201 and up (project property NewsContentAdvice=false).",
        };
        var search = new Option<bool>("--search-engines")
        {
            Description = "Also report articles without an author or a picture, which search engines ask for (NEWS233).",
        };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until Ctrl+C." };
        var format = new Option<string>("--format")
        {
            Description = "human: text to read. json: one JSON document. sarif: SARIF 2.1.0. github: GitHub workflow commands.",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong("human", "json", "sarif", "github");

        var command = new Command("check", "Checks articles with the rules that a build uses.")
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
            {
                result.AddError(
                    "--watch prints more than once, so it cannot print one JSON document. Leave out --format, or "
                        + "write --format github."
                );
            }
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
