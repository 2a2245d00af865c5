using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Build.Files;
using NewsContent.Build.Tests.Harness;
using NewsContent.CompilerServices;

namespace NewsContent.Build.Tests;

/// <summary>What goes wrong around the file of texts: each article has its text, or the build fails at its file.</summary>
public sealed class TextsFileFaultTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_file_that_another_build_has_written_is_not_believed()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt"];
        Array.ForEach(paths, path => _project.With(path));
        _project.Build(paths).Silent();
        var file = _project.PathOf("obj/NewsContent.texts");

        foreach (
            var damage in (Action[])
                [() => File.WriteAllText(file, "other"), () => File.Delete(file), () => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch)]
        )
        {
            damage();
            var run = _project.Build(paths).Silent();
            Assert.All(paths, path => Assert.Equal(TemporaryProject.Story, run.Text(path)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("end\n")]
    [InlineData("texts\t1 2\narticle\tx\ty\tz\t-1\t5\nend\n")]
    [InlineData("texts\t1 2\narticle\tx\ty\n")]
    public void A_stamp_that_is_not_whole_is_no_stamp(string stamp)
    {
        _project.With("Articles/a.txt");
        _project.Build("Articles/a.txt").Silent();
        File.WriteAllText(_project.PathOf("obj/NewsContent.stamp"), stamp);

        Assert.Equal(TemporaryProject.Story, _project.Build("Articles/a.txt").Silent().Text("Articles/a.txt"));
    }

    /// <summary>Numbers, paths and times of the last build are checked against the file before a text is taken from it.</summary>
    [Theory]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t$1\t2147483647\n")]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t2147483647\t$2\n")]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t0\t$2\n")]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t1$1\t$2\n")]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t$1\t1\n")]
    [InlineData(@"\t(\d+)\t(\d+)\n", "\t$1\t0\n")]
    [InlineData(@"(?<=b\.txt\t)(\d+)\t(\d+)\n(.*\t)(\d+)\t(\d+)\n", "$4\t$5\n$3$1\t$2\n")]
    [InlineData("(article.*\n)", "$1$1")]
    [InlineData("Articles/a.txt\t", "Articles/b.txt\t")]
    public void A_damaged_stamp_brings_no_wrong_text(string pattern, string replacement)
    {
        string[] paths = [.. "abcd".Select(static name => $"Articles/{name}.txt")];
        Array.ForEach(paths, path => _project.With(path, "The text of " + path));
        _project.Build(paths).Silent();
        var stamp = _project.PathOf("obj/NewsContent.stamp");
        var damaged = Regex.Replace(File.ReadAllText(stamp), pattern, replacement);
        Assert.NotEqual(File.ReadAllText(stamp), damaged);
        File.WriteAllText(stamp, damaged);
        _project.With("Articles/d.txt", "another text");

        var run = _project.Build(paths).Silent();

        Assert.All(paths[..3], path => Assert.Equal("The text of " + path, run.Text(path)));
        Assert.Equal("another text", run.Text("Articles/d.txt"));
    }

    /// <summary>A file that one build has opened is another’s before it looks again: every text must be right all the same.</summary>
    [Fact]
    public void Builds_at_the_same_time_write_no_wrong_text()
    {
        var paths = Enumerable.Range(0, 120).Select(static i => $"Articles/{i}.txt").ToArray();
        for (var i = 0; i < paths.Length; i++)
            _project.With(paths[i], string.Create(CultureInfo.InvariantCulture, $"{i} {new string('x', i * 7 % 50)}"));
        var texts = paths.ToDictionary(static path => path, path => File.ReadAllText(_project.PathOf(path)));

        Parallel.For(0, 60, i =>
        {
            _project.Build([.. paths.Where((_, index) => (index + i) % 5 > 0)]).Silent();
            var file = File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts"));
            foreach (var (path, text) in texts)
            {
                if (TextsReader.TryFind(file, path, out var found))
                    Assert.Equal(text, Encoding.UTF8.GetString(found));
            }
        });

        var run = _project.Build(paths).Silent();
        Assert.All(paths, path => Assert.Equal(texts[path], run.Text(path)));
        Assert.Empty(Directory.GetFiles(_project.PathOf("obj"), "*.tmp"));
    }

    [Fact]
    public void Each_article_that_cannot_be_read_is_reported_and_the_next_build_reads_it()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt", "Articles/c.txt"];
        Array.ForEach(paths, path => _project.With(path, path));
        using (Locked("Articles/a.txt"))
        using (Locked("Articles/c.txt"))
        {
            var run = _project.Build(paths);

            Assert.False(run.Succeeded);
            Assert.Equal(
                [("NEWS103", _project.PathOf("Articles/a.txt")), ("NEWS103", _project.PathOf("Articles/c.txt"))],
                run.Engine.Told.Select(static told => (told.Code, told.File))
            );
            Assert.All(run.Engine.Told, static told =>
                Assert.Equal(
                    "This file cannot be an article: it cannot be opened or read; another program may have locked it.",
                    told.Message
                )
            );
        }

        var next = _project.Build(paths).Silent();
        Assert.All(paths, path => Assert.Equal(path, next.Text(path)));
    }

    [Fact]
    public void A_file_that_is_gone_when_it_is_read_is_reported()
    {
        var reader = new ArticleFileReader();

        Assert.Null(reader.Read(_project.PathOf("Articles/a.txt")));
        Assert.Null(reader.Read(_project.PathOf("b.txt")));

        Assert.Equal(
            ["it was deleted or moved while the project was built", "it was deleted or moved while the project was built"],
            reader.Refused.Select(static refused => refused.Reason)
        );
    }

    [Fact]
    public void A_text_that_is_another_one_when_the_compiler_has_read_it_fails_the_build()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt", "Articles/c.txt", "Articles/d.txt"];
        Array.ForEach(paths, path => _project.With(path));
        _project.Build(paths).Silent();
        Assert.Empty(Confirm().Told);

        _project.With("Articles/a.txt", TemporaryProject.Story.Replace("again", "daily", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_project.PathOf("Articles/b.txt"), DateTime.UnixEpoch);
        File.Delete(_project.PathOf("Articles/c.txt"));
        _project.With("Articles/d.txt");
        var told = Confirm().Told;

        Assert.Equal(
            [("NEWS107", _project.PathOf("Articles/a.txt")), ("NEWS107", _project.PathOf("Articles/c.txt"))],
            told.Select(static one => (one.Code, one.File))
        );
        Assert.All(told, static one => Assert.Equal("This article was changed while the project was built. Build again.", one.Message));
    }

    private RecordingEngine Confirm()
    {
        var engine = new RecordingEngine();
        var task = new ConfirmTexts { BuildEngine = engine, Texts = _project.PathOf("obj/NewsContent.texts") };
        Assert.Equal(task.Execute(), engine.Told.Count == 0);
        return engine;
    }

    /// <summary>Holds a file as another process of .NET would: on every system no other can open it.</summary>
    private FileStream Locked(string path) => new(_project.PathOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
}
