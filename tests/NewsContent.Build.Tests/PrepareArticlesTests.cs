using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Manifest;
using NewsContent.Build.Tests.Harness;

namespace NewsContent.Build.Tests;

/// <summary>What the task writes, and when it writes it anew.</summary>
public sealed class PrepareArticlesTests : IDisposable
{
    private static readonly string[] Both = ["Articles/ferry.txt", "Articles/tunnel.txt"];

    private static readonly DateTime Earlier = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Options_go_into_the_manifest_as_they_are_written()
    {
        _project.With("Articles/ferry.txt");

        var run = _project
            .Run(
                static task =>
                    task.Options = [
                        Option("NewsContentNamespace", "Acme.C#News; \"x\" %2541"),
                        Option("NewsContentToday", ""),
                        Option("NewsContentStorage", ""),
                    ],
                _project.Default("Articles/ferry.txt")
            )
            .Silent();

        var manifest = ArticleManifest.Read(File.ReadAllText(run.Task.AdditionalFiles[0].ItemSpec))!;
        Assert.Equal([new("NewsContentNamespace", "Acme.C#News; \"x\" %41"), new("NewsContentStorage", "Literals")], manifest.Options);
    }

    [Fact]
    public void A_project_without_articles_gets_nothing()
    {
        var run = _project.Run().Silent();

        Assert.Empty(run.Task.AdditionalFiles);
        Assert.Empty(run.Task.Stamp);
        Assert.False(Directory.Exists(_project.PathOf("obj")));
    }

    [Theory]
    [InlineData("", 1_000, "Literals", 0)]
    [InlineData("auto", 1_001, "Resources", 1)]
    [InlineData("Resources", 1, "Resources", 1)]
    [InlineData("Literals", 1_001, "Literals", 0)]
    [InlineData("Disk", 1, "Disk", 0)]
    public void The_texts_of_large_archives_are_one_resource(string given, int articles, string storage, int resources)
    {
        var paths = Enumerable.Range(0, articles).Select(static i => $"Articles/story-{i}.txt").ToArray();
        Array.ForEach(paths, path => _project.With(path));

        var run = _project.Run(task => task.Options = [Option("NewsContentStorage", given)], [.. paths.Select(_project.Default)]).Silent();

        var manifest = ArticleManifest.Read(File.ReadAllText(run.Task.AdditionalFiles[0].ItemSpec))!;
        Assert.Equal([new("NewsContentStorage", storage)], manifest.Options);
        Assert.Equal(resources, run.Task.Resources.Length);
    }

