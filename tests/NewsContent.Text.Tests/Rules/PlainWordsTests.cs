using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("##vso[task.complete result=Succeeded;]DONE", "#·vso[task.complete result=Succeeded;]DONE")]
    [InlineData("a ##[stop-commands]tok", "a #·[stop-commands]tok")]
    [InlineData("###[section]", "##·[section]")]
    [InlineData("##VSO[x]", "#·VSO[x]")]
    [InlineData("##teamcity[buildStop]", "#·teamcity[buildStop]")]
    [InlineData("## ##vso[a]", "## #·vso[a]")]
    [InlineData("::set-output name=a::b", ":·set-output name=a::b")]
    [InlineData("  ::stop-commands::token", "  :·stop-commands::token")]
    [InlineData("“::error::x”", "“:·error::x”")]
    [InlineData("\u001B[31mred\u001B]0;title\u0007", "·[31mred·]0;title·")]
    [InlineData("\u009B31m", "·31m")]
    [InlineData("a\rb\nc\td", "a·b·c·d")]
    [InlineData("a\u2028b\u2029c\u0085d", "a·b·c·d")]
    [InlineData("\u202Egnp.txt\u2066", "·gnp.txt·")]
    [InlineData("a\0\u007Fb", "a··b")]
    public void What_would_be_obeyed_is_broken_visibly(string words, string shown)
    {
        Assert.Equal(shown, PlainWords.Of(words));
        Assert.Equal(words.Length, PlainWords.Of(words).Length);
        Assert.Same(shown, PlainWords.Of(shown));
    }

    [Theory]
    [InlineData("“Talks resume,” she said: no. #1, ## Heading, C# and C##")]
    [InlineData("std::vector and global::Articles, 12:30, fe80::1")]
    [InlineData("مذاکرات\u200Cها \u200Fاز سر")]
    [InlineData("## Heading [sic] of a text")]
    [InlineData("🕊 naïve 協議")]
    [InlineData("")]
    public void Other_words_stay_as_they_are(string words) => Assert.Same(words, PlainWords.Of(words));

    [Theory]
    [InlineData("##vso[task.complete result=Succeeded;]DONE ##[stop-commands]tok")]
    [InlineData("::set-output name=a::b \u001B[31m")]
    public void A_message_quotes_no_command(string words)
    {
        var text = $"Talks\n2026-02-07\n\n## {words}\n\nOne.\n\n## {words}\n\nTwo.\n";

        var messages = ArticleText.ParseSyntax(text).Problems.Select(problem => problem.Message).ToList();

        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Same(message, PlainWords.Of(message)));
    }
}
