using Markdig.Syntax;
using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Headline;

// In here, since blocks and inlines of the records have the same names.

/// <summary>
/// A heading of Markdown in the headline's place above header lines: <c># Headline</c>, or a line of <c>=</c> below it. The header lines
/// are those of plain text, so that they are read where blanks stand for the signs.
/// </summary>
internal static class HeadlineHeading
{
    private const int MostMarks = 6;
    private const int MostIndent = 3;

    /// <summary>Header lines and a summary are not longer, in lines.</summary>
    private const int LongestHeader = 120;

    /// <summary>Reads a header in lines of its own.</summary>
    public static ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var heading = Find(source);
        var lines = WithoutSigns(source, heading);
        if (heading is { } empty && lines.Lines[empty.LineIndex].IsBlank)
            return WithoutWords(source, empty.LineIndex, problems);
        var header = PlainTextFormat.ReadHeader(lines, options, problems, heading?.LineIndex, cancellation);
        HeaderWords.Check(header, heading?.LineIndex, problems);
        if (heading is { } line && header.Headline?.LineIndex == line.LineIndex)
            header.Headline = Read(source, line, problems, cancellation) ?? header.Headline;

        // The line below a headline that stands again under the date.
        if (IsUnderline(source, header.BodyLineIndex, '=') && header.BodyLineIndex > 0 && !source.Lines[header.BodyLineIndex - 1].IsBlank)
            header.BodyLineIndex++;
        return header;
    }

    /// <summary>A heading of signs alone is in the headline's place.</summary>
    private static ArticleHeader WithoutWords(ArticleSource source, int line, ProblemList problems)
    {
        problems.Add(ArticleRules.HeadlineMissing, source.Lines[line].Trimmed, "Write it after the #.");
        return new ArticleHeader { BodyLineIndex = source.Lines.Count, HasDateLine = false };
    }

    /// <summary>Tells what a headline cannot hold: it is words alone.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(PassageSyntax headline, ProblemList problems)
    {
        foreach (var inline in headline.Inlines)
        {
            if (inline.Kind is InlineSyntaxKind.Link or InlineSyntaxKind.Image or InlineSyntaxKind.FootnoteReference)
            {
                problems.Add(
                    ArticleRules.MarkdownWithoutPlace,
                    headline.Range,
                    "A headline cannot contain a link, a picture or a footnote.",
                    "Write only the words, and move the rest into the text."
                );
                return;
            }
        }
    }

    /// <summary>The heading on the first line that is not blank, or below a kicker there.</summary>
    private static (int LineIndex, int LineCount)? Find(ArticleSource source)
    {
        var isFirst = true;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank)
                continue;
            var marks = Marks(source, line);
            if (marks > 0 && (isFirst || marks == 1))
                return (line.Index, 1);
            if (IsUnderline(source, line.Index + 1, '=') || isFirst && IsUnderline(source, line.Index + 1, '-'))
                return (line.Index, 2);
            if (!isFirst)
                return null;
            isFirst = false;
        }

        return null;
    }

    /// <summary>The file with blanks for the signs of the heading, and of those of its level, which may repeat it.</summary>
    private static ArticleSource WithoutSigns(ArticleSource source, (int LineIndex, int LineCount)? heading)
    {
        char[]? text = null;
        for (var i = 0; i < source.Lines.Count && i < LongestHeader; i++)
        {
            var line = source.Lines[i];
            var marks = Marks(source, line);
            if (marks == 1 || marks > 0 && heading?.LineIndex == i)
                Blank(text ??= source.Text.ToCharArray(), line.Trimmed, marks);
            if (heading is { LineCount: 2 } && heading?.LineIndex == i - 1)
                Blank(text ??= source.Text.ToCharArray(), line.Trimmed, line.Trimmed.Length);
        }

        return text is null ? source : source.With(new string(text));
    }

    private static void Blank(char[] text, TextRange line, int marks)
    {
        for (var i = 0; i < marks; i++)
            text[line.Start + i] = ' ';
        var end = line.End;
        while (end > line.Start && text[end - 1] == '#')
            end--;
        if (end == line.Start || !Characters.IsBlank(text[end - 1]))
            return;
        for (; end < line.End; end++)
            text[end] = ' ';
    }

    private static PassageSyntax? Read(
        ArticleSource source,
        (int LineIndex, int LineCount) lines,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var start = source.Lines[lines.LineIndex].Full.Start;
        var text = source.Text.Substring(start, source.Lines[lines.LineIndex + lines.LineCount - 1].Full.End - start);
        if (MarkdownParser.Parse(text) is not { Count: > 0 } document || document[0] is not HeadingBlock heading)
            return null;
        var passages = new PassageReader(source, start, problems, cancellation);
        var headline = passages.Read(heading.Inline, passages.RangeOf(heading));
        if (headline is not null)
            Check(headline, problems);
        return headline;
    }

    /// <summary>How many # begin a line that is a heading; 0 for any other.</summary>
    private static int Marks(ArticleSource source, SourceLine line)
    {
        var (start, end) = (line.Trimmed.Start, line.Trimmed.End);
        var marks = 0;
        while (start + marks < end && source.Text[start + marks] == '#')
            marks++;
        var isHeading = marks is > 0 and <= MostMarks && (start + marks == end || Characters.IsBlank(source.Text[start + marks]));
        return isHeading && start - line.Full.Start <= MostIndent ? marks : 0;
    }

    private static bool IsUnderline(ArticleSource source, int index, char sign)
    {
        if (index >= source.Lines.Count || source.Lines[index].IsBlank)
            return false;
        var words = source.Words(source.Lines[index]);
        return words.TrimEnd(sign).Length == 0 && (sign == '=' || words.Length > 1);
    }
}
