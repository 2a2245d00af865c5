using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Tool.Importing;
using NewsContent.Tool.Importing.Results;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Output;

/// <summary>For people: each post with its article, what was changed or left out in it, and at the end what it came to.</summary>
/// <param name="output">Where it is printed.</param>
/// <param name="from">The folder that is imported, as it was given.</param>
/// <param name="to">The folder of articles, as it was given.</param>
/// <param name="tries">Whether nothing was written.</param>
internal sealed class ImportReport(TextWriter output, string from, string to, bool tries) : IImportOutput
{
    public void Write(ImportResult result)
    {
        foreach (var article in result.Articles)
            Write(article);
        foreach (var picture in result.Pictures)
            Line($"{Source(picture.Source)} -> {Target(picture.Target)}{Outcome(picture.Outcome, picture.Fault)}");
        foreach (var file in result.Skipped)
            Line($"{Source(file.Path)}({file.Line + 1}): {(file.IsFault ? "error: " : "skipped: ")}{Sentence(file)}");
        WriteSummary(result);
        output.Flush();
    }

    private void Write(ArticleResult result)
    {
        var source = Source(result.Article.Post.SourcePath);
        Line($"{source} -> {Target(result.Target)}{Outcome(result.Outcome, result.Fault)}");
        foreach (var note in result.Article.Notes)
            Line($"  {source}({note.Line + 1}): {Word(note.Kind)}: {note.Message}");
        if (!result.Article.IsArticle)
            Line($"  Builds ignore {Target(result.Target)}: fix it, and delete the _ from its name.");
    }

    private static string Word(ImportNoteKind kind) =>
        kind switch
        {
            ImportNoteKind.Changed => "note",
            ImportNoteKind.NotMapped or ImportNoteKind.Warned => "warning",
            _ => "error",
        };

    private string Outcome(WriteOutcome outcome, string? fault) =>
        outcome switch
        {
            WriteOutcome.Unchanged => " (unchanged)",
            WriteOutcome.LeftAlone => " (left alone: the file has a different text. --force overwrites it)",
            WriteOutcome.Overwritten => tries ? " (would be overwritten)" : " (overwritten)",
            WriteOutcome.Failed => $" (not written: {fault})",
            _ => "",
        };

    private static string Sentence(SkippedFile file) => $"{file.Path[(file.Path.LastIndexOf('/') + 1)..]} {file.Reason.TrimEnd('.')}.";

    private void WriteSummary(ImportResult result)
    {
        var summary = new ImportSummary(result);
        var written = tries ? "would be written" : "written";
        Line(
            $"{Count(summary.Posts, "post")}: {Count(summary.Articles, "article")} ({summary.Written} {written}, "
                + $"{summary.Unchanged} unchanged, {summary.LeftAlone} left alone), "
                + $"{summary.Unfinished} to finish by hand, {summary.NotImported} not imported."
        );
        Line(
            $"{Count(summary.Pictures, "picture")}, {Count(summary.Skipped, "other file")} skipped. "
                + $"{Count(summary.NotMapped, "detail")} left out, {summary.Changed} changed, "
                + $"{Count(summary.Warned, "build warning")}, {Count(summary.Errors, "error")}."
        );
    }

    private string Source(string path) => Path.Combine(from, path).Replace(Path.DirectorySeparatorChar, '/');

    private string Target(string path) => Path.Combine(to, path).Replace(Path.DirectorySeparatorChar, '/');

    private void Line(string words) => output.WriteLine(PlainWords.Of(words));

    private static string Count(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
