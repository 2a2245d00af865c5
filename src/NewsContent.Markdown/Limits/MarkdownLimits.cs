using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Limits;

/// <summary>
/// Counts, before anything is read, what takes the parser of Markdown more time than its length: it is told and not read.
/// </summary>
internal static class MarkdownLimits
{
    private const int LongestText = 2_000_000;
    private const int MostColumns = 200;
    private const int MostDefinitions = 2_000;
    private const int MostAddresses = 2_000;

    /// <summary>Reports what there is too much of.</summary>
    /// <returns>Whether there is.</returns>
    public static bool Report(ArticleSource source, int offset, ProblemList problems, CancellationToken cancellation)
    {
        if (source.Text.Length - offset > LongestText)
            return Add(problems, new TextRange(offset, offset), "characters", source.Text.Length - offset, LongestText, "Part it.");
        var (definitions, addresses) = (0, 0);
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Full.Start < offset)
                continue;
            var text = source.Text.AsSpan(line.Trimmed.Start, line.Trimmed.Length);
            var columns = Count(text, '|') - 1;
            if (columns > MostColumns)
                return Add(problems, line.Trimmed, "columns in a table", columns, MostColumns, "Part the table.");
            definitions += text.Length > 0 && text[0] == '[' ? 1 : 0;
            addresses += Addresses(text);
            if (definitions > MostDefinitions)
                return Add(problems, line.Trimmed, "definitions", definitions, MostDefinitions, "Write addresses where they are used.");
            if (addresses > MostAddresses)
                return Add(problems, line.Trimmed, "addresses", addresses, MostAddresses, "Part the article.");
        }

        return false;
    }

    private static bool Add(ProblemList problems, TextRange range, string what, int count, int most, string advice)
    {
        problems.Add(MarkdownRules.MarkdownTooLarge, range, $"{Number(count)} {what}", Number(most), advice);
        return true;
    }

    private static string Number(int number) => number.ToString("N0", NumberFormatInfo.InvariantInfo);

    private static int Count(ReadOnlySpan<char> text, char sign)
    {
        var count = 0;
        foreach (var c in text)
            count += c == sign ? 1 : 0;
        return count;
    }

    /// <summary>Signs with which an address may begin.</summary>
    private static int Addresses(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var begins = text[i] == '<' || text[i] == ':' && i + 1 < text.Length && text[i + 1] == '/';
            begins |= text[i] == 'w' && text.Slice(i).StartsWith("www.".AsSpan(), StringComparison.Ordinal);
            count += begins ? 1 : 0;
        }

        return count;
    }
}
