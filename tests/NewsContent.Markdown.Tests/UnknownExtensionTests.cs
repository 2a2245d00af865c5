using NewsContent.Text.Rules;

namespace NewsContent.Markdown.Tests;

/// <summary>Signs that other programs give a meaning, and CommonMark none: told where readers would see them.</summary>
public class UnknownExtensionTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n\n";

    [Theory]
    [InlineData("See {{< ref \"ferry.md\" >}} now.", "{{< ref \"ferry.md\" >}}")]
    [InlineData("{% include x.html %}", "{% include x.html %}")]
    [InlineData("{{ page.title }} and more", "{{ page.title }}")]
    [InlineData("Open {{ and nothing", "{{")]
    [InlineData("# Ships {.wide}", "{.wide}")]
    [InlineData("Words\n{: .note }", "{: .note }")]
    [InlineData("::: tip\nMind the gap.\n:::", "::: tip|:::")]
    [InlineData("Term\n: What it is", ": What it is")]
    [InlineData("It is :smile: today", ":smile:")]
    [InlineData("(:+1:) and :100:", ":+1:|:100:")]
    [InlineData("(:plus1:)", ":plus1:")]
    [InlineData("$$\nx^2\n$$", "$$\nx^2\n$$")]
    [InlineData("- [ ] write\n- [x] read", "[ ]|[x]")]
    [InlineData("> [!NOTE]\n> Mind the gap.", "[!NOTE]")]
    [InlineData("[TOC]", "[TOC]")]
    [InlineData("A [[wiki link]] here", "[[wiki link]]")]
    [InlineData("A note[^7] that is not there", "[^7]")]
    [InlineData("Some ==marked words== here", "==marked words==")]
    [InlineData("H~2~O and x^2^", "~2~|^2^")]
    [InlineData("*[HTML]: Hyper words", "*[HTML]: Hyper words")]
    [InlineData("import Chart from \"./chart\"", "import Chart from \"./chart\"")]
    [InlineData("export const year = 2026", "export const year = 2026")]
    [InlineData("| a | b |\n| - | - |\n| {{ x }} | :smile: |", "{{ x }}|:smile:")]
    [InlineData("- **“{% x %}”**", "{% x %}")]
    [InlineData("It falls {#tide} now. “We stay,” she said.{#we-stay}", "{#tide}|{#we-stay}")]
    [InlineData("Some ++new++ and (++newer words++).", "++new++|++newer words++")]
    [InlineData("It is ~old~, ~very old~.", "~old~|~very old~")]
    [InlineData("The mass is $m = x^2$, with $x$ in $5.", "$m = x^2$|$x$")]
    [InlineData("See [@holm2020] and [-@holm2020, p. 3].", "[@holm2020]|[-@holm2020, p. 3]")]
    [InlineData("It falls. ^tide-1", "^tide-1")]
    [InlineData("It falls. %%Ask Bo.%% It rises.\n%% And Max. %%", "%%Ask Bo.%%|%% And Max. %%")]
    [InlineData("--8<-- \"tides.md\"\n\n<<< @/tides.js", "--8<-- \"tides.md\"|<<< @/tides.js")]
    [InlineData("=== \"Linux\"\n\nIt falls.", "=== \"Linux\"")]
    [InlineData("\\newpage\n\\begin{center}", "\\newpage|\\begin")]
    public void It_is_reported_at_its_place(string text, string signs)
    {
        var problems = MarkdownArticle.ParseSyntax(Head + "Before.\n\n" + text + "\n").Problems;

        Assert.Equal(
            signs.Split('|'),
            problems
                .Where(static problem => problem.Rule == ArticleRules.MarkdownWithoutPlace)
                .Select(problem => (Head + "Before.\n\n" + text)[problem.Range.Start..problem.Range.End])
        );
    }

    [Theory]
    [InlineData("Write \\{{ x }} and \\{% y %} and \\:smile: and \\[[x]] and x\\^2^.")]
    [InlineData("`{{ x }}`, `:smile:`, `[[x]]` and `==x==`")]
    [InlineData("```liquid\n{% x %}\n::: tip\n```")]
    [InlineData("    {{ x }}")]
    [InlineData("At 10:30: the ferry; at 11:30: the bus. Note: it rains :)")]
    [InlineData("It costs $$ to $$$, and 10^6 or 2^n + 3^n.")]
    [InlineData("$$ is cheap, $$$ is not.")]
    [InlineData("a == b and c == d; x = y; ===")]
    [InlineData("~5 boats~ish and a~b")]
    [InlineData("See [the *quay*](/quay), [a] and [b c], (c) and [sic].")]
    [InlineData("“We stay”{by Ida Holm} and “we go”{by nobody}{#WeGo}.")]
    [InlineData("important words; exports rose; import taxes fell")]
    [InlineData("C++ and C++, a++ and b++; 2 ++ 3 ++ 4; +++")]
    [InlineData("~5 to ~10, ~/a/~b and a ~ b ~ c")]
    [InlineData("It costs $5 or $6, US$5–US$6, 5$ and 10$, $20,000-$30,000, C$ and A$; $HOME/$USER and $(a)$b")]
    [InlineData("\\$m = x^2$ and \\++new++ and \\~old~ and \\[@holm2020] and \\%%x%% and 5 %% of it")]
    [InlineData("Write to [Ida](mailto:ida@example.org), @ida, and the power of 10 ^ 6 and ^ up")]
    [InlineData("{#} and {# a} and “We stay.”{#WeStay} and {#WeStay}")]
    [InlineData("\\*not stressed\\* and \\n")]
    [InlineData("Ratio 3:2:1, scores 1:0:, 12:00:00 and C:dir:")]
    public void Words_are_left_alone(string text) =>
        Assert.DoesNotContain(MarkdownArticle.ParseSyntax(Head + text + "\n").Problems, static problem =>
            problem.Rule == ArticleRules.MarkdownWithoutPlace
        );

    [Theory]
    [InlineData("2026-02-07 10:00:00 +0100", "2026-02-07T10:00:00+01:00")]
    [InlineData("2026-02-07 10:00 -5", "2026-02-07T10:00:00-05:00")]
    [InlineData("2026-02-07T10:00:00Z", "2026-02-07T10:00:00+00:00")]
    [InlineData("2026-02-07 9:05:00 Z", "2026-02-07T09:05:00+00:00")]
    [InlineData("2026-02-07t21:59:43.10-05:00", "2026-02-07T21:59:43.1-05:00")]
    public void A_moment_has_the_forms_of_YAML(string written, string moment)
    {
        var article = MarkdownArticle.Parse($"---\ntitle: Ships\ndate: {written}\nlastmod: {written}\n---\n\nText.\n", "Articles/x.md");

        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), article.PublishedAt);
        Assert.Equal(article.PublishedAt, article.UpdatedAt);
    }

    [Theory]
    [InlineData("2026-02-07 10:00:00")]
    [InlineData("2026-02-07 10:00:00 CET")]
    [InlineData("2026-02-07 25:00:00 +0100")]
    [InlineData("Feb 7 2026")]
    public void A_moment_without_a_zone_and_any_other_form_is_reported(string written) =>
        Assert.Equal(
            ["NEWS006"],
            MarkdownArticle
                .ParseSyntax($"---\ntitle: Ships\ndate: {written}\n---\n\nText.\n")
                .Problems.Select(static problem => problem.Rule.Id)
        );

    [Theory]
    [InlineData("+++\ntitle = \"Ships\"\ndate = 2026-02-07\n+++\n\nText.\n", "NEWS005 1")]
    [InlineData("title: Ships\ndate: 2026-02-07\ntags:\n  - a\n---\n\nText.\n", "NEWS048 1")]
    [InlineData("---\ntitle: Ships\ndate: 2026-02-07\ntags: [a, b\n---\n\nText.\n", "NEWS048 4")]
    [InlineData("---\ntitle: Ships\ndate: 2026-02-07\n", "NEWS048 1,NEWS008 3")]
    public void Front_matter_that_is_marked_off_in_another_way_is_reported_once(string text, string told) =>
        Assert.Equal(
            told.Split(','),
            MarkdownArticle.ParseSyntax(text).Problems.Select(static problem => $"{problem.Rule.Id} {problem.Start.LineIndex + 1}")
        );

    [Fact]
    public void A_key_alone_above_hyphens_is_a_heading()
    {
        var article = MarkdownArticle.ParseSyntax("Title: the word\n---\n\nBy: Ida Lund\n2026-03-01\n\nText.\n");
        Assert.DoesNotContain(article.Problems, static problem => problem.Rule == ArticleRules.FrontMatterNotValid);
    }
}
