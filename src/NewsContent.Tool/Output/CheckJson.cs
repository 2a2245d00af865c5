using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>One JSON document: an object of its own for each problem, or SARIF 2.1.0.</summary>
/// <remarks>Lines and columns count from 1, the end column exclusive; offsets are UTF-16 code units from 0.</remarks>
internal sealed class CheckJson(TextWriter output, bool isSarif) : ICheckOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            if (isSarif) WriteSarif(json, files);
            else WriteProblems(json, files);
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteProblems(Utf8JsonWriter json, IReadOnlyList<CheckedFile> files)
    {
        json.WriteStartObject();
        json.WriteNumber("files", files.Count);
        json.WriteNumber("fixed", files.Sum(static file => file.Fixed));
        json.WriteStartArray("problems");
        foreach (var file in files)
        {
            if (file.Fault is not null)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Path);
                json.WriteString("severity", "error");
                json.WriteString("message", file.Fault);
                json.WriteEndObject();
            }

            foreach (var finding in file.Findings)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Path);
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("severity", finding.Rule.SeverityWord);
                json.WriteString("message", finding.Message);
                json.WriteString("help", finding.Rule.HelpLink);
                WriteRegion(json, finding);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSarif(Utf8JsonWriter json, IReadOnlyList<CheckedFile> files)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", files.All(static file => file.Fault is null));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in files.Where(static file => file.Fault is not null)) WriteResult(json, file, null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var file in files)
            foreach (var finding in file.Findings) WriteResult(json, file, finding);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
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

    private static void WriteResult(Utf8JsonWriter json, CheckedFile file, Finding? finding)
    {
        json.WriteStartObject();
        if (finding is not null) json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("level", finding is null ? "error" : Level(finding.Rule));
        WriteText(json, "message", finding?.Message ?? file.Fault!);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Path.IsPathRooted(file.Path) ? new Uri(file.Path).AbsoluteUri : string.Join('/', file.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (finding is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Start.LineIndex + 1);
            json.WriteNumber("startColumn", finding.Start.ColumnIndex + 1);
            json.WriteNumber("endLine", finding.End.LineIndex + 1);
            json.WriteNumber("endColumn", finding.End.ColumnIndex + 1);
            json.WriteNumber("charOffset", finding.Range.Start);
            json.WriteNumber("charLength", finding.Range.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Finding finding)
    {
        json.WriteNumber("line", finding.Start.LineIndex + 1);
        json.WriteNumber("column", finding.Start.ColumnIndex + 1);
        json.WriteNumber("endLine", finding.End.LineIndex + 1);
        json.WriteNumber("endColumn", finding.End.ColumnIndex + 1);
        json.WriteNumber("start", finding.Range.Start);
        json.WriteNumber("end", finding.Range.End);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(ArticleRule rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };
}
