using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;
using Spectre.Console;

namespace NewsContent.Tool.Output;

/// <summary>For people: the sentence, the line with a caret under the place, the rule's page.</summary>
internal sealed class CheckReport(TextWriter output) : ICheckOutput
{
    /// <summary>How much of a line stands before and behind the place.</summary>
    private const int Around = 50;

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        foreach (var file in files)
        {
            if (file.Fault is not null)
                output.WriteLine($"error: {file.Fault}\n --> {file.Path}\n");
            foreach (var repair in file.Fixed)
                output.WriteLine($"repaired {repair.Problem.Rule.Id} {file.Path}{repair.Problem.Start}: {Visible(repair.Title)}");
            if (file.Fixed.Count > 0)
                output.WriteLine();
            foreach (var finding in file.Findings)
                Write(file, finding);
        }

        var findings = files.SelectMany(static file => file.Findings).ToList();
        var errors = findings.Count(static finding => finding.IsError) + files.Count(static file => file.Fault is not null);
        var repaired = files.Sum(static file => file.Fixed.Count);
        if (repaired > 0)
            output.WriteLine(Count(repaired, "problem") + " repaired.");
        var warnings = findings.Count(static finding => finding.Rule.Severity == RuleSeverity.Warning);
        var suggestions = findings.Count(static finding => finding.Rule.Severity == RuleSeverity.Suggestion);
        output.WriteLine(
            $"{Count(files.Count, "file")} checked: {Count(errors, "error")}, {Count(warnings, "warning")}"
                + $"{(suggestions == 0 ? "" : ", " + Count(suggestions, "suggestion"))}."
        );
    }

    private void Write(CheckedFile file, Finding finding)
    {
        var number = (finding.Start.LineIndex + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        output.WriteLine($"{finding.Rule.SeverityWord} {finding.Rule.Id}: {Visible(finding.Message)}");
        output.WriteLine($"{margin}--> {file.Path}{finding.Start}");
        if (file.LineOf(finding) is { Length: > 0 } line)
        {
            var start = Math.Min(finding.Start.ColumnIndex, line.Length);
            var end = finding.End.LineIndex == finding.Start.LineIndex ? Math.Min(finding.End.ColumnIndex, line.Length) : line.Length;
            var first = Cut(line, Math.Max(0, start - Around));
            var last = Cut(line, Math.Min(line.Length, Math.Max(start, Math.Min(end, start + Around)) + Around));
            var before = (first > 0 ? "…" : "") + Visible(line[first..start]);
            output.WriteLine($"{margin} |");
            output.WriteLine($"{number} | {before}{Visible(line[start..last])}{(last < line.Length ? "…" : "")}");
            output.WriteLine(
                $"{margin} | {new string(' ', before.GetCellWidth())}"
                    + $"{new string('^', Math.Max(1, Visible(line[start..Math.Min(end, last)]).GetCellWidth()))}"
            );
        }

        output.WriteLine($"{margin} = {finding.Rule.HelpLink}\n");
    }

    private static int Cut(string line, int place) =>
        place > 0 && place < line.Length && char.IsLowSurrogate(line[place]) ? place - 1 : place;

    private static string Count(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    /// <summary>A control or a mark of direction would be obeyed by the terminal.</summary>
    private static string Visible(string text) =>
        string.Concat(
            text.Select(static c => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\u00B7' : c)
        );
}
