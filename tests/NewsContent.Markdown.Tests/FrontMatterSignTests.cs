using NewsContent.Text;
using NewsContent.Text.Fixes;

namespace NewsContent.Markdown.Tests;

/// <summary>Front matter that programs and habits make other than YAML between two lines of hyphens.</summary>
public class FrontMatterSignTests
{
    private const string Keys = "title: Ships\ndate: 2026-02-07\n";

    [Theory]
    [InlineData("<!-- layout -->\n---\n" + Keys + "---\n\nText.\n", "---", 2)]
    [InlineData("# A comment\n\n---\n" + Keys + "---\n\nText.\n", "---", 3)]
    [InlineData("----\n" + Keys + "----\n\nText.\n", "----", 1)]
    [InlineData("—\n" + Keys + "—\n\nText.\n", "—", 1)]
    [InlineData("***\n" + Keys + "tags:\n- a\n***\n\nText.\n", "***", 1)]
    [InlineData("```yaml\n" + Keys + "```\n\nText.\n", "```yaml", 1)]
    [InlineData("---\n" + Keys + "----\n\nText.\n", "----", 4)]
    [InlineData("---\n" + Keys + "—\n\nText.\n", "—", 4)]
    public void It_is_read_and_told_where_its_signs_are_others(string text, string sign, int line)
    {
        var syntax = MarkdownArticle.ParseSyntax(text);

        var told = Assert.Single(syntax.Problems);
        Assert.Equal(("NEWS048", sign, line), (told.Rule.Id, text[told.Range.Start..told.Range.End], told.Start.LineIndex + 1));
        Assert.Equal(("Ships", 7), (syntax.Headline?.Text, syntax.Published?.Day));
        Assert.Empty(
            ArticleFixes.For(text, told, new FixOptions { Reading = ArticleTextOptions.Default with { Format = MarkdownFormat.Instance } })
        );
    }

    [Theory]
    [InlineData("% Ferry\n% Ida Lund\n% 2026-02-07\n\nText.\n", "% Ferry")]
    [InlineData("{\n  \"title\": \"Ferry\"\n}\n\nText.\n", "{")]
    public void Keys_of_other_programs_are_reported_once(string text, string sign)
    {
        var told = Assert.Single(MarkdownArticle.ParseSyntax(text).Problems);
        Assert.Equal(("NEWS005", sign), (told.Rule.Id, text[told.Range.Start..told.Range.End]));
    }

    [Theory]
    [InlineData("Ships\n\n2026-02-07\n\nText.\n\n---\ntitle: x\ndate: y\n---\n")]
    [InlineData("Ships\n-----\n\n2026-02-07\n\nText.\n")]
    [InlineData("Ships\n\nBy: Ida Lund\n2026-02-07\n\n----\n\nText.\n")]
    public void Header_lines_above_a_line_of_hyphens_are_none(string text) =>
        Assert.DoesNotContain(MarkdownArticle.ParseSyntax(text).Problems, static problem => problem.Rule.Id == "NEWS048");

    [Fact]
    public void Blanks_that_YAML_does_not_know_are_read_as_others()
    {
        var article = MarkdownArticle.Parse(
            "---\ntitle:\u00A0Ships\u00A0sail\ndate:\u202F2026-02-07\ntags:\n\u00A0\u00A0-\u00A0harbour\n---\n\nText.\n",
            "Articles/x.md"
        );

        Assert.Equal("Ships\u00A0sail", article.Headline);
        Assert.Equal(new DateOnly(2026, 2, 7), article.Published);
        Assert.Equal(["harbour"], article.Tags);
    }

    [Theory]
    [InlineData("description: \"Ferry *sails* with `code`\"", "*sails*|`code`")]
    [InlineData("description: It **sails** and [runs](/x) and <b>more</b>", "**sails**|[runs](/x)|<b>")]
    [InlineData("description: 'A ~~struck~~ ==mark== and :sun: here'", "~~struck~~|==mark==|:sun:")]
    [InlineData("description: |\n  It rains\n  *now*.", "*now*")]
    [InlineData("tags: [a, \"_b_\"]", "_b_")]
    public void Markup_in_values_is_reported_at_its_place(string line, string signs) => Assert.Equal(signs, Told(line, "NEWS047"));

