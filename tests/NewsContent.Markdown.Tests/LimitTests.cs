using System.Text;

namespace NewsContent.Markdown.Tests;

/// <summary>Texts that take the parsers of Markdown and YAML very long: counted before they are read.</summary>
public class LimitTests
{
    private const string Head = "---\ntitle: A\ndate: 2026-03-01\n---\n";

    public static TheoryData<string, string> Slow =>
        new()
        {
            { "columns", Head + Line("a|", 20_000) + Line("-|", 20_000) + Line("b|", 20_000) },
            { "addresses", Head + Line("<http://a.b> ", 20_000) },
            { "linked addresses", Head + Line("https://a.b ", 20_000) },
            { "addresses of mail", Head + Line("mailto:a@b.c ", 3_000) },
            { "telephone numbers", Head + Line("tel:123 ", 3_000) },
            { "cells", Head + Line("|", 180) + Line("-|", 180) + Line("|\n", 1_000) },
            { "cells in a quotation", Head + "> " + Line("|", 180) + "> " + Line("-|", 180) + Line("> |\n", 1_000) },
            { "addresses that never end", Head + Line("[a](", 10_000) },
            { "addresses of pictures that never end", Head + Line("![](b\\)\n", 200) },
            { "titles that never end", Head + Line("[a](b (c ", 10_000) },
            { "definitions", Head + string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"[a{i}]: /b\n")) },
            { "quotations", Head + new string('>', 100_000) + " a" },
            { "lists", Head + string.Concat(Enumerable.Range(0, 300).Select(static i => new string(' ', 2 * i) + "- a\n")) },
            { "brackets of YAML", "---\ntitle: " + new string('[', 100_000) + "\n---\nText.\n" },
            { "long YAML", "---\ntitle: " + new string('a', 100_000) + "\n---\nText.\n" },
        };

    public static TheoryData<string, string> Odd =>
        new()
        {
            { "brackets", new string('[', 20_000) },
            { "closing brackets", Line("[a](b", 10_000) },
            { "stars", Line("*a ", 20_000) },
            { "stars and lines", Line("*a_ ", 20_000) },
            { "ticks", string.Concat(Enumerable.Range(1, 300).Select(static i => new string('`', i) + "a")) },
            { "entities", Line("&amp;", 20_000) },
            { "backslashes", new string('\\', 50_001) },
            { "pictures", Line("![", 10_000) },
            { "notes", Line("[^1]", 10_000) + "\n\n[^1]: a" },
            { "angle brackets", Line("< ", 20_000) },
            { "tildes", Line("~~a ", 10_000) },
            { "NUL", "a\0b" },
            { "lone surrogate", "a\uD800b" },
        };

    [Theory]
    [MemberData(nameof(Slow))]
    public void What_takes_long_is_reported_and_not_read(string what, string text)
    {
        var problems = MarkdownArticle.ParseSyntax(text).Problems;
        Assert.True(problems.Any(static problem => problem.Rule.Id is "NEWS049" or "NEWS048"), what);
    }

    [Theory]
    [InlineData("<!-- ", "< of addresses")]
    [InlineData("a <b ", "< of addresses")]
    [InlineData("https://a.b ", "addresses")]
    public void What_there_is_too_much_of_has_its_name(string piece, string name) =>
        Assert.Contains($" {name}", MarkdownArticle.ParseSyntax(Head + Line(piece, 20_000)).Problems[0].Message, StringComparison.Ordinal);

    /// <summary>What articles have stays far below.</summary>
    public static TheoryData<string, string> Large =>
        new()
        {
            { "a table", Line("a|b|c|d|e|f|g", 1) + Line("-|-|-|-|-|-|-", 1) + Line("1|2|3|4|5|6|7\n", 5_000) },
            { "tables", Line("a|b\n-|-\nc|d\n\n", 2_000) },
            { "links", Line("[a](/b) ", 20_000) },
            { "paragraphs", Line("She said: “We go.” [a](b\n\n", 3_000) },
            { "block quotations", Line("> We go.\n> — Eva Holm\n\n", 5_000) },
            { "introduced block quotations", Line("Eva Holm said:\n\n> We go.\n\n", 5_000) },
            { "quotations in block quotations", Line("> “We go.”\n\n", 5_000) },
        };

    [Theory]
    [MemberData(nameof(Large))]
    public void Large_texts_are_read(string what, string text) =>
        Assert.True(
            MarkdownArticle.ParseSyntax(Head + text) is { Paragraphs.Count: > 0 } article
                && article.Problems.All(static problem => problem.Rule.Id != "NEWS049"),
            what
        );

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_texts_are_read(string what, string text)
    {
        var article = MarkdownArticle.ParseSyntax(Head + text);
        Assert.True(article.Paragraphs.Count > 0 || article.Problems.Count > 0, what);
    }

    private static string Line(string piece, int count) => new StringBuilder().Insert(0, piece, count).Append('\n').ToString();
}
