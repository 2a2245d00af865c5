using System.Text.RegularExpressions;

namespace NewsContent.Text.Tests.Documentation;

/// <summary>
/// The sentences of a page in Markdown, in its paragraphs, lists and headings. Blocks of code, tables and comments are left out; of a
/// link its words are kept, and inline code is one word.
/// </summary>
internal static partial class Prose
{
    private const string Code = "code";

    /// <summary>Each sentence with the number of the line on which its paragraph begins.</summary>
    public static IEnumerable<(int Line, string Text)> Sentences(string page)
    {
        foreach (var (line, text) in Paragraphs(page))
        {
            foreach (var sentence in SentenceEnd().Split(Plain(text)).Where(static sentence => sentence.Length > 0))
                yield return (line, sentence);
        }
    }

    /// <summary>How many words a sentence has: what blanks, dashes and slashes separate and has a letter or digit.</summary>
    public static int Words(string sentence) => WordGap().Split(sentence).Count(static word => word.Any(char.IsLetterOrDigit));

    private static List<(int Line, string Text)> Paragraphs(string page)
    {
        var paragraphs = new List<(int Line, string Text)>();
        var open = false;
        var lines = Comment().Replace(FencedCode().Replace(page.ReplaceLineEndings("\n"), EmptyLines), EmptyLines).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line.StartsWith('|'))
            {
                open = false;
                continue;
            }

            var isHeading = line.StartsWith('#');
            if (open && !isHeading && !ListItem().IsMatch(line))
                paragraphs[^1] = (paragraphs[^1].Line, paragraphs[^1].Text + " " + line);
            else
                paragraphs.Add((i + 1, ListItem().Replace(line.TrimStart('#', ' '), "")));
            open = !isHeading;
        }

        return paragraphs;
    }

    private static string Plain(string text) =>
        Tag().Replace(Link().Replace(InlineCode().Replace(text, Code), "$1"), "").Replace("*", "", StringComparison.Ordinal).Trim();

    /// <summary>Lines are counted on.</summary>
    private static string EmptyLines(Match match) => new('\n', match.Value.Count(static c => c == '\n'));

    [GeneratedRegex(@"^ *(`{3,}).*?^ *\1`*\s*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedCode();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^([-*+]|\d+\.)\s+")]
    private static partial Regex ListItem();

    [GeneratedRegex("(`+).+?\\1")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    // A full stop and the like, with what closes behind it, before a blank and what opens a sentence.
    [GeneratedRegex(@"(?<=[.!?…:;]?[.!?…][”"")’\]]*)\s+(?=[“""‘(\[]*[\p{Lu}\p{Nd}]|code\b)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\s/–—]+")]
    private static partial Regex WordGap();
}
