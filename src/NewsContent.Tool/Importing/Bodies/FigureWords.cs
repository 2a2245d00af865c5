using NewsContent.Markdown.Blocks;
using NewsContent.Text;
using NewsContent.Text.Header;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Pictures that stand by themselves: what stands on the lines below one is its caption, with who made it at its end.</summary>
internal static class FigureWords
{
    /// <summary>Puts a picture with its caption in the place of a tag or a shortcode that begins a line.</summary>
    /// <param name="body">The text.</param>
    /// <param name="range">What it replaces.</param>
    /// <param name="picture">The picture in Markdown.</param>
    /// <param name="caption">The lines of its caption in Markdown; none for none.</param>
    public static void Place(Body body, TextRange range, string picture, IReadOnlyList<string> caption)
    {
        var end = Lines.EndOf(body.Text, range.End);
        var above =
            range.Start == 0 || Lines.IsBlank(body.Text, Lines.StartOf(body.Text, range.Start - 1), range.Start) ? "" : body.LineEnd;
        var below = Lines.IsBlank(body.Text, range.End, end) ? BlankBelow(body, end) : body.LineEnd + body.LineEnd;
        body.Replace(range, above + Of(picture, caption, body.LineEnd) + below);
    }

    /// <summary>A picture with its caption.</summary>
    public static string Of(string picture, IReadOnlyList<string> caption, string lineEnd) =>
        string.Join(lineEnd, [picture, .. caption.Select(InParagraph)]);

    /// <summary>Whether nothing but a picture and its caption would stand on the lines.</summary>
    public static bool IsAlone(Body body, int start) => Lines.IsFirst(body.Text, start) && Lines.StartOf(body.Text, start) == start;

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

    /// <summary>A line that goes on with a paragraph: signs that would begin a block stand behind a backslash.</summary>
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

    private static string BlankBelow(Body body, int end)
    {
        var next = Lines.After(body.Text, end);
        return next >= body.Text.Length || Lines.IsBlank(body.Text, next, Lines.EndOf(body.Text, next)) ? "" : body.LineEnd;
    }
}
