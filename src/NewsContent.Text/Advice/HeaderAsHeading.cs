using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// What was meant for the header and stands, with a blank line above it, as the text's first line, where it has the shape of a
/// heading: the headline again, or a byline as newspapers print it.
/// </summary>
internal static class HeaderAsHeading
{
    public static void Report(ArticleSource source, ArticleHeader header, ProblemList problems)
    {
        var lines = source.Lines;
        var index = NextWords(lines, header.BodyLineIndex);
        if (index == lines.Count || index + 1 < lines.Count && !lines[index + 1].IsBlank || !IsHeading(source, lines[index]))
            return;

        // A heading without text is told as that.
        var below = NextWords(lines, index + 1);
        if (below == lines.Count || (below + 1 == lines.Count || lines[below + 1].IsBlank) && IsHeading(source, lines[below]))
            return;

        var line = lines[index];
        var words = source.Words(line);
        if (HeadlineRule.SameWords(words, header.Headline!.Text))
        {
            problems.Add(
                AdviceRules.HeaderLineAsHeading,
                line.Trimmed,
                header.Headline.Range,
                words,
                "It is the headline, which stands again directly under the date and nowhere else: "
                    + "take out the blank line between them, or this line."
            );
        }
        else if (Byline(source, line) is { } name)
        {
            problems.Add(
                AdviceRules.HeaderLineAsHeading,
                line.Trimmed,
                words,
                $"Who wrote the article stands above the date: write “By: {name}” there."
            );
        }
    }

    /// <summary>The name of a byline without its colon; null when the line is none.</summary>
    public static string? Byline(ArticleSource source, SourceLine line) =>
        HeaderLine.Read(source, line) is { Field: null, Suggestion: { } meant } byline
        && meant == HeaderFields.By
        && string.Equals(byline.KeyRange.In(source.Text), meant.Key, StringComparison.OrdinalIgnoreCase)
            ? byline.ValueRange.In(source.Text)
            : null;

    private static bool IsHeading(ArticleSource source, SourceLine line) =>
        HeadingRule.ExplicitMarkLength(source.Text, line.Trimmed) == 0 && HeadingRule.HasShape(source.Text, line.Trimmed);

    private static int NextWords(IReadOnlyList<SourceLine> lines, int from)
    {
        while (from < lines.Count && lines[from].IsBlank)
            from++;
        return from;
    }
}
