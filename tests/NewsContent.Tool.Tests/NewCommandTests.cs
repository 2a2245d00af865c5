using NewsContent.Markdown;

namespace NewsContent.Tool.Tests;

/// <summary><c>newscontent new</c> writes a file for any headline, and its own words are told until an author writes others.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Headlines =>
        [
            "Mayor Calls Pier “A Ruin”",
            "Mayor: “We Stay”",
            "Mayor ‘pauses’ ferry after storm",
            "Mayor Calls Pier \"A Ruin\"",
            "Mayor Calls Pier „eine Ruine“",
            "Le maire : « nous restons »",
            "“We Stay",
            "We Stay” Says Mayor",
            "“We stay,” says mayor; ‘never’",
            "The “Ferry\"",
            "Pier “Ruin”{by Ida}",
            "By: The Numbers",
            "Slug: A Snail’s Life",
            "## Hash",
            "2026-02-07",
            "7 February 2026",
            "It’s ‘fine’",
            "???",
            "---",
            "\\ Backslash",
            "- Pier",
            "Pier # 4",
            "Ferry: again",
            "Ferry: “again”: once more",
            "C:\\temp\\new",
            "\\\"Twice\"\\",
            "'Quoted'",
            "\"Quoted\"",
            "\"Half",
            "Half\"",
            "{x}",
            "{by Ida}",
            "“Ruin”{#Given}",
            "[a, b] Pier",
            "[a](/b)",
            "**Bold** `code` <b>tag</b>",
            "&amp; &lt;",
            "*anchor",
            "&anchor",
            "!tag",
            "| bar",
            "> folded",
            "%percent",
            "Pier @at",
            "`tick`",
            "? key",
            "true",
            "null",
            "~",
            "12",
            "...",
            "title: Ferry",
            "# Heading",
            "東京: 明日",
            "🚀 Start",
        ];

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_headline_of_any_words_gets_its_file(string headline)
    {
        var run = ToolRun.New(headline, "--folder", _folder.Path, "--date", "2026-02-07");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var path = Assert.Single(Directory.GetFiles(_folder.Path));
        Assert.Equal((path, ".txt"), (run.Output.Trim(), Path.GetExtension(path)));
        CheckWritten(headline, Text.ArticleText.ParseSyntax(File.ReadAllText(path)));
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_headline_of_any_words_gets_its_file_in_Markdown(string headline)
    {
        var run = ToolRun.New(headline, "--format", "md", "--folder", _folder.Path, "--date", "2026-02-07");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var path = Assert.Single(Directory.GetFiles(_folder.Path));
        Assert.Equal((path, ".md"), (run.Output.Trim(), Path.GetExtension(path)));
        CheckWritten(headline, MarkdownArticle.ParseSyntax(File.ReadAllText(path)));

        // Beside the words to write over only the headline is told of: what it quotes, or how it is written.
        var told = ToolRun.Check(path).Output.Split('\n').Where(static line => line.Contains(" --> ", StringComparison.Ordinal)).ToList();
        Assert.Contains(told, static line => line.Contains(".md(6,1)", StringComparison.Ordinal));
        Assert.All(told, static line => Assert.Matches(@"\.md\((2,\d+|6,1)\)", line));
    }

    [Fact]
    public void A_skeleton_in_Markdown_has_front_matter_and_a_line_to_write_over()
    {
        ToolRun.New("Mayor: “We Stay”", "--format", "md", "--folder", _folder.Path, "--date", "2026-02-07");

        Assert.Equal(
            "---\ntitle: \"Mayor: “We Stay”\"\ndate: 2026-02-07\n---\n\nWrite the text here.\n",
            File.ReadAllText(Path.Combine(_folder.Path, "mayor-we-stay.md"))
        );
    }

    [Fact]
    public void A_headline_of_a_thousand_words_gets_a_name_that_a_folder_can_hold()
    {
        var run = ToolRun.New(string.Join(' ', Enumerable.Repeat("Ferry", 1_000)), "--folder", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.Path))).Length, 10, 100);
    }

    [Theory]
    [InlineData("txt", "Red\u001B[31m Lines", "2026-02-07")]
    [InlineData("txt", "Talks", "soon")]
    [InlineData("txt", "", "2026-02-07")]
    [InlineData("md", "Red\u001B[31m Lines", "2026-02-07")]
    [InlineData("md", "Talks", "soon")]
    [InlineData("md", "Talks", "2026-02-07\ntags: [a")]
    [InlineData("md", "", "2026-02-07")]
    public void What_can_be_no_article_is_refused_with_a_reason(string format, string headline, string date)
    {
        var run = ToolRun.New(headline, "--format", format, "--folder", _folder.Path, "--date", date);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Errors);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_words_of_a_skeleton_do_not_check_clean()
    {
        ToolRun.New("Talks", "--folder", _folder.Path);

        Assert.Contains(
            "suggestion NEWS228: “Write the text here.” is left over from the template",
            ToolRun.Check(_folder.Path).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("newscontent-article")]
    [InlineData("newscontent-library")]
    public void The_words_of_the_templates_do_not_check_clean(string template)
    {
        var folder = Path.Combine(Repository(), "src", "NewsContent.Templates", "templates", template, "Articles");
        var files = Directory.GetFiles(folder);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var paragraphs = Text.ArticleText.ParseSyntax(File.ReadAllText(file)).Paragraphs.Count;
            var told = ToolRun.Check("--format", "json", file).Problems.Count(problem => problem.Rule == "NEWS228");
            Assert.True(told > paragraphs, $"{file}: {told}");
        }
    }

    private static void CheckWritten(string headline, Text.Syntax.ArticleSyntax article) =>
        Assert.Equal((headline, new Text.Syntax.PublicationDate(2026, 2, 7, null)), (article.Headline!.Text, article.Published));

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CHANGELOG.md")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
