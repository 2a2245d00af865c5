namespace NewsContent.Tool.Tests;

/// <summary><c>newscontent new</c> writes a file for any headline, and its own words are told until an author writes others.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Mayor Calls Pier “A Ruin”")]
    [InlineData("Mayor: “We Stay”")]
    [InlineData("Mayor ‘pauses’ ferry after storm")]
    [InlineData("Mayor Calls Pier \"A Ruin\"")]
    [InlineData("Mayor Calls Pier „eine Ruine“")]
    [InlineData("Le maire : « nous restons »")]
    [InlineData("“We Stay")]
    [InlineData("We Stay” Says Mayor")]
    [InlineData("“We stay,” says mayor; ‘never’")]
    [InlineData("The “Ferry\"")]
    [InlineData("Pier “Ruin”{by Ida}")]
    [InlineData("By: The Numbers")]
    [InlineData("Slug: A Snail’s Life")]
    [InlineData("## Hash")]
    [InlineData("2026-02-07")]
    [InlineData("7 February 2026")]
    [InlineData("It’s ‘fine’")]
    [InlineData("???")]
    [InlineData("---")]
    [InlineData("\\ Backslash")]
    public void A_headline_of_any_words_gets_its_file(string headline)
    {
        var run = ToolRun.New(headline, "--folder", _folder.Path, "--date", "2026-02-07");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var path = Assert.Single(Directory.GetFiles(_folder.Path));
        Assert.Equal(path, run.Output.Trim());
        var article = Text.ArticleText.ParseSyntax(File.ReadAllText(path));
        Assert.Equal((headline, new Text.Syntax.PublicationDate(2026, 2, 7, null)), (article.Headline!.Text, article.Published));
    }

    [Fact]
    public void A_headline_of_a_thousand_words_gets_a_name_that_a_folder_can_hold()
    {
        var run = ToolRun.New(string.Join(' ', Enumerable.Repeat("Ferry", 1_000)), "--folder", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.Path))).Length, 10, 100);
    }

    [Theory]
    [InlineData("Red\u001B[31m Lines", "2026-02-07")]
    [InlineData("Talks", "soon")]
    [InlineData("", "2026-02-07")]
    public void What_can_be_no_article_is_refused_with_a_reason(string headline, string date)
    {
        var run = ToolRun.New(headline, "--folder", _folder.Path, "--date", date);

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
            "suggestion NEWS228: “Write the text here.” comes from the template",
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

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CHANGELOG.md")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
