using NewsContent.Markdown.Blocks;
using NewsContent.Text;
using NewsContent.Text.Header;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Pictures that are by themselves: what is on the lines below one is its caption, with who made it at its end.</summary>
internal static class FigureWords
{
    /// <summary>Puts a picture with its caption in the place of a tag or a shortcode. Among other words it is not a figure.</summary>
    /// <param name="body">The text.</param>
    /// <param name="range">What it replaces.</param>
    /// <param name="picture">The picture in Markdown.</param>
    /// <param name="caption">The lines of its caption in Markdown; none for none.</param>
    public static void Place(Body body, TextRange range, string picture, IReadOnlyList<string> caption)
    {
        var (text, start, end) = (body.Text, Lines.StartOf(body.Text, range.Start), Lines.EndOf(body.Text, range.End));
        var isLast = Lines.IsBlank(text, range.End, end);
        if (start == range.Start)
        {
            var above = Lines.IsBlankAbove(text, start) ? "" : body.LineEnd;
            var below =
                !isLast ? body.LineEnd + body.LineEnd
                : Lines.IsBlankBelow(text, end) ? ""
                : body.LineEnd;
            body.Replace(range, above + Of(picture, caption, body.LineEnd) + below);
        }
        else if (isLast && Lines.IsBlank(text, start, range.Start) && Lines.IsBlankAbove(text, start) && Lines.IsBlankBelow(text, end))
        {
            body.Replace(range, Of(picture, caption, body.LineEnd + text[start..range.Start]));
        }
        else
        {
            body.Replace(range, string.Join(' ', [picture, .. caption]));
        }
    }

    /// <summary>A picture with its caption.</summary>
    public static string Of(string picture, IReadOnlyList<string> caption, string lineEnd) =>
        string.Join(lineEnd, [picture, .. caption.Select(InParagraph)]);

    /// <summary>The lines of a caption: a title, the words below it, and who made the picture.</summary>
    /// <param name="title">In Markdown; null for none.</param>
    /// <param name="words">In Markdown; null for none.</param>
    /// <param name="credit">In Markdown; null for none.</param>
    public static IReadOnlyList<string> Caption(string? title, string? words, string? credit)
    {
        var lines = new List<string>();
        if (title is not null && title != words)
            lines.Add(words is null ? title : $"**{title}**");
        if (words is not null)
            lines.Add(words);
        if (credit is not null && words != credit)
            lines.Add(Credit(credit));
        return lines;
    }

    /// <summary>Words that are read as a credit: with a sign before them that says so.</summary>
    private static string Credit(string words)
    {
        if (PictureCredit.In(words) is not null)
            return words;
        var by = BylineWords
            .OfOthers.Where(start => words.StartsWith(start + " ", StringComparison.OrdinalIgnoreCase))
            .MaxBy(static start => start.Length);
        return "Photo: " + (by is null ? words : words[by.Length..].TrimStart());
    }

    /// <summary>A line that continues with a paragraph: signs that would begin a block are after a backslash.</summary>
    private static string InParagraph(string words)
    {
        var line = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && line[digits] is '.' or ')')
            return line.Insert(digits, "\\");
        var isBlock = line.Length > 0 && line[0] is '#' or '>' or '=' or '|' or ':' || IsRow(line, '-') || IsRow(line, '+');
        return isBlock || IsRow(line, '*') || IsRow(line, '_') || line.StartsWith("```", StringComparison.Ordinal) ? "\\" + line : line;
    }

    /// <summary>The sign of an item, or a line of such signs alone.</summary>
    private static bool IsRow(string line, char sign) =>
        line.StartsWith(sign) && (line.Length == 1 || line[1] == ' ' || line.All(c => c == sign || c == ' '));
}
