using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Format;

/// <summary>The one limit that an article has, and what is not used so that there need be no other.</summary>
public sealed class LimitTests
{
    private static readonly string[] Readers = ["NewsContent", "NewsContent.Text", "NewsContent.Generators"];

    private const string Header = "Council approves budget\n\n2026-02-07\n\n";

    [Fact]
    public void An_article_of_the_greatest_length_is_read()
    {
        var article = ArticleText.ParseSyntax(Header + new string('a', ArticleText.LongestArticle - Header.Length));

        Assert.Empty(article.Problems);
        Assert.Equal(ArticleText.LongestArticle - Header.Length, Assert.Single(article.Paragraphs).Text.Length);
    }

    [Fact]
    public void A_longer_one_is_reported_and_nothing_is_made_of_it()
    {
        // A line end each is the text that costs most before anything is understood.
        var text = new string('\r', ArticleText.LongestArticle + 1);
        var work = WorkOf.Reading(text, text => ArticleText.ParseSyntax(text));
        Assert.InRange(work.Bytes, 0, 10_000);

        var article = ArticleText.ParseSyntax(text);
        Assert.False(article.IsComplete);
        Assert.Equal((ArticleRules.ArticleTooLong, new TextRange(0, 0)), (Assert.Single(article.Problems).Rule, article.Problems[0].Range));
        Assert.False(ArticleText.TryParse(text, "Articles/story.txt", out _, out _));
    }

    [Fact]
    public void No_regular_expression_is_in_what_reads_articles()
    {
        var files = Readers
            .SelectMany(project =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)
            )
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 100);
        Assert.DoesNotContain(files, file =>
            File.ReadAllText(file).Contains("Regex", StringComparison.Ordinal)
            || File.ReadAllText(file).Contains("RegularExpressions", StringComparison.Ordinal)
        );
        Assert.Contains("N:System.Text.RegularExpressions;", Repository.Read("src", "BannedSymbols.txt"), StringComparison.Ordinal);
    }
}