    [Fact]
    public void Nothing_is_written_when_nothing_has_changed()
    {
        _project.With("Articles/ferry.txt");
        var (manifest, stamp) = Written(_project.Run(_project.Default("Articles/ferry.txt")));
        Array.ForEach([manifest, stamp], static file => File.SetLastWriteTimeUtc(file, Earlier));

        _project.Run(_project.Default("Articles/ferry.txt")).Silent();

        Assert.Equal([Earlier, Earlier], new[] { manifest, stamp }.Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void An_older_file_in_an_articles_place_is_seen()
    {
        var (article, older) = (
            _project.With("Articles/ferry.txt"),
            _project.With("older.txt", TemporaryProject.Story.Replace("again", "daily", StringComparison.Ordinal))
        );
        File.SetLastWriteTimeUtc(older, Earlier);

        DemandSeen(() => File.Move(older, article, overwrite: true));
    }

    [Fact]
    public void Two_articles_that_change_places_are_seen()
    {
        var (article, other) = (_project.With("Articles/ferry.txt"), _project.With("Articles/tunnel.txt"));
        Array.ForEach([article, other], static file => File.SetLastWriteTimeUtc(file, Earlier));

        DemandSeen(() =>
        {
            File.Move(article, article + ".moved");
            File.Move(other, article);
            File.Move(article + ".moved", other);
        });
    }

    [SkippableFact]
    public void An_edit_of_the_same_length_whose_author_has_set_the_old_time_again_is_seen()
    {
        Skip.If(OperatingSystem.IsWindows(), "No such time is kept there.");
        var article = _project.With("Articles/ferry.txt");
        File.SetLastWriteTimeUtc(article, Earlier);

        DemandSeen(() =>
        {
            _project.With("Articles/ferry.txt", TemporaryProject.Story.Replace("again", "daily", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(article, Earlier);
        });
    }

    [SkippableFact]
    public void A_name_that_no_command_line_carries_goes_as_a_copy()
    {
        Skip.If(OperatingSystem.IsWindows(), "No file of Windows has such a name.");
        string[] paths = ["Articles/the \"new\" harbour.txt", "Articles/two\nlines.txt", "Articles/what*?|.txt", "Articles/C#; 100%.txt"];
        Array.ForEach(paths, path => _project.With(path, path + "\n\n2026-01-05\n\nThe boats run again.\n"));

        var run = _project
            .Run(static task => task.Options = [Option("NewsContentStorage", "Resources")], [.. paths.Select(_project.Default)])
            .Silent();

        Assert.Equal(4, run.Articles.Count);
        Assert.Equal(
            ["Articles/C#; 100%.txt"],
            run.Articles.Where(static article => article.Original is null).Select(static article => article.File)
        );
        Assert.All(run.Articles.Where(static article => article.Original is not null), article =>
        {
            Assert.Equal(File.ReadAllText(_project.PathOf(article.Original!)), File.ReadAllText(_project.PathOf(article.File)));
            Assert.Equal(-1, article.File.IndexOfAny(['"', '\n', '*', '?', '|']));
        });
        Assert.All(run.Articles, article =>
            Assert.Equal(File.ReadAllText(_project.PathOf(article.Original ?? article.File)), run.Text(article.Identity))
        );
    }

    /// <summary>The compiler does not see that it gets one file less: without this the last article would stay in the app.</summary>
    [Fact]
    public void The_last_article_that_goes_is_a_change_to_the_compiler()
    {
        _project.With("Articles/ferry.txt");
        var (_, stamp) = Written(_project.Run(_project.Default("Articles/ferry.txt")));
        File.SetLastWriteTimeUtc(stamp, Earlier);

        Assert.Equal(stamp, Assert.Single(_project.Run().Silent().Task.Stamp).ItemSpec);
        var emptied = File.GetLastWriteTimeUtc(stamp);
        Assert.NotEqual(Earlier, emptied);

        File.SetLastWriteTimeUtc(stamp, Earlier);
        var again = _project.Run().Silent().Task;
        Assert.Equal([stamp], again.Written.Select(static file => file.ItemSpec));
        Assert.Equal(Earlier, File.GetLastWriteTimeUtc(stamp));
        Assert.Empty(_project.Run(static task => task.IsDesignTime = true).Silent().Task.Stamp);
    }

    [SkippableFact]
    public void A_copy_that_cannot_be_made_is_reported_at_its_file_and_never_in_an_editor()
    {
        Skip.If(OperatingSystem.IsWindows(), "No file of Windows has such a name.");
        _project.With("Articles/ferry.txt");
        var path = _project.With("Articles/what?.txt");
        ITaskItem[] items = [_project.Default("Articles/ferry.txt"), _project.Default("Articles/what?.txt")];
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var told = Assert.Single(_project.Run(items).Engine.Told);
        Assert.Equal(("NEWS103", path), (told.Code, told.File));
        Assert.Equal(["Articles/ferry.txt"], _project.Run(static task => task.IsDesignTime = true, items).Silent().Identities);
    }

    [SkippableFact]
    public void A_folder_that_people_take_for_the_folder_of_articles_is_reported()
    {
        Skip.If(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Case does not count there.");
        _project.With("articles/2026/05/world/ferry.txt");
        _project.Link("articles/circle", "..");
        _project.With("ARTICLES/.hidden.txt");

        var told = Assert.Single(_project.Run().Engine.Told);

        Assert.Equal(("NEWS105", _project.PathOf("articles")), (told.Code, told.File));
        _project.Run(static task => task.HasDefaultItems = false).Silent();
    }

    [Fact]
    public void A_file_of_a_kind_that_is_not_read_is_reported()
    {
        var run = _project.Run(task => task.UnreadFiles = [_project.Named("Articles/ferry.mdx")]);

        var told = Assert.Single(run.Engine.Told);
        Assert.Equal(("NEWS104", _project.PathOf("Articles/ferry.mdx")), (told.Code, told.File));
        Assert.True(run.Succeeded);
    }

    [Fact]
    public void Builds_at_the_same_time_leave_a_whole_manifest()
    {
        var paths = Enumerable.Range(0, 200).Select(static i => $"Articles/story-{i}.txt").ToArray();
        Array.ForEach(paths, path => _project.With(path));

        Parallel.For(0, 24, i => _project.Run([.. paths.Skip(i % 3).Select(_project.Default)]).Silent());

        var manifest = ArticleManifest.Read(File.ReadAllText(_project.PathOf("obj/NewsContent.manifest")))!;
        Assert.InRange(manifest.Articles.Count, 198, 200);
        Assert.Equal(
            ["NewsContent.manifest", "NewsContent.stamp"],
            Directory.GetFiles(_project.PathOf("obj")).Select(Path.GetFileName).Order()
        );
    }

    private void DemandSeen(Action change)
    {
        var items = Both.Where(path => File.Exists(_project.PathOf(path))).Select(_project.Default).ToArray();
        var (manifest, stamp) = Written(_project.Run(items));
        Array.ForEach([manifest, stamp], static file => File.SetLastWriteTimeUtc(file, Earlier));

        change();
        _project.Run(items).Silent();

        Assert.Equal(Earlier, File.GetLastWriteTimeUtc(manifest));
        Assert.NotEqual(Earlier, File.GetLastWriteTimeUtc(stamp));
    }

    private static (string Manifest, string Stamp) Written(TaskRun run) =>
        (run.Silent().Task.AdditionalFiles[0].ItemSpec, Assert.Single(run.Task.Stamp).ItemSpec);

    private static TaskItem Option(string name, string value) => new(name, new Dictionary<string, string> { ["Value"] = value });
}
