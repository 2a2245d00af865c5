using Microsoft.Build.Framework;
using NewsContent.Build.Tests.Harness;

namespace NewsContent.Build.Tests;

/// <summary>Which of a project's items are articles.</summary>
public sealed class ChosenArticlesTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void What_programs_and_authors_leave_beside_articles_is_skipped_without_a_message()
    {
        string[] names =
        [
            "ferry.txt",
            "._ferry.txt",
            ".#ferry.txt",
            ".hidden.txt",
            "_ferry.txt",
            "~$ferry.txt",
            "README.txt",
            "readme.de.txt",
        ];
        string[] folders = [".trash/a.txt", "_drafts/a.txt", "world/_later/a.txt", "world/tunnel.txt"];
        var paths = names.Concat(folders).Select(static name => "Articles/" + name).ToArray();
        Array.ForEach(paths, path => _project.With(path));

        var run = _project.Run([.. paths.Select(_project.Default)]).Silent();

        Assert.Equal(["Articles/ferry.txt", "Articles/world/tunnel.txt"], run.Identities);
    }

    [Fact]
    public void A_file_that_the_project_names_is_an_article_whatever_it_is_called()
    {
        _project.With("Articles/_intro.txt");
        _project.With("texts/world/_later.md");

        var run = _project.Run(_project.Named("Articles/_intro.txt"), _project.Found("texts/world/_later.md", "texts/")).Silent();

        Assert.Equal(["Articles/_intro.txt"], run.Identities);
    }

    [Theory]
    [InlineData("texts/*.txt")]
    [InlineData("texts/**/*.txt;texts/ferry.txt")]
    [InlineData("other/_later.txt;$(Listed)")]
    public void The_rule_of_files_holds_for_what_a_pattern_has_found_beside_its_folder(string include)
    {
        string[] names = ["ferry", ".hidden", "._ferry", "_later", "~$ferry", "README", "readme.de"];
        Array.ForEach(names, name => _project.With($"texts/{name}.txt"));
        _project.WithItems(include);

        var run = _project.Run([.. names.Select(name => _project.FoundFlat($"texts/{name}.txt"))]).Silent();

        Assert.Equal(["texts/ferry.txt"], run.Identities);
    }

    [Fact]
    public void The_rule_of_files_holds_for_folders_of_the_folder_of_articles_whatever_the_pattern()
    {
        _project.With("Articles/_drafts/a.txt");
        _project.With("Articles/world/a.txt");
        _project.With("_content/a.txt");
        _project.WithItems("Articles/*/*.txt", "_content/*.txt");

        var run = _project
            .Run(
                _project.FoundFlat("Articles/_drafts/a.txt"),
                _project.FoundFlat("Articles/world/a.txt"),
                _project.FoundFlat("_content/a.txt")
            )
            .Silent();

        Assert.Equal(["Articles/world/a.txt", "_content/a.txt"], run.Identities);
    }

    [Theory]
    [InlineData("texts/_later.txt")]
    [InlineData("texts\\_later.txt")]
    [InlineData("./texts/_later.txt")]
    [InlineData("../site/texts/../texts/_later.txt")]
    [InlineData("$(MSBuildThisFileDirectory)texts/_later.txt")]
    [InlineData("$(Texts)/_later.txt")]
    [InlineData("texts/*.txt; texts/%5Flater.txt ")]
    public void A_file_is_named_in_whatever_way_the_project_writes_its_path(string include)
    {
        _project.With("texts/_later.txt");
        _project.WithItems(include);

        Assert.Equal(["texts/_later.txt"], _project.Run(_project.FoundFlat("texts/_later.txt")).Silent().Identities);
    }

    [Fact]
    public void A_project_file_that_cannot_be_read_names_nothing()
    {
        _project.With("texts/_later.txt");
        _project.With("texts/ferry.txt");
        ITaskItem[] items = [_project.FoundFlat("texts/_later.txt"), _project.FoundFlat("texts/ferry.txt")];

        Assert.Equal(["texts/ferry.txt"], _project.Run(items).Silent().Identities);
        File.WriteAllText(_project.ProjectFile, "<Project><NewsArticle Include='texts/_later.txt'>");
        Assert.Equal(["texts/ferry.txt"], _project.Run(items).Silent().Identities);
    }

    [SkippableFact]
    public void A_link_out_of_the_folder_is_reported_when_a_pattern_without_two_stars_has_found_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        _project.With("elsewhere/secret.txt");
        _project.Link("texts/secret.txt", "../elsewhere/secret.txt");
        _project.WithItems("texts/*.txt");

        var told = Assert.Single(_project.Run(_project.FoundFlat("texts/secret.txt")).Engine.Told);

        Assert.Equal(("NEWS103", _project.PathOf("texts/secret.txt")), (told.Code, told.File));
        _project.WithItems("texts/secret.txt");
        _project.Run(_project.FoundFlat("texts/secret.txt")).Silent();
    }

    [Fact]
    public void A_pattern_of_the_project_may_ask_for_another_extension()
    {
        _project.With("texts/world/ferry.article");

        Assert.Equal(
            ["texts/world/ferry.article"],
            _project.Run(_project.Found("texts/world/ferry.article", "texts/")).Silent().Identities
        );
    }

    [Fact]
    public void A_file_that_is_included_twice_is_one_article_and_the_projects_own_words_win()
    {
        _project.With("Articles/ferry.txt");
        var (own, theirs) = (_project.Named("Articles/ferry.txt", "Articles/desk/ferry.txt"), _project.Default("Articles/ferry.txt"));

        Assert.Equal(["Articles/desk/ferry.txt"], _project.Run(own, theirs).Silent().Identities);
        Assert.Equal(["Articles/desk/ferry.txt"], _project.Run(theirs, own).Silent().Identities);
    }

    [Fact]
    public void Two_files_of_one_path_are_both_left_to_the_generator_with_one_text()
    {
        _project.With("a/one.txt");
        _project.With("b/two.txt");

        var run = _project
            .Run(
                static task => task.Options = [Option("NewsContentStorage", "resources")],
                _project.Named("a/one.txt", "Articles/story.txt"),
                _project.Named("b/two.txt", "Articles/story.txt")
            )
            .Silent();

        Assert.Equal(["Articles/story.txt", "Articles/story.txt"], run.Identities);
        Assert.Equal(TemporaryProject.Story, run.Text("Articles/story.txt"));
    }

    [SkippableFact]
    public void Only_files_with_bytes_in_them_are_articles()
    {
        Skip.If(OperatingSystem.IsWindows(), "There, none of these has a name in a folder.");
        _project.With("Articles/ferry.txt");
        _project.Pipe("Articles/pipe.txt");
        _project.Link("Articles/endless.txt", "/dev/zero");
        _project.Link("Articles/environment.txt", "/proc/self/environ");
        _project.Link("Articles/nowhere.txt", "absent.txt");
        Directory.CreateDirectory(_project.PathOf("Articles/folder.txt"));
        string[] names = ["ferry", "pipe", "endless", "environment", "nowhere", "folder"];

        var run = _project.Run([.. names.Select(name => _project.Default($"Articles/{name}.txt"))]);

        Assert.False(run.Succeeded);
        Assert.Equal(["Articles/ferry.txt"], run.Identities);
        Assert.All(run.Engine.Told, static told => Assert.Equal("NEWS103", told.Code));
        Assert.Equal(
            ["endless.txt", "environment.txt", "folder.txt", "nowhere.txt", "pipe.txt"],
            run.Engine.Told.Select(static told => Path.GetFileName(told.File))
        );
        Assert.Empty(_project.Run(static task => task.IsDesignTime = true, _project.Default("Articles/pipe.txt")).Silent().Identities);
    }

    [SkippableFact]
    public void A_link_that_leads_out_of_the_folder_is_reported_and_one_that_stays_in_it_is_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        _project.With("Articles/world/ferry.txt");
        _project.With("elsewhere/secret.txt");
        _project.Link("Articles/again.txt", "world/ferry.txt");
        _project.Link("Articles/also", "world");
        _project.Link("Articles/secret.txt", "../elsewhere/secret.txt");
        _project.Link("Articles/out", "../elsewhere");
        string[] paths = ["Articles/again.txt", "Articles/also/ferry.txt", "Articles/secret.txt", "Articles/out/secret.txt"];

        var run = _project.Run([.. paths.Select(_project.Default)]);

        Assert.Equal(["Articles/again.txt", "Articles/also/ferry.txt"], run.Identities);
        Assert.Equal(
            [_project.PathOf("Articles/out/secret.txt"), _project.PathOf("Articles/secret.txt")],
            run.Engine.Told.Select(static told => told.File)
        );
        Assert.Equal(["Articles/secret.txt"], _project.Run(_project.Named("Articles/secret.txt")).Silent().Identities);
    }

    [SkippableFact]
    public void The_folder_of_articles_may_itself_be_reached_through_links()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        _project.With("content/world/ferry.txt");
        _project.Link("Articles", "content");

        Assert.Equal(["Articles/world/ferry.txt"], _project.Run(_project.Default("Articles/world/ferry.txt")).Silent().Identities);
    }

    private static Microsoft.Build.Utilities.TaskItem Option(string name, string value) =>
        new(name, new Dictionary<string, string> { ["Value"] = value });
}
