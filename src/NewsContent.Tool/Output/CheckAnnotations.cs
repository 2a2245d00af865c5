using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;

namespace NewsContent.Tool.Output;

/// <summary>GitHub's workflow commands, which show each problem beside its line.</summary>
internal sealed class CheckAnnotations(TextWriter output) : ICheckOutput
{
    public void Write(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files)
        {
            var path = Property(file.Path.Replace('\\', '/'));
            if (file.Fault is not null)
                output.WriteLine($"::error file={path}::{Data(file.Fault)}");
            foreach (var finding in file.Findings)
            {
                // An end column is only taken beside an end line that is the same.
                var columns =
                    finding.Start.LineIndex == finding.End.LineIndex
                        ? $",col={finding.Start.ColumnIndex + 1}"
                            + $",endColumn={Math.Max(finding.Start.ColumnIndex + 1, finding.End.ColumnIndex)}"
                        : "";
                output.WriteLine(
                    $"::{Command(finding.Rule.Severity)}"
                        + $" file={path},line={finding.Start.LineIndex + 1},endLine={finding.End.LineIndex + 1}{columns}"
                        + $",title={Property($"{finding.Rule.Id} {finding.Rule.Title}")}::{Data(finding.Message)}"
                );
            }
        }
    }

    private static string Command(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