    [Theory]
    [InlineData("description: \"It \\x2Asails* and \\x60runs`\"")]
    [InlineData("description: my_file_name, 2 * 3 * 4, C++ and a [note] at https://example.org/a_b_c")]
    [InlineData("description: It costs $5 and $6, 3 < 4 and 5 > 4")]
    public void Other_signs_in_values_are_words(string line) => Assert.Equal("", Told(line, "NEWS047"));

    [Theory]
    [InlineData("authors:\n- Lund, Ida\n- Bo Holm", "Lund, Ida")]
    [InlineData("authors: [\"Ida Lund, Bo Holm\"]", "Ida Lund, Bo Holm")]
    [InlineData("author: Von Ida Lund", "Von")]
    [InlineData("author: By Ida Lund, Harbour Times", "By")]
    [InlineData("author: \"By: Ida Lund\"", "By")]
    [InlineData("author: Written by Ida Lund", "Written by")]
    [InlineData("tags: \"#ferry #harbour\"", "#ferry #harbour")]
    [InlineData("published: true", "true")]
    public void Values_that_are_written_as_elsewhere_are_reported(string line, string words) => Assert.Equal(words, Told(line, "NEWS014"));

    [Theory]
    [InlineData("authors:\n- Ida Lund, Jr.\n- Bo Holm")]
    [InlineData("authors: [Ida Lund, Bo Holm]")]
    [InlineData("author: Von Trapp, Di Lund")]
    [InlineData("author: Byron Holm and Ida von Lund")]
    [InlineData("tags: [\"#a\"]")]
    [InlineData("tags: []")]
    [InlineData("description: \"\"\ncategory: ''")]
    public void What_says_it_plainly_is_not_told(string line) => Assert.Empty(MarkdownArticle.ParseSyntax(Whole(line)).Problems);

    [Theory]
    [InlineData("author:\n- name: Ida Lund", "name: Ida Lund")]
    [InlineData("author:\n  name: Ida Lund\n  role: editor", "name: Ida Lund")]
    public void Keys_in_a_value_are_reported_once(string line, string words)
    {
        var told = Assert.Single(MarkdownArticle.ParseSyntax(Whole(line)).Problems);
        Assert.Equal(("NEWS048", words), (told.Rule.Id, Whole(line)[told.Range.Start..told.Range.End]));
        Assert.Contains("keys of its own", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("description: |\n  The ferry\n  “sails home”.", "“sails home”")]
    [InlineData("description: >-\n  The ferry “sails\n  home”.", "“sails\n  home”")]
    [InlineData("description: The ferry\n  “sails home”.", "“sails home”")]
    public void Words_of_a_value_over_several_lines_have_their_places(string line, string words) =>
        Assert.Equal(words, Told(line, "NEWS018"));

    [Theory]
    [InlineData("Ferry sails again", "# Ferry Sails Again")]
    [InlineData("Ferry’s crew again", "# Ferry's Crew Again")]
    [InlineData("The “ferry” again", "# The \"ferry\" again")]
    [InlineData("Ferry – again", "# Ferry - *again*")]
    public void The_first_heading_may_differ_in_case_and_marks(string title, string heading)
    {
        var syntax = MarkdownArticle.ParseSyntax($"---\ntitle: {title}\ndate: 2026-02-07\n---\n\n{heading}\n\nText.\n");
        Assert.DoesNotContain(syntax.Problems, static problem => problem.Rule.Id == "NEWS047");
        Assert.Equal(title, syntax.Headline?.Text);
        Assert.Empty(syntax.Sections);
    }

    [Theory]
    [InlineData("# Ferry sails")]
    [InlineData("# Ferry sails again!")]
    public void A_first_heading_of_other_words_is_reported(string heading) =>
        Assert.Equal(
            ["NEWS047"],
            MarkdownArticle
                .ParseSyntax($"---\ntitle: Ferry sails again\ndate: 2026-02-07\n---\n\n{heading}\n\nText.\n")
                .Problems.Select(static problem => problem.Rule.Id)
        );

    private static string Whole(string line) => $"---\n{Keys}{line}\n---\n\nText.\n";

    private static string Told(string line, string rule) =>
        string.Join(
            '|',
            MarkdownArticle
                .ParseSyntax(Whole(line))
                .Problems.Where(problem => problem.Rule.Id == rule)
                .Select(problem => Whole(line)[problem.Range.Start..problem.Range.End])
        );
}
