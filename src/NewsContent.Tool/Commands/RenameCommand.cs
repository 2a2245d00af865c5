using System.CommandLine;
using NewsContent.Text.Rules;
using NewsContent.Tool.Renaming;

namespace NewsContent.Tool.Commands;

/// <summary><c>newscontent rename</c>: another slug for an article, and for every reference to it.</summary>
internal static class RenameCommand
{
    private const int NotRenamed = 1;

    /// <summary>The command. It exits with 1 when nothing was renamed; then no file has changed.</summary>
    public static Command Create()
    {
        var old = new Argument<string>("old-slug") { Description = "The article’s slug, such as world/fog-talks." };
        var next = new Argument<string>("new-slug") { Description = "Its new slug, such as world/fog-treaty." };
        var folder = new Option<string>("--folder")
        {
            Description = "The project or its articles folder. Without it: the current folder.",
            DefaultValueFactory = _ => ".",
        };
        var keepDates = KeepDatesOption.Create();
        var tries = new Option<bool>("--dry-run") { Description = "Print what would be written, but write nothing." };
        var command = new Command("rename", "Changes the slug of an article: renames its file and updates every reference to it.")
        {
            old,
            next,
            folder,
            keepDates,
            tries,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                try
                {
                    var articles = RenamedProject.Read(parsed.GetValue(folder)!, parsed.GetValue(keepDates), cancellation);
                    var plan = RenamePlan.Make(articles, parsed.GetValue(old)!.Trim('/'), parsed.GetValue(next)!.Trim('/'), cancellation);
                    if ((plan.Fault ?? (parsed.GetValue(tries) ? null : plan.Write())) is { } fault)
                    {
                        errors.WriteLine("error: " + PlainWords.Of(fault));
                        return Task.FromResult(NotRenamed);
                    }

                    foreach (var line in plan.Lines())
                        output.WriteLine(PlainWords.Of(line));
                    return Task.FromResult(0);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    errors.WriteLine("error: " + PlainWords.Of(exception.Message));
                    return Task.FromResult(NotRenamed);
                }
            }
        );
        return command;
    }
}
