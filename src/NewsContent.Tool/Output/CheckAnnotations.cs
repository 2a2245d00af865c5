using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>GitHub's workflow commands, which show each problem beside its line.</summary>
internal sealed class CheckAnnotations(TextWriter output) : ICheckOutput
{
    public void Begin() { }

    public void Write(CheckedFile file)
    {
        var path = Property(PlainWords.Of(file.Path.Replace('\\', '/')));
        if (file.Fault is not null)
            output.WriteLine($"::error file={path}::{Data(file.Fault)}");
        if (file.LeftAlone is not null)
            output.WriteLine($"::notice file={path}::{Data($"Left alone: {file.LeftAlone}.")}");
        foreach (var finding in file.Findings)
        {
            // An end column is only taken beside an end line that is the same.
            var (start, end) = (finding.Start, finding.End);
            var columns =
                start.LineIndex == end.LineIndex
                    ? $",col={start.ColumnIndex + 1},endColumn={Math.Max(start.ColumnIndex + 1, end.ColumnIndex)}"
                    : "";
            var place = $"file={path},line={start.LineIndex + 1},endLine={end.LineIndex + 1}{columns}";
            var title = Property($"{finding.Rule.Id} {finding.Rule.Title}");
            output.WriteLine($"::{Command(finding.Rule.Severity)} {place},title={title}::{Data(finding.Message)}");
        }
    }

    public void End(CheckSummary summary) => output.Flush();

    private static string Command(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) => Escaped(PlainWords.Of(text));

    private static string Escaped(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
