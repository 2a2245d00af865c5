using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Limits;

/// <summary>
/// Counts, before anything is read, what takes the parser of Markdown more time than its length: it is reported and not read.
/// </summary>
internal static class MarkdownLimits
{
    private const int LongestText = 2_000_000;
    private const int MostColumns = 200;
    private const int MostDefinitions = 2_000;
    private const int MostAddresses = 2_000;
    private const int MostCells = 50_000;
    private const int MostOpenAddresses = 100;

    /// <summary>Reports what there is too much of.</summary>
    /// <returns>Whether there is.</returns>
    public static bool Report(ArticleSource source, int offset, ProblemList problems, CancellationToken cancellation)
    {
        if (source.Text.Length - offset > LongestText)
        {
            return Add(
                problems,
                new TextRange(offset, offset),
                "characters",
                source.Text.Length - offset,
                LongestText,
                "Split the article."
            );
        }

        var counts = new MarkdownCounts();
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Full.Start < offset)
                continue;
            counts.Take(source.Text.AsSpan(line.Trimmed.Start, line.Trimmed.Length));
            if (Report(counts, line.Trimmed, problems))
                return true;
        }

        return false;
    }

    private static bool Report(in MarkdownCounts counts, TextRange line, ProblemList problems) =>
        counts.Columns > MostColumns ? Add(problems, line, "columns in a table", counts.Columns, MostColumns, "Split the table.")
        : counts.Cells > MostCells ? Add(problems, line, "cells in a table", counts.Cells, MostCells, "Split the table.")
        : counts.Definitions > MostDefinitions
            ? Add(problems, line, "definitions", counts.Definitions, MostDefinitions, "Write addresses where they are used.")
        : counts.Addresses > MostAddresses
            ? Add(
                problems,
                line,
                counts.AngleBrackets * 2 > counts.Addresses ? "< of addresses, tags and comments" : "addresses",
                counts.Addresses,
                MostAddresses,
                "Split the article."
            )
        : counts.OpenAddresses > MostOpenAddresses
            && Add(problems, line, "]( without a ) after them", counts.OpenAddresses, MostOpenAddresses, "Write a ) after each address.");

    private static bool Add(ProblemList problems, TextRange range, string what, int count, int most, string advice)
    {
        problems.Add(ArticleRules.MarkdownTooLarge, range, $"{Number(count)} {what}", Number(most), advice);
        return true;
    }

    private static string Number(int number) => number.ToString("N0", NumberFormatInfo.InvariantInfo);
}
