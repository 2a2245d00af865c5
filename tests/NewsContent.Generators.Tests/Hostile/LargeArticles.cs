using System.Globalization;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// Articles of any size in the shapes that are hard on a parser or a compiler. Each grows in proportion to the number it is made with.
/// </summary>
internal static class LargeArticles
{
    private const string MarkdownHeader = "---\ntitle: Council approves budget\ndate: 2026-02-07\n---\n\n";

    private const string Header = "Council approves budget\n\n2026-02-07\n\n";

    /// <summary>Every shape by its name.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Shapes { get; } =
        new Dictionary<string, Func<int, string>>
        {
            ["news"] = count =>
                Header + Repeated("“We stay,” said Maria Soto, the mayor of Larkham. The council met on Friday.\n\n", count),
            ["one line"] = count =>
                Header + Repeated("“We stay,” said Maria Soto, the mayor of Larkham. The council met on Friday. ", count),
            ["one word"] = count => Header + new string('a', 10 * count),
            ["one-word paragraphs"] = count => Header + Repeated("Yes.\n\n", count),
            ["sections"] = count => Header + Numbered(count, i => $"Heading {Word(i)}\n\nText of it here.\n\n"),
            ["opening marks that never close"] = count => Header + new string('“', count),
            ["nesting"] = count =>
                Header + Numbered(count, i => i % 2 == 0 ? "“a " : "‘a ") + "x" + Numbered(count, i => i % 2 == 0 ? "’" : "”"),
            ["nested guillemets"] = count => Header + Repeated("«a ", count) + new string('»', count),
            ["mixed marks"] = count => Header + Repeated("“a\" b. ", count),
            ["quotations with a name each"] = count => Header + Numbered(count, i => $"“We {Word(i)} stay,” said Maria Soto.\n\n"),
            ["quotations of one name"] = count =>
                Header + Repeated("“Yes we will go home there and back again my friend,” said Maria Soto.\n\n", count),
            ["a quotation of many paragraphs"] = count => Header + Repeated("“Yes we go.\n\n", count) + "“It ends.”",
            ["speakers of notes"] = count => Header + Numbered(count, i => $"“Yes.”{{by Maria S{Word(i)}}}\n\n"),
            ["speakers and roles"] = count => Header + Numbered(count, i => $"“Yes,” said Maria S{Word(i)}, the mayor of {Word(i)}.\n\n"),
            ["a headline"] = count => Repeated("Word ", count) + "\n\n2026-02-07\n\nText.",
            ["tags"] = count => "H\nTags: " + Numbered(count, i => Word(i) + ", ") + "x\n2026-02-07\n\nText.",
            ["authors"] = count => "H\nBy: " + Numbered(count, i => $"Ada S{Word(i)}, ") + "Ada Stone\n2026-02-07\n\nText.",
            ["a quotation without letters"] = count => Header + "“" + Repeated(". ", count) + "”",
            ["line ends"] = count => Header + "Text." + new string('\r', 10 * count),
            ["isolates"] = count => Header + new string('\u2067', count) + "x" + new string('\u2069', count),
            ["braces"] = count => Header + new string('{', 10 * count),
        };

    /// <summary>Shapes in Markdown, within what is read of one article.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> MarkdownShapes { get; } =
        new Dictionary<string, Func<int, string>>
        {
            ["stress"] = count => MarkdownHeader + Repeated("*We* **stay** `here`, ~~no~~ “yes,” said Maria Soto.\n\n", count),
            ["one paragraph"] = count => MarkdownHeader + Repeated("*We* **stay** `here`.\n", count),
            ["stress that never closes"] = count => MarkdownHeader + Repeated("*a _b ", count),
            ["open brackets"] = count => MarkdownHeader + new string('[', count),
            ["items"] = count => MarkdownHeader + Repeated("- “We stay,” said Maria Soto.\n", count),
            ["rows"] = count => MarkdownHeader + "| a | b |\n|---|---|\n" + Repeated("| c | “We stay.” |\n", count),
            ["block quotations"] = count => MarkdownHeader + Repeated("> We stay.\n> — Ida Holm\n\n", count),
            ["sections"] = count => MarkdownHeader + Numbered(count, i => $"## Heading {Word(i)}\n\nText.\n\n"),
            ["code"] = count => MarkdownHeader + "```\n" + Repeated("“We stay.”\n", count) + "```\n",
            ["notes"] = count => MarkdownHeader + Numbered(count / 8, i => $"a[^{i}]\n\n[^{i}]: b\n\n"),
            ["tags"] = count => "---\ntitle: H\ndate: 2026-02-07\ntags:\n" + Numbered(count / 2, i => $"- {Word(i)}\n") + "---\n\nText.\n",
        };

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Numbered(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    /// <summary>Another word for each number, of letters.</summary>
    private static string Word(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));
}
