namespace NewsContent.Markdown.Tests;

/// <summary>Quotation marks and notes among the inlines of Markdown.</summary>
public class InlineQuotationTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n";

    [Theory]
    [InlineData("Type `say \"hi\"` and `“` or `x ''`.")]
    [InlineData("Type ``a `“b”{by c}` d`` and `{by Eva Holm}`.")]
    [InlineData("Text.\n\n```\n“Never”{by c}\n```")]
    [InlineData("Text.\n\n    “Never” “\n\nText.")]
    [InlineData("Text.\n\n## A `\"b\"`\n\nText.")]
    public void Marks_and_notes_in_code_are_code(string markdown)
    {
        var syntax = MarkdownArticle.ParseSyntax(Head + markdown);
        Assert.Empty(syntax.Quotes);
        Assert.Empty(syntax.Problems);
    }

    [Theory]
    [InlineData("He said: “**very** good”.", "very good", 10)]
    [InlineData("He said: *“very good”*.", "very good", 10)]
    [InlineData("He said: [“very good”](/x).", "very good", 10)]
    [InlineData("He said: *“very* good”.", "very good", 10)]
    [InlineData("He said: **“**very good**”**.", "very good", 10)]
    [InlineData("He said: “a `\"b\"` c”.", "a \"b\" c", 10)]
    [InlineData("He said: &ldquo;very good&rdquo;.", "very good", 10)]
    [InlineData("He\\\nsaid: “very\\\ngood”.", "very\ngood", 10)]
    [InlineData("- He said: “very\n  good”.", "very good", 10)]
    [InlineData("| “very good” |\n|---|\n| x |", "very good", 1)]
    [InlineData("See ![a “very good” pier](x.jpg).", "very good", 7)]
    public void A_quotation_goes_over_inlines(string markdown, string words, int start)
    {
        var article = MarkdownArticle.Parse(Head + markdown, "Articles/ships.md");

        var quote = Assert.Single(article.Quotes);
        Assert.Equal((words, start, words.Length), (quote.Text, quote.Start, quote.Length));
        Assert.Equal(words, article.Paragraphs[quote.ParagraphIndex].Text.Substring(start, words.Length));
    }

    [Fact]
    public void A_heading_has_no_quotations() =>
        Assert.Empty(MarkdownArticle.Parse(Head + "## The “good” pier\n\nText.", "Articles/ships.md").Quotes);

    [Fact]
    public void The_words_of_a_figure_are_no_text() =>
        Assert.Empty(MarkdownArticle.Parse(Head + "Text.\n\n![The “good” pier](x.jpg \"“good”\")", "Articles/ships.md").Quotes);

    [Theory]
    [InlineData("“We stay”{by Eva Holm} it is.")]
    [InlineData("*“We stay”*{by Eva Holm} it is.")]
    [InlineData("**“We stay”**, {by Eva Holm} it is.")]
    [InlineData("[“We stay”](/x) {by Eva Holm} it is.")]
    [InlineData("*“We stay”{by Eva Holm}* it is.")]
    [InlineData("- “We stay”{by Eva Holm}")]
    [InlineData("| “We stay”{by Eva Holm} |\n|---|\n| x |")]
    public void A_note_is_after_a_quotation(string markdown)
    {
        var article = MarkdownArticle.Parse(Head + markdown, "Articles/ships.md");
        Assert.Equal(new Speaker("Eva Holm"), Assert.Single(article.Quotes).Speaker);
        Assert.DoesNotContain(article.Paragraphs, static paragraph => paragraph.Text.Contains('{', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“We stay”\\{by Eva Holm} it is.")]
    [InlineData("*“We stay”*\\{by Eva Holm} it is.")]
    public void A_backslash_denies_a_note(string markdown)
    {
        var syntax = MarkdownArticle.ParseSyntax(Head + markdown);
        Assert.Equal("“We stay”{by Eva Holm} it is.", syntax.Paragraphs[0].Text);
        Assert.Empty(syntax.Problems);
        Assert.Null(Assert.Single(syntax.Quotes).Speaker);
    }

    [Fact]
    public void A_note_gives_a_quotation_its_name() =>
        Assert.Equal("Stay", Assert.Single(MarkdownArticle.ParseSyntax(Head + "*“We stay”*{#Stay} it is.").Quotes).MemberName);
}
