using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

public sealed class QuotedWordsTests
{
    private static IEnumerable<string> Missing(string headline, string summary, string body, string language = "en") =>
        ArticleText
            .ParseSyntax($"{headline}\nLanguage: {language}\n\n{summary}\n2026-02-07\n\nThe text. {body} The end.")
            .Problems.Where(problem => problem.Rule == ArticleRules.QuotationNotInBody)
            .Select(problem => string.Join(": ", problem.Arguments.Take(2)));

    [Theory]
    [InlineData("“good start.”", "He called it “a good start,” he said.")]
    [InlineData("“Good Start”", "a good start")]
    [InlineData("“good\nstart”", "good start.")]
    [InlineData("“Iran's right”", "Iran’s right.")]
    [InlineData("“good start”", "It was good.\n\nStart now.")]
    [InlineData("“we are … ready”", "We are always ready.")]
    [InlineData("“we are ... ready”", "We are always ready.")]
    [InlineData("“[the talks] were good”", "They were good.")]
    [InlineData("“…”", "No words at all.")]
    [InlineData("“good”", "good")]
    public void Words_are_found_without_case_punctuation_and_omissions(string quoted, string body) =>
        Assert.Empty(Missing("Talks", quoted, body));

    [Theory]
    [InlineData("“great start”", "a good start")]
    [InlineData("“good stars”", "a good start")]
    [InlineData("“start good”", "a good start")]
    [InlineData("“a very good start”", "a good start")]
    [InlineData("“we stay … ready”", "We are always ready.")]
    public void Other_words_are_missed(string quoted, string body) =>
        Assert.Equal([$"summary: {quoted.Trim('“', '”')}"], Missing("Talks", quoted, body));

    [Fact]
    public void The_headline_is_compared_too() =>
        Assert.Equal(["headline: Great Start"], Missing("A “Great Start”", "He said so.", "A good start."));

    [Fact]
    public void Japanese_is_compared_character_by_character()
    {
        Assert.Empty(Missing("協議", "大臣は「良い始まり」と述べた。", "それは良い始まりだった。", "ja"));
        Assert.Equal(["summary: 悪い始まり"], Missing("協議", "大臣は「悪い始まり」と述べた。", "それは良い始まりだった。", "ja"));
    }
}
