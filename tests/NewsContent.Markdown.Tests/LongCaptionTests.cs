using NewsContent.Text.Advice;

namespace NewsContent.Markdown.Tests;

/// <summary>A paragraph right below a picture becomes its caption: told when it is long for one.</summary>
public sealed class LongCaptionTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("The old pier is closed. ", 13)).TrimEnd();

    [Theory]
    [InlineData("![The pier](pier.jpg)\n@", 8)]
    [InlineData("Words.\n\n## Pier\n\nMore.\n\n![The pier](pier.jpg)\n@", 14)]
    [InlineData("- one\n- two\n\n  ![The pier](pier.jpg)\n  @", 11)]
    [InlineData("> Words.\n>\n> ![The pier](pier.jpg)\n> @", 10)]
    public void A_long_caption_is_reported_at_its_words(string body, int line)
    {
        var text = Article(body.Replace("@", Long, StringComparison.Ordinal));

        var advice = Assert.Single(ArticleAdvice.For(text, MarkdownArticle.ParseSyntax(text)), one => one.Rule.Id == "NEWS234");

        Assert.Equal(line, advice.Start.LineIndex + 1);
        Assert.Equal(Long, text[advice.Range.Start..advice.Range.End]);
    }

    [Theory]
    [InlineData("![The pier](pier.jpg)\n\n@")]
    [InlineData("![The pier](pier.jpg)\nThe old pier. Photo: Sam Lee\n\n@")]
    [InlineData("@\n\n| a | b |\n| - | - |\n| c | d |\n\n![The pier](pier.jpg)\nThe pier.")]
    public void Other_long_words_are_not(string body)
    {
        var text = Article(body.Replace("@", Long, StringComparison.Ordinal));

        Assert.DoesNotContain(ArticleAdvice.For(text, MarkdownArticle.ParseSyntax(text)), one => one.Rule.Id == "NEWS234");
    }

    private static string Article(string body) => $"---\ntitle: Ferry\nlang: en\ndate: 2026-02-07\n---\n\n{body}\n";
}
