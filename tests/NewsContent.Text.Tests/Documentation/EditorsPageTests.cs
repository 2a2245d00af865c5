using NewsContent.Markdown;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Documentation;

/// <summary>The articles of docs/editors.md, which an editor copies first, are in order.</summary>
public sealed class EditorsPageTests
{
    private static readonly string[] Blocks = Repository.Read("docs", "editors.md").Split("\n```article")[1..];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Blocks.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_article_has_no_problem(int number)
    {
        var block = Blocks[number];
        var start = block.IndexOf('\n', StringComparison.Ordinal) + 1;
        var isMarkdown = block.StartsWith(".md\n", StringComparison.Ordinal);
        var options = new ArticleTextOptions { Format = isMarkdown ? MarkdownFormat.Instance : PlainTextFormat.Instance };

        var article = ArticleText.ParseSyntax(block[start..(block.IndexOf("\n```", start, StringComparison.Ordinal) + 1)], options);

        Assert.Empty(article.Problems);
    }

    [Fact]
    public void The_interview_names_who_asks_and_who_answers()
    {
        var block = Blocks.Single(static block => block.Contains("\nForm: interview\n", StringComparison.Ordinal));
        var start = block.IndexOf('\n', StringComparison.Ordinal) + 1;

        var article = ArticleText.ParseSyntax(block[start..block.IndexOf("\n```", start, StringComparison.Ordinal)]);

        Assert.Equal(["Ida Lund", "Nadia Osei", "Ida Lund", "Nadia Osei"], article.Quotes.Select(static quote => quote.Speaker?.Name));
    }
}
