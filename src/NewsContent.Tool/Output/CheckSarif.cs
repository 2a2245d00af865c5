using System.Text.Json;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>SARIF 2.1.0: one run with all rules, each problem with its second place and its repairs.</summary>
internal sealed class CheckSarif(TextWriter output) : ICheckOutput
{
    private readonly List<CheckedFile> _told = [];
    private JsonStream _document = new(output, isIndented: true);

    public void Begin()
    {
        _document = new JsonStream(output, isIndented: true);
        _told.Clear();
        var json = _document.Json;
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Write(CheckedFile file)
    {
        foreach (var finding in file.Findings)
            WriteResult(_document.Json, file, finding);
        if (file.Fault is not null || file.LeftAlone is not null)
            _told.Add(file with { Text = null, Findings = [] });
        _document.Flush();
    }

    public void End(CheckSummary summary)
    {
        var json = _document.Json;
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", _told.TrueForAll(static file => file.Fault is null));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in _told)
        {
            if (file.Fault is not null)
                WriteNotification(json, file, "error", file.Fault);
            if (file.LeftAlone is not null)
                WriteNotification(json, file, "note", "Left alone: " + file.LeftAlone + ".");
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _document.End();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "newscontent");
        json.WriteString("informationUri", "https://github.com/newscontent/NewsContent.Generators");
        json.WriteStartArray("rules");
        foreach (var rule in ArticleRules.All.Concat(AdviceRules.All))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNotification(Utf8JsonWriter json, CheckedFile file, string level, string message)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteText(json, "message", message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, file.Path);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckedFile file, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", Level(finding.Rule));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, file.Path, finding.Range, finding.Start, finding.End);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Elsewhere is { } other)
        {
            json.WriteStartArray("relatedLocations");
            json.WriteStartObject();
            json.WriteNumber("id", 1);
            WritePlace(json, other.Path, other.Range, other.Start, other.End);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (finding.Fixes.Count > 0)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in finding.Fixes)
                WriteFix(json, file.Path, fix);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, string path, ArticleFix fix)
    {
        json.WriteStartObject();
        WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("charOffset", edit.Range.Start);
            json.WriteNumber("charLength", edit.Range.Length);
            json.WriteEndObject();
            if (edit.NewText.Length > 0)
                WriteText(json, "insertedContent", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string path, TextRange range, TextPosition start, TextPosition end)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.LineIndex + 1);
        json.WriteNumber("startColumn", start.ColumnIndex + 1);
        json.WriteNumber("endLine", end.LineIndex + 1);
        json.WriteNumber("endColumn", end.ColumnIndex + 1);
        json.WriteNumber("charOffset", range.Start);
        json.WriteNumber("charLength", range.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString(
            "uri",
            Path.IsPathRooted(path)
                ? new Uri(path).AbsoluteUri
                : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))
        );
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(ArticleRule rule) =>
        rule.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "note",
        };
}
