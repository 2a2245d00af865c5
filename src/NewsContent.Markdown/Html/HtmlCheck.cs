using NewsContent.Text;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown.Html;

/// <summary>
/// Reports HTML that is not a comment, and what to write instead. A comment is for the writers alone, and reaches no record.
/// </summary>
internal static class HtmlCheck
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["br"] = "To begin a new line in a paragraph, write a backslash and a line break instead. Anywhere else, delete it.",
        ["b"] = "Write **words** for bold.",
        ["strong"] = "Write **words** for bold.",
        ["i"] = "Write *words* for italics.",
        ["em"] = "Write *words* for italics.",
        ["s"] = "Write ~~words~~ to strike words out.",
        ["del"] = "Write ~~words~~ to strike words out.",
        ["code"] = "Write `words` for code.",
        ["pre"] = "Write a line of ``` above the code, and one below.",
        ["a"] = "Write [words](address) for a link.",
        ["img"] = "Write ![what it shows](address) for a picture.",
        ["figure"] = "Write ![what it shows](address) for a picture, alone in its paragraph.",
        ["blockquote"] = "Begin each line of the quotation with >.",
        ["ul"] = "Begin each item with - .",
        ["ol"] = "Begin each item with 1. .",
        ["li"] = "Begin each item with - or 1. .",
        ["table"] = "Write the rows with | between the cells.",
        ["p"] = "Leave a blank line between paragraphs.",
        ["div"] = "Leave a blank line between paragraphs.",
        ["hr"] = "Write --- alone on a line, with blank lines around it.",
    };

    /// <summary>Reports HTML, unless it is nothing but comments.</summary>
    /// <param name="html">The tag, or the whole block.</param>
    /// <param name="range">Where it is in the file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(string html, TextRange range, ProblemList problems)
    {
        var rest = WithoutComments(html);
        if (rest.Length == 0)
            return;
        if (rest.StartsWith(CommentStart, StringComparison.Ordinal))
        {
            const string NoEnd = "It begins a comment that has no end: write --> where it ends.";
            problems.Add(ArticleRules.HtmlInMarkdown, range, CommentStart, NoEnd);
            return;
        }

        if (rest[0] != '<')
        {
            const string HowTo = "Put the comment on a line of its own, with a blank line below it.";
            problems.Add(
                ArticleRules.MarkdownWithoutPlace,
                range,
                $"“{Excerpt.Of(rest, 60)}” is on the same line as a comment, so readers would not see it.",
                HowTo
            );
            return;
        }

        var advice = Instead.TryGetValue(NameOf(rest), out var instead) ? instead : "Delete it, or write it as text.";
        problems.Add(ArticleRules.HtmlInMarkdown, range, rest, $"{advice} To show it as it is, put a \\ before the <.");
    }

    private static string WithoutComments(string html)
    {
        var rest = html.Trim();
        while (rest.StartsWith(CommentStart, StringComparison.Ordinal))
        {
            var end = rest.IndexOf(CommentEnd, CommentStart.Length - 2, StringComparison.Ordinal);
            if (end < 0)
                return rest;
            rest = rest.Substring(end + CommentEnd.Length).Trim();
        }

        return rest;
    }

    private static string NameOf(string html)
    {
        var start = 1;
        while (start < html.Length && html[start] == '/')
            start++;
        var end = start;
        while (end < html.Length && (char.IsLetterOrDigit(html[end]) || html[end] == '-'))
            end++;
        return start < html.Length ? html.Substring(start, end - start) : "";
    }
}
