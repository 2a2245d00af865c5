namespace NewsContent.Tests.Content;

public class ArticleContentComparerTests
{
    public static TheoryData<string> Changes => [.. OneChange.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_first_difference_names_the_place(string path)
    {
        var article = Samples.Talks();
        var changed = OneChange.All[path](article);

        Assert.StartsWith(path + ": ", ArticleContentComparer.FirstDifference(article, changed), StringComparison.Ordinal);
        Assert.StartsWith(path + ": ", ArticleContentComparer.FirstDifference(changed, article), StringComparison.Ordinal);
        Assert.False(ArticleContentComparer.Instance.Equals(article, changed));
    }

    [Fact]
    public void The_first_difference_shows_both_sides()
    {
        var article = Samples.Talks();
        Assert.Equal(
            "Sections[0].Quotes[0].Speaker.Role: \"Foreign Minister\" ≠ null",
            ArticleContentComparer.FirstDifference(article, OneChange.All["Sections[0].Quotes[0].Speaker.Role"](article))
        );
        Assert.Equal("Authors.Count: 2 ≠ 1", ArticleContentComparer.FirstDifference(article, article with { Authors = ["Jane Doe"] }));
        Assert.Equal(
            "Published: 2026-02-07 ≠ 2026-02-08",
            ArticleContentComparer.FirstDifference(article, article with { Published = new DateOnly(2026, 2, 8) })
        );
    }

    [Fact]
    public void Of_a_long_text_the_part_around_the_difference_is_shown()
    {
        var start = new string('a', 100);
        var left = Samples.Talks() with { Summary = start + "b" + start };
        var right = Samples.Talks() with { Summary = start + "c" };

        Assert.Equal(
            $"Summary: \"…{new string('a', 20)}b{new string('a', 39)}…\" ≠ \"…{new string('a', 20)}c\"",
            ArticleContentComparer.FirstDifference(left, right)
        );
    }

    [Fact]
    public void Characters_that_cannot_be_seen_are_shown_as_escapes()
    {
        var left = Samples.Talks() with { Kicker = "a b\u200C\n\"é\"😀" };
        var right = Samples.Talks() with { Kicker = "a\u00A0b\u200C\n\"e\u0301\"😀" };

        Assert.Equal(
            "Kicker: \"a b\\u200C\\n\\\"é\\\"😀\" ≠ \"a\\u00A0b\\u200C\\n\\\"e\\u0301\\\"😀\"",
            ArticleContentComparer.FirstDifference(left, right)
        );
    }

    [Fact]
    public void Quotations_handed_to_other_paragraphs_are_a_difference()
    {
        var quote = new Quote("a");
        var left = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections: [new Section("x", new Paragraph("“a”", quote), new Paragraph("“a”"))]
        );
        var right = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections: [new Section("x", new Paragraph("“a”"), new Paragraph("“a”", quote))]
        );

        Assert.Equal("Sections[0].Quotes[0].ParagraphIndex: 0 ≠ 1", ArticleContentComparer.FirstDifference(left, right));
        Assert.NotEqual(left, right);
    }

    [Fact]
    public void Null_is_like_null_alone()
    {
        Assert.Null(ArticleContentComparer.FirstDifference(null, null));
        Assert.True(ArticleContentComparer.Instance.Equals(null, null));
        Assert.False(ArticleContentComparer.Instance.Equals(Samples.Talks(), null));
        Assert.Equal(
            "Article: null ≠ \"Iran-US Talks Resume Amid Tensions (2026-02-07, 3 sections, …\"",
            ArticleContentComparer.FirstDifference(null, Samples.Talks())
        );
    }
}
