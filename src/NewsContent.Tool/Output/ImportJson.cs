using System.Text.Json;
using NewsContent.Tool.Importing;
using NewsContent.Tool.Importing.Results;

namespace NewsContent.Tool.Output;

/// <summary>One JSON document. Paths are below the two folders, with <c>/</c>; lines count from 1.</summary>
internal sealed class ImportJson(TextWriter output) : IImportOutput
{
    public void Write(ImportResult result)
    {
        var document = new JsonStream(output, isIndented: true);
        var json = document.Json;
        json.WriteStartObject();
        json.WriteStartArray("articles");
        foreach (var article in result.Articles)
        {
            Write(json, article);
            document.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("pictures");
        foreach (var picture in result.Pictures)
        {
            json.WriteStartObject();
            json.WriteString("source", picture.Source);
            json.WriteString("target", picture.Target);
            WriteOutcome(json, picture.Outcome, picture.Fault);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var file in result.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("source", file.Path);
            json.WriteNumber("line", file.Line + 1);
            json.WriteString("severity", file.IsFault ? "error" : "note");
            json.WriteString("reason", file.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSummary(json, new ImportSummary(result));
        json.WriteEndObject();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, ArticleResult result)
    {
        json.WriteStartObject();
        json.WriteString("source", result.Article.Post.SourcePath);
        json.WriteString("target", result.Target);
        json.WriteBoolean("isArticle", result.Article.IsArticle);
        WriteOutcome(json, result.Outcome, result.Fault);
        json.WriteStartArray("notes");
        foreach (var note in result.Article.Notes)
        {
            json.WriteStartObject();
            json.WriteNumber("line", note.Line + 1);
            json.WriteString("kind", KindOf(note));
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KindOf(ImportNote note) =>
        note.Kind switch
        {
            ImportNoteKind.Changed => "changed",
            ImportNoteKind.NotMapped => "leftOut",
            ImportNoteKind.Warned => "buildWarning",
            _ => "error",
        };

    private static void WriteOutcome(Utf8JsonWriter json, WriteOutcome outcome, string? fault)
    {
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()));
        if (fault is not null)
            json.WriteString("fault", fault);
    }

    private static void WriteSummary(Utf8JsonWriter json, ImportSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("posts", summary.Posts);
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("written", summary.Written);
        json.WriteNumber("unchanged", summary.Unchanged);
        json.WriteNumber("leftAlone", summary.LeftAlone);
        json.WriteNumber("unfinished", summary.Unfinished);
        json.WriteNumber("notImported", summary.NotImported);
        json.WriteNumber("pictures", summary.Pictures);
        json.WriteNumber("skipped", summary.Skipped);
        json.WriteNumber("leftOut", summary.NotMapped);
        json.WriteNumber("changed", summary.Changed);
        json.WriteNumber("buildWarnings", summary.Warned);
        json.WriteNumber("errors", summary.Errors);
        json.WriteEndObject();
    }
}
