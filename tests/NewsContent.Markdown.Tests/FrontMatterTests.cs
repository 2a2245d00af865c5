using CsCheck;

namespace NewsContent.Markdown.Tests;

/// <summary>Heads of articles as site generators write them.</summary>
public class FrontMatterTests
{
    [Fact]
    public void Blanks_at_the_ends_of_a_value_between_marks_are_no_part_of_it()
    {
        var article = MarkdownArticle.Parse(
            "---\ntitle: ' Ships '\ndate: 2026-03-01\ncategory: '  Harbour   '\nlocation: \" Gullsound\\n\"\n"
                + "source: |\n  Harbour\n  Wire\n---\n\nText.\n",
            "Articles/x.md"
        );

        Assert.Equal(
            ("Ships", "Harbour", "Gullsound", "Harbour Wire"),
            (article.Headline, article.Kicker, article.Location, article.Source)
        );
    }

    [Fact]
    public void All_that_a_header_can_say_can_be_said()
    {
        var article = MarkdownArticle.Parse(
            """
            ---
            # A comment.
            title: "Ships: a “new” start"
            pubDate: 2026-03-01T09:30:00+01:00
            description: >
              What the harbour
              plans.
            authors:
              - Ida Lund
              - Jan Moor
            category: Harbour
            tags: [ships, "winter"]
            lang: en-GB
            slug: harbour/ships
            lastmod: 2026-03-02
            location: Brightport
            source: 'Harbour Wire'
            ---

            Text.
            """,
            "Articles/x.md"
        );

        Assert.Equal("Ships: a “new” start", article.Headline);
        Assert.Equal("What the harbour plans.", article.Summary);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(1)), article.PublishedAt);
        Assert.Equal(["Ida Lund", "Jan Moor"], article.Authors);
        Assert.Equal("Harbour", article.Kicker);
        Assert.Equal(["ships", "winter"], article.Tags);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal("harbour/ships", article.Slug);
        Assert.Equal(new DateOnly(2026, 3, 2), article.Updated);
        Assert.Equal("Brightport", article.Location);
        Assert.Equal("Harbour Wire", article.Source);
    }

    [Theory]
    [InlineData("---\ndate: 2026-03-01\n---\n# Ships\n\nText.")]
    [InlineData("---\ntitle: Ships\ndate: 2026-03-01\n---\n\n# Ships\n\nText.")]
    [InlineData("---\r\ntitle: Ships\r\ndate: 2026-03-01\r\n---\r\nText.")]
    [InlineData("Ships\n2026-03-01\n\nText.")]
    [InlineData("HARBOUR\n\nShips\n\nBy: Ida Lund\n2026-03-01\n\nText.")]
    public void The_headline_stands_above_or_in_the_first_heading(string text)
    {
        var article = MarkdownArticle.Parse(text, "Articles/x.md");

        Assert.Equal("Ships", article.Headline);
        Assert.Equal("Text.", Assert.Single(article.Paragraphs).Text);
        Assert.Empty(article.Sections);
    }

    [Theory]
    [InlineData("title: A\ndate: 5 March\n", "(3,7) NEWS006")]
    [InlineData("title: A\n", "(1,1) NEWS005")]
    [InlineData("date: 2026-03-01\n", "(1,1) NEWS004")]
    [InlineData("title: A\ndate: 2026-03-01\nlayout: post\n", "(4,1) NEWS012")]
    [InlineData("title: A\ndate: 2026-03-01\ntitel: B\n", "(4,1) NEWS012")]
    [InlineData("title: A\ntitle: B\ndate: 2026-03-01\n", "(3,1) NEWS013")]
    [InlineData("title: A\ndate: 2026-03-01\nlang: english!\n", "(4,7) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\nkicker:\n", "(4,1) NEWS014")]
    [InlineData("title: [A, B]\ndate: 2026-03-01\n", "(2,9) NEWS014", "(1,1) NEWS004")]
    [InlineData("title: &a A\ndate: 2026-03-01\n", "(2,8) NEWS048")]
    [InlineData("title: *a\ndate: 2026-03-01\n", "(1,1) NEWS004", "(2,8) NEWS048")]
    [InlineData("title: !!str A\ndate: 2026-03-01\n", "(2,8) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\nauthor:\n  name: Ida\n", "(5,3) NEWS048")]
    [InlineData("title: A: B\ndate: 2026-03-01\n", "(2,9) NEWS048", "(1,1) NEWS005", "(1,1) NEWS004")]
    [InlineData("title: A\ndate: 2026-03-02\nupdated: 2026-03-01\n", "(4,10) NEWS014")]
    public void Each_fault_is_told_at_its_place(string head, params string[] expected)
    {
        var problems = MarkdownArticle.ParseSyntax($"---\n{head}---\n\nText.\n").Problems;

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            problems
                .Select(static problem => $"({problem.Start.LineIndex + 1},{problem.Start.ColumnIndex + 1}) {problem.Rule.Id}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Front_matter_without_an_end_is_told() =>
        Assert.Contains(MarkdownArticle.ParseSyntax("---\ntitle: A\ndate: 2026-03-01\n\nText.\n").Problems, static problem =>
            problem.Rule.Id == "NEWS048"
        );

    /// <summary>Signs of YAML in any order.</summary>
    private static readonly string[] YamlPieces =
    [
        "title: ",
        "tags: ",
        "a",
        "b: ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        ":",
        "\n",
        "\n  ",
        "\n- ",
        "\n\n",
        "\"",
        "'",
        "#",
        " #",
        "&a ",
        "*a",
        "!!str ",
        "!",
        "|\n",
        ">-\n ",
        "? ",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\t",
        "\\",
        "\\x4",
        "\\u",
        "@",
        "`",
        "<<: ",
        "é",
        "\uD83D\uDE00",
        "\0",
        "\r\n",
        "2026-03-01",
        "~",
    ];

    [Fact]
    public void Any_front_matter_is_read() =>
        Gen.Int[0, YamlPieces.Length - 1]
            .Select(static index => YamlPieces[index])
            .Array[1, 14]
            .Select(static pieces => $"---\n{string.Concat(pieces)}\n---\nText.\n")
            .Sample(
                static file =>
                {
                    var syntax = MarkdownArticle.ParseSyntax(file);
                    Assert.NotEmpty(syntax.Problems);
                    Assert.All(syntax.Problems, problem => Assert.InRange(problem.Range.End, problem.Range.Start, file.Length));
                },
                iter: 50_000
            );
}
