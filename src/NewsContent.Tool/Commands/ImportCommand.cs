using System.CommandLine;
using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Tool.Importing;
using NewsContent.Tool.Importing.Results;
using NewsContent.Tool.Importing.Sources;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent import</c>: the posts of a site of Hugo or Astro as articles.</summary>
internal static class ImportCommand
{
    private const int HasFaults = 1;

    /// <summary>What shells give for a command that Ctrl+C ended.</summary>
    private const int Interrupted = 130;

    /// <summary>The command. It exits with 0 when every post is an article, else with 1.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder of the site, or of its posts." };
        var from = new Option<string>("--from") { Description = "The site generator: hugo or astro.", Required = true };
        from.AcceptOnlyFromAmong("hugo", "astro");
        var to = new Option<string>("--to")
        {
            Description = "The folder to write articles and their pictures to.",
            DefaultValueFactory = _ => ArticleSlug.RootFolder,
        };
        var tries = new Option<bool>("--dry-run") { Description = "Print what would be written, but write nothing." };
        var force = new Option<bool>("--force") { Description = "Overwrite files whose text is different." };
        var format = new Option<string>("--format")
        {
            Description = "human: text to read. json: one JSON document.",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong("human", "json");
        var (language, keepDates, pages) = (LanguageOption.Create("articles"), KeepDatesOption.Create(), SitePagesOption.Create());
        var command = new Command("import", "Converts the posts of a Hugo or Astro site into articles in Markdown.")
        {
            folder,
            from,
            to,
            tries,
            force,
            language,
            keepDates,
            pages,
            format,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                var (source, target) = (parsed.GetValue(folder)!, parsed.GetValue(to)!);
                var reading = new ArticleTextOptions
                {
                    DefaultLanguage = parsed.GetValue(language)!,
                    KeepsDates = parsed.GetValue(keepDates),
                };
                IImportOutput form =
                    parsed.GetValue(format) == "json"
                        ? new ImportJson(output)
                        : new ImportReport(output, source, target, parsed.GetValue(tries));
                try
                {
                    var kind = parsed.GetValue(from) == "hugo" ? SiteKind.Hugo : SiteKind.Astro;
                    if (ReasonAgainst(source, target, kind) is { } reason)
                    {
                        errors.WriteLine("error: " + PlainWords.Of(reason));
                        return Task.FromResult(HasFaults);
                    }

                    var site = Site.Read(source, kind, cancellation);
                    var into = new TargetFolder(target);
                    var plan = ImportPlan.Make(site, into, new ImportOptions(reading, parsed.GetValue(pages) ?? []), cancellation);
                    var writer = new ImportWriter(into.Full, parsed.GetValue(force), parsed.GetValue(tries));
                    var result = ImportResult.Write(plan, site, writer, cancellation);
                    form.Write(result);
                    return Task.FromResult(result.HasFaults ? HasFaults : 0);
                }
                catch (OperationCanceledException)
                {
                    return Task.FromResult(Interrupted);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    errors.WriteLine("error: " + PlainWords.Of(exception.Message));
                    return Task.FromResult(HasFaults);
                }
            }
        );
        return command;
    }

    /// <summary>Why nothing can be imported, as sentences; null when it can.</summary>
    private static string? ReasonAgainst(string source, string target, SiteKind kind)
    {
        if (source.Length == 0 || !Directory.Exists(source))
            return $"There is no folder {source}.";
        if (target.Length == 0)
            return "--to is empty. Write the articles folder.";
        if (File.Exists(target))
            return $"{target} is a file. Write the articles folder.";
        var content = Site.ContentOf(source, kind);
        var real = new RealPaths();
        if (real.IsIn(content, Path.GetFullPath(target)))
            return $"{target} is inside the folder to import. Write another folder after --to.";
        return real.IsIn(Path.GetFullPath(target), content) ? $"The posts are in {target}. Write another folder after --to." : null;
    }
}
