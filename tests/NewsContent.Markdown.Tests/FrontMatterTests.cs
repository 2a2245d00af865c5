using CsCheck;
using NewsContent.Text;

namespace NewsContent.Markdown.Tests;

/// <summary>Heads of articles as site generators write them.</summary>
public class FrontMatterTests
{
    [Fact]
    public void A_date_in_the_language_of_the_project_is_understood()
    {
        const string Text = "---\ntitle: Fähre\nvon: Ida Holm\ndate: 7. Februar 2026\nlastmod: 9. März 2026\n---\n\nSie fährt.\n";

        var article = MarkdownArticle.Parse(Text, "Articles/ferry.md", new ArticleTextOptions { DefaultLanguage = "de" });

        Assert.Equal((new DateOnly(2026, 2, 7), new DateOnly(2026, 3, 9)), (article.Published, article.Updated!.Value));
        Assert.Equal(["Ida Holm"], article.Authors);
        Assert.Equal(["NEWS006", "NEWS014"], MarkdownArticle.ParseSyntax(Text).Problems.Select(problem => problem.Rule.Id));
    }

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
    public void The_headline_is_above_or_in_the_first_heading(string text)
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
    [InlineData("title: A: B\ndate: 2026-03-01\n", "(2,9) NEWS048")]
    [InlineData("title: [A]\ndate: 2026-03-01\n", "(2,9) NEWS014", "(1,1) NEWS004")]
    [InlineData("title: Ferry #1 sails\ndate: 2026-03-01\n", "(2,14) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: #harbour\n", "(4,7) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: [#a, b]\n", "(4,8) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: [a, #b]\n", "(4,11) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: [a, #b #c]\n", "(4,11) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags:\n- #a\n- b\n", "(5,3) NEWS048")]
    [InlineData("title: \"A\\u202eB\"\ndate: 2026-03-01\n", "(2,9) NEWS003")]
    [InlineData("title: \"A\\0B\"\ndate: 2026-03-01\n", "(2,9) NEWS003")]
    [InlineData("title: A\ndate: 2026-03-01\nsource: \"\\x07\"\n", "(4,10) NEWS003")]
    [InlineData("title: A\ndate: 2026-03-01\nauthor: \"\\u2066Ida\"\n", "(4,10) NEWS003")]
    [InlineData("title: \"\\u200b\"\ndate: 2026-03-01\n", "(2,1) NEWS014", "(1,1) NEWS004")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: [\"\", a]\n", "(4,9) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\ntags:\n- a\n-\n", "(6,2) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\nauthor: null\n", "(4,1) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\ncategory: ~\n", "(4,1) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\nlocation: null\n", "(4,1) NEWS014")]
    [InlineData("title: A\ndate: 2026-03-01\ntags: [a, , b]\n", "(4,11) NEWS048")]
    [InlineData("title:Ferry\ndate: 2026-03-01\n", "(2,6) NEWS048")]
    [InlineData("date: 2026-03-01\ntitle:Ferry\n", "(3,6) NEWS048")]
    [InlineData("title:Ferry\n", "(2,6) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags:\n\t- a\n", "(5,1) NEWS048")]
    [InlineData("title: \"Ferry\ndate: 2026-03-01\n", "(2,8) NEWS048")]
    [InlineData("title: 'Ferry\ndate: 2026-03-01\n", "(2,8) NEWS048")]
    [InlineData("title: Ferry: again\ndate: 2026-03-01\n", "(2,13) NEWS048")]
    [InlineData("title: \"Ferry\" sails\ndate: 2026-03-01\n", "(2,16) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags:\n-a\n", "(5,1) NEWS048")]
    [InlineData("tags:\n-a\ntitle: A\ndate: 2026-03-01\n", "(3,1) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\ntags:\n  -a\n  -b\n", "(5,3) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-01\nspeakers: \"Eva\\q\"\n", "(4,11) NEWS048")]
    [InlineData("title: *A* sails\ndate: 2026-03-01\n", "(2,8) NEWS048")]
    [InlineData("title: A\ndate: 2026-03-02\nupdated: 2026-03-01\n", "(4,10) NEWS014")]
    public void Each_fault_is_reported_at_its_place(string head, params string[] expected)
    {
        var problems = MarkdownArticle.ParseSyntax($"---\n{head}---\n\nText.\n").Problems;

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            problems
                .Select(static problem => $"({problem.Start.LineIndex + 1},{problem.Start.ColumnIndex + 1}) {problem.Rule.Id}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("title: Ferry #1", "the words after # are a comment in YAML, not part of the value.")]
    [InlineData("title:Ferry\na: b", "there is no space after the colon.")]
    [InlineData("tags:\n\t- a", "there is a tab before the words.")]
    [InlineData("title: \"Ferry\na: b", "this quotation mark is never closed.")]
    [InlineData("title: Ferry: again", "this value contains a colon.")]
    [InlineData("title: \"Ferry\" sails", "there are words after the closing quotation mark.")]
    [InlineData("tags:\n-a", "there is no space after the hyphen.")]
    [InlineData("tags: [a, , b]", "an item of this list is empty.")]
    [InlineData("tags: [a", "this [ opens a list that never closes. Write ] after its last value.")]
    [InlineData("tags: [a, b}", "this [ is closed by }. Write ] there instead.")]
    [InlineData("title: @a", "a value cannot begin with @.")]
    [InlineData("title: [a] b", "there are words after the closing bracket.")]
    public void Each_slip_in_YAML_has_its_own_advice(string head, string advice)
    {
        var syntax = MarkdownArticle.ParseSyntax($"---\ndate: 2026-03-01\n{head}\n---\n\nText.\n");

        var told = Assert.Single(syntax.Problems, static problem => problem.Rule.Id == "NEWS048");
        Assert.Contains(advice, told.Message, StringComparison.Ordinal);
        Assert.False(syntax.IsComplete);
    }

    [Fact]
    public void Comments_on_lines_of_their_own_and_signs_inside_words_are_none_of_it()
    {
        var article = MarkdownArticle.Parse(
            "---\n# One\ntitle: C# and F#1\n  # Two\ndate: 2026-03-01\ntags:\n  # Three\n  - \"#a\"\nsource: \"A # B\"\n---\n\nText.\n",
            "Articles/x.md"
        );

        Assert.Equal(("C# and F#1", "A # B"), (article.Headline, article.Source));
        Assert.Equal(["#a"], article.Tags);
    }

    [Fact]
    public void Values_over_several_lines_and_with_escapes_are_read_as_others()
    {
        var article = MarkdownArticle.Parse(
            """
            ---
            title: " Ferry\nsails "
            date: 2026-03-01
            author: >
              Ida Lund,
              Bo Hall
            tags: ["a\nb", ' c ', a b]
            location: |
              Port
              Gull
            source: 'Ida ''s Wire'
            category: "null"
            ---

            Text.
            """,
            "Articles/x.md"
        );

        Assert.Equal("Ferry sails", article.Headline);
        Assert.Equal(["Ida Lund", "Bo Hall"], article.Authors);
        Assert.Equal(["a b", "c"], article.Tags);
        Assert.Equal("Port Gull", article.Location);
        Assert.Equal("Ida 's Wire", article.Source);
        Assert.Equal("null", article.Kicker);
        Assert.Equal(["Ida O'Hara", "Bo Hall"], Read("author: 'Ida O''Hara, Bo Hall'").Authors);
    }

    [Theory]
    [InlineData("tittle", "title")]
    [InlineData("titel", "title")]
    [InlineData("descripton", "description")]
    [InlineData("pubdat", "pubdate")]
    [InlineData("auther", "author")]
    [InlineData("catgory", "category")]
    public void The_nearest_key_is_suggested(string written, string meant)
    {
        var told = Assert.Single(Read($"{written}: A").Problems);
        Assert.Equal("NEWS012", told.Rule.Id);
        Assert.Contains($"Did you mean “{meant}”?", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("layout")]
    [InlineData("weight")]
    [InlineData("type")]
    [InlineData("menu")]
    public void Keys_of_pages_are_near_to_none(string key) =>
        Assert.Contains("Delete the line.", Assert.Single(Read($"{key}: A").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_two_keys_of_one_meaning_the_first_is_named_as_it_is_there() =>
        Assert.Equal(
            "“tags” is already at line 4. “keywords” means the same: keep one of the two.",
            Assert.Single(Read("tags: a\nkeywords: b").Problems).Message
        );

    /// <summary>An article of which nothing is wrong but what some lines say.</summary>
    private static NewsContent.Text.Syntax.ArticleSyntax Read(string lines) =>
        MarkdownArticle.ParseSyntax($"---\ntitle: A\ndate: 2026-03-01\n{lines}\n---\n\nText.\n");

    [Fact]
    public void Front_matter_without_an_end_is_reported() =>
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
        "\n\t",
        "\n-",
        " #b",
        "\"\\u202e\"",
        "\"\\0\"",
        "\"\\u200b\"",
        "\ntitle: Ferry #1 sails\n",
        "\ntitle:Ferry\n",
        "\ndate: 2026-03-01\n",
        "author: null\n",
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
                    Assert.Equal(syntax.IsComplete, !syntax.Problems.Any(static problem => problem.Rule.PreventsPublishing));
                    Assert.True(!syntax.IsComplete || syntax is { Headline: not null, Published: not null });
                    Assert.All(syntax.Problems, problem => Assert.InRange(problem.Range.End, problem.Range.Start, file.Length));
                },
                iter: 50_000
            );

    [Theory]
    [InlineData("title: Caf&eacute; &amp; pier", "(2,11)-(2,19)|(2,20)-(2,25)")]
    [InlineData("title: 'Pier &#233; &#xE9;'", "(2,14)-(2,20)|(2,21)-(2,27)")]
    [InlineData("title: \"{{ site.title }} sails\"", "(2,9)-(2,25)")]
    [InlineData("title: It {% x %} sails", "(2,11)-(2,18)")]
    [InlineData("title: A\ntags: [pier, \"salt &amp; sea\"]", "(3,20)-(3,25)")]
    [InlineData("title: R&D & ferries; rope&tackle; {a} { b", "")]
    [InlineData("title: \"Write \\x26amp; and \\x7B{ x }}\"", "")]
    public void Entities_and_templates_in_values_are_reported_at_their_place(string yaml, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                MarkdownArticle
                    .ParseSyntax($"---\n{yaml}\ndate: 2026-03-01\n---\n\nText.")
                    .Problems.Where(static problem => problem.Rule.Id == "NEWS047")
                    .Select(static problem => $"{Place(problem.Start)}-{Place(problem.End)}")
            )
        );

    private static string Place(TextPosition position) => $"({position.LineIndex + 1},{position.ColumnIndex + 1})";
}
