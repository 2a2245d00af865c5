using System.Text.Json;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>One JSON document: an object for each problem, with its second place and its repairs.</summary>
/// <remarks>Lines and columns count from 1, the end column exclusive; offsets are UTF-16 code units from 0.</remarks>
internal sealed class CheckJson(TextWriter output) : ICheckOutput
{
    private readonly List<CheckedFile> _touched = [];
    private JsonStream _document = new(output, isIndented: true);

    public void Begin()
    {
        _document = new JsonStream(output, isIndented: true);
        _touched.Clear();
        _document.Json.WriteStartObject();
        _document.Json.WriteStartArray("problems");
    }

    public void Write(CheckedFile file)
    {
        if (file.Fault is not null)
            WriteFault(_document.Json, file);
        foreach (var finding in file.Findings)
            WriteProblem(_document.Json, file, finding);
        if (file.Fixed.Count > 0 || file.LeftAlone is not null)
            _touched.Add(file with { Text = null, Findings = [] });
        _document.Flush();
    }

    public void End(CheckSummary summary)
    {
        var json = _document.Json;
        json.WriteEndArray();
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("fixed", summary.Repaired);
        json.WriteStartArray("repairs");
        foreach (var file in _touched)
        {
            foreach (var repair in file.Fixed)
                WriteRepair(json, file, repair);
        }

        json.WriteEndArray();
        json.WriteStartArray("leftAlone");
        foreach (var file in _touched.Where(static file => file.LeftAlone is not null))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("reason", file.LeftAlone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        _document.End();
    }

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
