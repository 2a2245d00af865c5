using NewsContent.Text;
using NewsContent.Text.Fixes;

namespace NewsContent.Markdown.Tests;

/// <summary>Repairs of front matter: each takes a key with all of its value, or is not offered.</summary>
public class FrontMatterFixTests
{
    private const string Head = "title: A\ndate: 2026-03-01\n";

    [Theory]
    [InlineData(Head + "tags: [a]\nkeywords:\n  - b\n  - c\nlang: en\n", "NEWS013", Head + "tags: [a]\nlang: en\n")]
    [InlineData(Head + "tags: [a]\ntags:\n- b\n- c\nlang: en\n", "NEWS013", Head + "tags: [a]\nlang: en\n")]
    [InlineData(Head + "source: A\nsource: |\n  B\n\n  C\nlang: en\n", "NEWS013", Head + "source: A\nlang: en\n")]
    [InlineData(Head + "tags: [a]\ntags: [b,\n  c]\nlang: en\n", "NEWS013", Head + "tags: [a]\nlang: en\n")]
    [InlineData(Head + "tags:\nlang: en\n", "NEWS014", Head + "lang: en\n")]
    [InlineData(Head + "layout:\n  - a\nlang: en\n", "NEWS012", Head + "lang: en\n")]
    [InlineData(Head + "auther: Ida Lund\n", "NEWS012", Head + "By: Ida Lund\n")]
    [InlineData(Head + "slug: Ferry Sails\n", "NEWS014", Head + "slug: ferry-sails\n")]
    [InlineData(Head + "slug: \"Ferry Sails\"\n", "NEWS014", Head + "slug: \"ferry-sails\"\n")]
    [InlineData(Head + "draft: nearly\n", "NEWS014", Head + "draft: true\n")]
    [InlineData(Head + "status: final\n", "NEWS014", Head + "status: draft\n")]
    [InlineData("title: A\ndate: \"5 March 2026\"\n", "NEWS006", "title: A\ndate: \"2026-03-05\"\n")]
    [InlineData("title: A\n", "NEWS005", "date: 2026-04-01\ntitle: A\n")]
    public void What_is_offered_takes_the_whole_of_it(string head, string rule, string expected) =>
        Assert.Equal($"---\n{expected}---\n\nText.\n", FixesOf(head, rule)[0].Apply(Whole(head)));

    [Theory]
    [InlineData(Head + "slug: \"Ferry \\u0041 Sails\"\n", "NEWS014")]
    [InlineData("date: 2026-03-01\n", "NEWS004")]
    [InlineData("title: A\npubdat: 2026-03-01\n", "NEWS005")]
    [InlineData("title: A\nlayout: &a b\n", "NEWS005")]
    [InlineData("title: \"A\\u202eB\"\ndate: 2026-03-01\n", "NEWS003")]
    [InlineData(Head + "author: \"I\\u0064a Lund, reporter\"\n", "NEWS014")]
    public void What_would_do_harm_is_not_offered(string head, string rule) => Assert.Empty(FixesOf(head, rule));

    [Fact]
    public void No_date_is_written_above_keys_that_are_not_read()
    {
        const string Text = "+++\ntitle = \"A\"\n+++\n\nText.\n";
        var options = new FixOptions { Reading = Reading, Today = new NewsContent.Text.Syntax.PublicationDate(2026, 4, 1, null) };

        var told = Assert.Single(MarkdownArticle.ParseSyntax(Text).Problems, static problem => problem.Rule.Id == "NEWS005");
        Assert.Empty(ArticleFixes.For(Text, told, options));
    }

    private static ArticleTextOptions Reading => ArticleTextOptions.Default with { Format = MarkdownFormat.Instance };

    private static string Whole(string head) => $"---\n{head}---\n\nText.\n";

    private static List<ArticleFix> FixesOf(string head, string rule)
    {
        var options = new FixOptions { Reading = Reading, Today = new NewsContent.Text.Syntax.PublicationDate(2026, 4, 1, null) };
        var told = MarkdownArticle.ParseSyntax(Whole(head)).Problems.Where(problem => problem.Rule.Id == rule).ToList();
        Assert.NotEmpty(told);
        return [.. told.SelectMany(problem => ArticleFixes.For(Whole(head), problem, options))];
    }
}
