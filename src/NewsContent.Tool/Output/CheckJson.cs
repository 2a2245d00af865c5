using System.Text.Json;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>One JSON document: an object for each problem, with its second place and its repairs.</summary>
/// <remarks>Lines and columns count from 1, the end column exclusive; offsets are UTF-16 code units from 0.</remarks>
internal sealed class CheckJson(TextWriter output) : ICheckOutput
{
    public void Write(IReadOnlyList<CheckedFile> files) => JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("files", files.Count);
            json.WriteNumber("fixed", files.Sum(static file => file.Fixed.Count));
            json.WriteStartArray("repairs");
            foreach (var file in files)
            {
                foreach (var repair in file.Fixed)
                    WriteRepair(json, file, repair);
            }

            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (var file in files)
            {
                if (file.Fault is not null)
                    WriteFault(json, file);
                foreach (var finding in file.Findings)
                    WriteProblem(json, file, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>The place is that in the text as it was before.</summary>
    private static void WriteRepair(Utf8JsonWriter json, CheckedFile file, AppliedFix repair)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("rule", repair.Problem.Rule.Id);
        json.WriteString("title", repair.Title);
        json.WriteNumber("line", repair.Problem.Start.LineIndex + 1);
        json.WriteNumber("column", repair.Problem.Start.ColumnIndex + 1);
        json.WriteEndObject();
    }

    private static void WriteFault(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("severity", "error");
        json.WriteString("message", file.Fault);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, CheckedFile file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Rule.SeverityWord);
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Rule.HelpLink);
        WritePlace(json, finding.Range, finding.Start, finding.End);
        if (finding.Elsewhere is { } other)
        {
            json.WriteStartObject("related");
            json.WriteString("file", other.Path);
            WritePlace(json, other.Range, other.Start, other.End);
            json.WriteEndObject();
        }

        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("start", edit.Range.Start);
                json.WriteNumber("end", edit.Range.End);
                json.WriteString("newText", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, TextRange range, TextPosition start, TextPosition end)
    {
        json.WriteNumber("line", start.LineIndex + 1);
        json.WriteNumber("column", start.ColumnIndex + 1);
        json.WriteNumber("endLine", end.LineIndex + 1);
        json.WriteNumber("endColumn", end.ColumnIndex + 1);
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    }
}
