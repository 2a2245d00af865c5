using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Tool.Checking;
using Spectre.Console;

namespace NewsContent.Tool.Output;

/// <summary>For people: the sentence, the line with a caret under the place, the rule's page.</summary>
internal sealed class CheckReport(TextWriter output) : ICheckOutput
{
    /// <summary>How much of a line is before and after the place.</summary>
    private const int Around = 50;

    public void Begin() { }

    public void Write(CheckedFile file)
    {
        if (file.Fault is not null)
            output.WriteLine($"error: {PlainWords.Of(file.Fault)}\n --> {PlainWords.Of(file.Path)}\n");
        foreach (var repair in file.Fixed)
        {
            output.WriteLine(
                $"fixed {repair.Problem.Rule.Id} {PlainWords.Of(file.Path)}{repair.Problem.Start}: {PlainWords.Of(repair.Title)}"
            );
        }

        if (file.LeftAlone is not null)
            output.WriteLine($"left alone {PlainWords.Of(file.Path)}: {PlainWords.Of(file.LeftAlone)}");
        if (file.Fixed.Count > 0 || file.LeftAlone is not null)
            output.WriteLine();
        foreach (var finding in file.Findings)
            Write(file, finding);
    }

    public void End(CheckSummary summary)
    {
        if (summary.Repaired > 0)
            output.WriteLine(Count(summary.Repaired, "problem") + " fixed.");
        var suggestions = summary.Suggestions == 0 ? "" : ", " + Count(summary.Suggestions, "suggestion");
        output.WriteLine(
            $"{Count(summary.Files, "file")} checked: {Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}{suggestions}."
        );
        output.Flush();
    }

    private void Write(CheckedFile file, Finding finding)
    {
        var number = (finding.Start.LineIndex + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        output.WriteLine($"{finding.Rule.SeverityWord} {finding.Rule.Id}: {PlainWords.Of(finding.Message)}");
        output.WriteLine($"{margin}--> {PlainWords.Of(file.Path)}{finding.Start}");
        if (PlainWords.Of(file.LineOf(finding)) is { Length: > 0 } line)
        {
            var start = Math.Min(finding.Start.ColumnIndex, line.Length);
            var end = finding.End.LineIndex == finding.Start.LineIndex ? Math.Min(finding.End.ColumnIndex, line.Length) : line.Length;

            // What cannot be seen could not be found under the caret either.
            if (finding.Rule == AdviceRules.InvisibleCharacter)
                line = string.Concat(line.AsSpan(0, start), new string(PlainWords.Broken, end - start), line.AsSpan(end));
            var first = Cut(line, Math.Max(0, start - Around));
            var last = Cut(line, Math.Min(line.Length, Math.Max(start, Math.Min(end, start + Around)) + Around));
            var before = (first > 0 ? "…" : "") + line[first..start];
            output.WriteLine($"{margin} |");
            output.WriteLine($"{number} | {before}{line[start..last]}{(last < line.Length ? "…" : "")}");
            var carets = new string('^', Math.Max(1, line[start..Math.Min(end, last)].GetCellWidth()));
            output.WriteLine($"{margin} | {new string(' ', before.GetCellWidth())}{carets}");
        }

        output.WriteLine($"{margin} = {finding.Rule.HelpLink}\n");
    }

    private static int Cut(string line, int place) =>
        place > 0 && place < line.Length && char.IsLowSurrogate(line[place]) ? place - 1 : place;

    private static string Count(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");
}
