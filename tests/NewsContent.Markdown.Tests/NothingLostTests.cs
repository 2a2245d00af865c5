namespace NewsContent.Markdown.Tests;

/// <summary>What a parser of Markdown drops or takes for something else: kept, or told at its place.</summary>
public class NothingLostTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n\n";

    [Theory]
    [InlineData("He [the mayor][^1] said.\n\n[^1]: N", "He [the mayor] said.|N")]
    [InlineData("“[We][^1] stay,” said Ida Holm.\n\n[^1]: N", "“[We] stay,” said Ida Holm.|N")]
    [InlineData("Text.[^1][^2]\n\nMore.[^1]\n\n[^1]: A\n\n[^2]: B", "Text.|More.|A|B")]
    [InlineData("## [Tide][^1]\n\nText.\n\n[^1]: N", "[Tide]|Text.|N")]
    [InlineData("| [b][^1] | c |\n| - | - |\n\n[^1]: N", "[b]|c|N")]
    [InlineData("`a][^1]` and [^1]\n\n[^1]: N", "a][^1] and|N")]
    [InlineData("    a][^1]\n\nText[^1]\n\n[^1]: N", "Text|N")]
    [InlineData("[x][^2] and y\n\n[^2]: N", "[x] and y|N")]
    [InlineData("Text.[^2][tide] and y\n\n[^2]: N", "Text.[tide] and y|N")]
    [InlineData("Text.[^A][^a]\n\n[^a]: N", "Text.|N")]
    [InlineData("[^up](/x) and [^up][ref]\n\n[ref]: /y", "^up and ^up")]
    public void A_note_right_after_a_bracket_leaves_the_words_before_it(string text, string words)
    {
        Assert.True(MarkdownArticle.TryParse(Head + text + "\n", "Articles/x.md", out var article, out var problems));

        Assert.Empty(problems);
        Assert.Equal(
            words.Split('|'),
            article.Sections.Select(static section => section.Heading).Concat(article.Paragraphs.Select(static paragraph => paragraph.Text))
        );
    }

    [Fact]
    public void A_note_at_the_very_beginning_is_known_after_a_bracket_too() =>
        Assert.Equal(
            "See [it]",
            MarkdownArticle
                .ParseSyntax(Head.TrimEnd('\n') + "\n[^1]: See [it][^1]\n")
                .Paragraphs.Select(static words => words.Text)
                .Single()
        );

    [Fact]
    public void Two_notes_side_by_side_are_two_references()
    {
        var article = MarkdownArticle.Parse(Head + "Text.[^1][^2]\n\n[^1]: A\n\n[^2]: B\n", "Articles/x.md");
        Assert.Equal(["1", "2"], article.Paragraphs[0].Inlines.Select(static inline => inline.Target));
    }

    [Theory]
    [InlineData("Text.\n\n<!-- note to self -- >\n\nMore.", "NEWS046 8,1")]
    [InlineData("Text.\n\n<!-- c --> Ai systems rule.", "NEWS047 8,1")]
    [InlineData("Text <!-- a\n\nb --> more", "NEWS047 6,6")]
    [InlineData("a <!-- unclosed", "NEWS047 6,3")]
    [InlineData("Text.\n\n```\nx = 1\n\nMore.", "NEWS047 8,1")]
    [InlineData("Text.\n\n```js title=\"x\" {1,3}\nx\n```", "NEWS047 8,1")]
    [InlineData("Text.\n\n``` {.python}\nx\n```", "NEWS047 8,1")]
    [InlineData("T[^1].\n\n- x\n\n  [^1]: Note", "NEWS047 10,3")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n*Source: Harbour Office*", "NEWS047 7,1")]
    [InlineData("Text.\n\n[&nbsp;](/tides)", "NEWS047 8,1")]
    [InlineData("3. c\n2. b\n1. a", "NEWS047 7,1")]
    [InlineData("See [words](my page.html).", "NEWS047 6,12")]
    [InlineData("See ![pic](my photo.jpg).", "NEWS047 6,11")]
    [InlineData("See [text][missing].", "NEWS047 6,11")]
    [InlineData("A note^[in the line] here", "NEWS047 6,7")]
    [InlineData("!!! note\n    Mind the gap.", "NEWS047 6,1")]
    [InlineData("A picture{width=50%} here", "NEWS047 6,10")]
    [InlineData("##Heading", "NEWS047 6,1")]
    [InlineData("**重点。**后面", "NEWS047 6,1;NEWS047 6,6")]
    [InlineData("Say <%= it %> now", "NEWS047 6,5")]
    [InlineData("See [a] and [a].\n\n[a]: /x\n[a]: /y", "NEWS050 9,1")]
    [InlineData("# Other words\n\nText.", "NEWS047 6,3")]
    public void It_is_reported_at_its_place(string text, string told) => Assert.Equal(told.Split(';'), Told(Head + text + "\n"));

    [Theory]
    [InlineData("1. a\n1. b\n1. c")]
    [InlineData("3. a\n4. b")]
    [InlineData("Text.\n\n> ```\n> x")]
    [InlineData("f(x)[0] and 2 ** 3 and a*b*c and `**`")]
    [InlineData("# Ships\n\nText.")]
    [InlineData("#ferry and #harbour")]
    [InlineData("<!-- one -->\n\nText <!-- two --> and more.")]
    public void What_is_meant_is_not_told(string text) => Assert.Empty(Told(Head + text + "\n"));

    [Theory]
    [InlineData("# #")]
    [InlineData("# # ")]
    [InlineData("# ##\n")]
    [InlineData("# \n\n2026-02-07\n\nT.")]
    [InlineData("#\n\n2026-02-07\n\nT.")]
    public void A_heading_of_signs_alone_is_no_headline(string text) => Assert.Contains("NEWS004 1,1", Told(text));

    [Theory]
    [InlineData("<!-- ask Bo -->\n# Ferry\n\n2026-02-07\n\nT.\n", "NEWS047 1,1")]
    [InlineData("![a](b.png)\n\n# Ferry\n\n2026-02-07\n\nT.\n", "NEWS047 1,1")]
    [InlineData("# Ferry\n\nA *new* ship [sails](/x) at noon today.\n2026-02-07\n\nT.\n", "NEWS047 3,1")]
    [InlineData("Ferry {{< x >}}\n\n2026-02-07\n\nT.\n", "NEWS047 1,1")]
    public void Above_the_date_there_are_words_alone(string text, string told) => Assert.Contains(told, Told(text));

    [Theory]
    [InlineData("1. FC Gullsund: a win at last\n\nIt is told on https://example.org/fc and www.example.org.\n2026-03-01\n\nT.\n")]
    [InlineData("Ships pass\n\n- so they say: the tide turns.\n2026-03-01\n\nT.\n")]
    public void Above_the_date_words_and_addresses_are_left_alone(string text) =>
        Assert.DoesNotContain(Told(text), static told => told.StartsWith("NEWS047", StringComparison.Ordinal));

    [Fact]
    public void Thousands_of_notes_that_touch_are_looked_for_once()
    {
        var references = string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"[x][^{i}]"));
        Assert.NotEmpty(Told(Head + references + "\n\n[^1]: N\n"));
    }

    private static IEnumerable<string> Told(string text) =>
        MarkdownArticle
            .ParseSyntax(text)
            .Problems.Select(static problem => $"{problem.Rule.Id} {problem.Start.LineIndex + 1},{problem.Start.ColumnIndex + 1}");
}
