namespace NewsContent.Markdown.Tests;

/// <summary>Keys of front matter that say whether and when an article is published.</summary>
public sealed class PublicationKeysTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("draft: true", ArticleStatus.Draft)]
    [InlineData("draft: yes", ArticleStatus.Draft)]
    [InlineData("Draft: false", ArticleStatus.Published)]
    [InlineData("status: draft", ArticleStatus.Draft)]
    [InlineData("status: Published", ArticleStatus.Published)]
    public void A_draft_is_a_draft(string line, ArticleStatus status) => Assert.Equal(status, Parse(line).Status);

    [Theory]
    [InlineData("embargo: 2026-03-01T09:00+01:00", "expires: 2026-03-01T09:00+01:00")]
    [InlineData("publishDate: 2026-03-01T09:00:00+01:00", "expiryDate: 2026-03-01 09:00:00 +0100")]
    [InlineData("embargoedUntil: \"2026-03-01T09:00+01:00\"", "unpublish_date: 2026-03-01T09:00+01:00")]
    public void Moments_are_read_as_programs_write_them(string embargo, string expires)
    {
        var article = Parse(embargo + "\n" + expires);

        Assert.Equal(Nine, article.Embargo);
        Assert.Equal(Nine, article.Expires);
        Assert.Equal(new DateOnly(2026, 2, 7), article.Published);
    }

    [Fact]
    public void A_publish_date_alone_is_the_date()
    {
        var article = MarkdownArticle.Parse("---\ntitle: Ferry\npublishDate: 2026-02-07\n---\n\nIt sails.\n", "Articles/ferry.md");

        Assert.Equal(new DateOnly(2026, 2, 7), article.Published);
        Assert.Null(article.Embargo);
    }

    [Theory]
    [InlineData("draft: maybe", "NEWS014", 8, "Write true, or delete the line")]
    [InlineData("status: true", "NEWS014", 9, "Write draft, or delete the line")]
    [InlineData("publishDate: 2026-03-01", "NEWS014", 14, "Add a time and its zone after the date")]
    [InlineData("draft: true\nstatus: draft", "NEWS013", 1, "“status” means the same")]
    [InlineData("published: false", "NEWS014", 12, "To hold the article back, write “draft: true”.")]
    [InlineData("expirydat: 2026-03-01T09:00Z", "NEWS012", 1, "Did you mean “expirydate”?")]
    public void What_cannot_be_is_reported_at_its_place(string lines, string rule, int column, string advice)
    {
        var problem = Assert.Single(MarkdownArticle.ParseSyntax(Text(lines)).Problems);

        Assert.Equal((rule, column), (problem.Rule.Id, problem.Start.ColumnIndex + 1));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    private static Article Parse(string lines) => MarkdownArticle.Parse(Text(lines), "Articles/ferry.md");

    private static string Text(string lines) => $"---\ntitle: Ferry\ndate: 2026-02-07\n{lines}\n---\n\nIt sails.\n";
}
