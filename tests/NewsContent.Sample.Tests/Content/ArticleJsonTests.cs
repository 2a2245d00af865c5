using NewsContent.Sample.Tests.Support;

namespace NewsContent.Sample.Tests.Content;

/// <summary>The generated articles of the sample as JSON, and the shape that docs/json.md shows.</summary>
public class ArticleJsonTests
{
    private static readonly ArticleJsonOptions WithPath = new() { IncludeSourcePath = true, Catalog = () => Newsroom.Articles.All };

    public static TheoryData<string> Slugs => [.. Newsroom.Articles.All.Select(article => article.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_generated_article_is_read_back_equal(string slug)
    {
        var article = Newsroom.Articles.All[slug];

        foreach (var one in article.Translations.Prepend(article))
        {
            var read = ArticleJson.Deserialize(ArticleJson.Serialize(one, WithPath), WithPath);

            Assert.Null(ArticleContentComparer.FirstDifference(one, read));
            Assert.Equal(one.Related.Select(related => related.Article), read.Related.Select(related => related.Article));
        }
    }

    /// <summary>Every run of text stands once: quotations are places in it, but for the one of two parts.</summary>
    [Fact]
    public void No_words_stand_twice()
    {
        var article = Newsroom.Articles.IranUsTalks;

        var json = ArticleJson.Serialize(article);

        Assert.Equal(article.Paragraphs.Count, json.Split("\"text\":").Length - 1);
    }

    [Fact]
    public void The_document_shows_the_shape()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs/json.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var shown = page[start..(page.IndexOf("```\n", start, StringComparison.Ordinal) - 1)];

        var written = ArticleJson.Serialize(ArticleJson.Deserialize(shown), new ArticleJsonOptions { IsIndented = true });

        Assert.Equal(shown, written.ReplaceLineEndings("\n"));
    }
}
