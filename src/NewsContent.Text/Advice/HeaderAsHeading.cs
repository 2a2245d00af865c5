using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// What was meant for the header and stands, with a blank line above it, as the text's first line, where it is a heading or a paragraph:
/// the headline again, or a byline as newspapers print it.
/// </summary>
internal static class HeaderAsHeading
{
    public static void Report(ArticleSource source, ArticleHeader header, IReadOnlyList<BodyBlock> blocks, ProblemList problems)
    {
        if (blocks.Count == 0 || blocks[0].End - blocks[0].Start > 1)
            return;

        // A heading without text is told as that.
        if (blocks[0].Kind == BlockKind.Heading && (blocks.Count == 1 || blocks[1].Kind == BlockKind.Heading))
            return;

        var line = source.Lines[blocks[0].Start];
        if (HeadingRule.ExplicitMarkLength(source, line) > 0 || PassageBuilder.IsEscaped(source, line))
            return;
        var words = source.Words(line);
        if (HeadlineRule.SameWords(words, header.Headline!.Text))
        {
            problems.Add(
                AdviceRules.HeaderLineAsHeading,
                line.Trimmed,
                header.Headline.Range,
                words,
                "It repeats the headline, which is allowed only directly below the date: delete the blank line between them, or this line."
            );
        }
        else if (Byline(source, line) is { } name)
        {
            problems.Add(
                AdviceRules.HeaderLineAsHeading,
                line.Trimmed,
                words,
                $"The byline goes above the date: move it there as “By: {name}”."
            );
        }
    }

    /// <summary>Whether a line is the headline again.</summary>
    public static bool IsHeadline(ArticleSource source, ArticleHeader header, TextRange line) =>
        HeadlineRule.SameWords(line.In(source.Text), header.Headline!.Text);

    /// <summary>The name of a byline without its colon, or of a line that says a post; null when the line is none.</summary>
    public static string? Byline(ArticleSource source, SourceLine line)
    {
        if (HeaderLine.Read(source, line) is { Field: null, HasColon: false, Suggestion: { } meant } byline && meant == HeaderFields.By)
            return byline.ValueRange.In(source.Text);
        var words = source.Words(line);
        return NamesAlone.IsPost(words) ? words : null;
    }
}
