using System.Text;
using CsCheck;
using NewsContent.Build.Tests.Harness;
using NewsContent.CompilerServices;

namespace NewsContent.Build.Tests;

/// <summary>The file with the texts of all articles: what is in it, and which articles are read for it.</summary>
public sealed class TextsFileTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_text_is_found_by_its_path_byte_for_byte() =>
        Gen.Dictionary(Gen.String, Gen.Byte.Array[0, 40])[0, 60]
            .Sample(texts =>
            {
                using var stream = new MemoryStream();
                var writer = new TextsWriter(stream, texts.Count);
                var places = texts.ToDictionary(static text => text.Key, text => writer.Add(text.Key, text.Value));
                writer.End();

                var file = stream.ToArray();
                foreach (var (path, text) in texts)
                {
                    Assert.True(TextsReader.TryFind(file, path, out var found));
                    Assert.Equal(text, found.ToArray());
                    Assert.Equal(text, file[places[path]..][..text.Length]);
                    Assert.Equal(texts.ContainsKey(path + "x"), TextsReader.TryFind(file, path + "x", out _));
                }
            });

    [Fact]
    public void Texts_beyond_what_a_resource_can_hold_are_refused()
    {
        var writer = new TextsWriter(new VastStream(), 1);
        var path = new string('a', 1_000);

        Assert.Throws<OverflowException>(() => writer.Add(path, []));
    }

    [Fact]
    public void Only_what_has_changed_is_read_again()
    {
        string[] paths = [.. "abcde".Select(static name => $"Articles/{name}.txt")];
        Array.ForEach(paths, path => _project.With(path, "The text of " + path));
        _project.Build(paths).Silent();

        // Of the others the texts are in the file already: it is changed there, to see where they come from.
        var file = _project.PathOf("obj/NewsContent.texts");
        var time = File.GetLastWriteTimeUtc(file);
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(File.ReadAllText(file, Encoding.Latin1).Replace("The text", "THE TEXT")));
        File.SetLastWriteTimeUtc(file, time);
        _project.With("Articles/c.txt", "another text");

        var run = _project.Build(paths).Silent();

        Assert.Equal("another text", run.Text("Articles/c.txt"));
        Assert.All(paths.Except(["Articles/c.txt"]), path => Assert.Equal("THE TEXT of " + path, run.Text(path)));
    }

    [SkippableFact]
    public void A_rename_of_the_case_alone_is_another_path()
    {
        Skip.If(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Case does not count there.");
        _project.With("Articles/ferry.txt");
        _project.Build("Articles/ferry.txt").Silent();

        File.Move(_project.PathOf("Articles/ferry.txt"), _project.PathOf("Articles/Ferry.txt"));
        var run = _project.Build("Articles/Ferry.txt").Silent();

        Assert.Equal(TemporaryProject.Story, run.Text("Articles/Ferry.txt"));
        Assert.Null(run.Text("Articles/ferry.txt"));
    }

    [Fact]
    public void A_text_that_could_be_held_back_is_left_to_the_generator()
    {
        const string Draft = "Ferry\nStatus: Draft\n2026-02-07\n\nIt sails.\n";
        string[] paths = ["Articles/a.txt", "Articles/b.txt", "Articles/c.txt", "Articles/d.txt"];
        _project.With(paths[0], "The text of a");
        _project.With(paths[1], Draft);
        File.WriteAllText(_project.PathOf(paths[2]), Draft, Encoding.Unicode);
        _project.With(paths[3], "Embargo: 2026-03-01T09:00Z");

        var run = Run("exclude");
        Assert.Equal(["The text of a", null, null, "Embargo: 2026-03-01T09:00Z"], paths.Select(run.Text));

        // The same again writes nothing, and another rule writes all.
        var file = new FileInfo(_project.PathOf("obj/NewsContent.texts"));
        var written = file.LastWriteTimeUtc;
        Run("exclude");
        file.Refresh();
        Assert.Equal(written, file.LastWriteTimeUtc);
        Assert.Equal(Draft, Run("include").Text(paths[1]));
        Assert.Null(Run("exclude-names").Text(paths[1]));
        Assert.Equal([Draft, null], paths[1..].Where((_, i) => i != 1).Select(Run("include", "2026-02-01T00:00Z").Text));

        TaskRun Run(string drafts, string publishAt = "") =>
            _project
                .Run(
                    task =>
                        task.Options = [
                            TemporaryProject.Resources,
                            TemporaryProject.Option("NewsContentDrafts", drafts),
                            TemporaryProject.Option("NewsContentPublishAt", publishAt),
                        ],
                    [.. paths.Select(_project.Default)]
                )
                .Silent();
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_wherever_their_files_are()
    {
        var (first, second) = (Linked("a/1.txt", "b/2.txt"), Linked("b/1.txt", "a/2.txt"));

        Assert.Equal(first, second);

        byte[] Linked(string one, string two)
        {
            _project.With(one, "One");
            _project.With(two, "Two");
            _project
                .Run(
                    static task => task.Options = [TemporaryProject.Resources],
                    _project.Named(one, "Articles/one.txt"),
                    _project.Named(two, "Articles/two.txt")
                )
                .Silent();
            return File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts"));
        }
    }

    [Fact]
    public void Articles_come_go_and_change_places()
    {
        var random = new Random(20260207);
        var names = Enumerable.Range(0, 12).Select(static i => $"Articles/{i}.txt").ToArray();
        for (var round = 0; round < 40; round++)
        {
            var present = names.Where(_ => random.Next(4) > 0).Append("Articles/last.txt").ToArray();
            foreach (var name in names.Append("Articles/last.txt"))
            {
                if (random.Next(3) == 0 || !File.Exists(_project.PathOf(name)))
                    _project.With(name, new string('x', random.Next(50)) + round);
            }

            var run = _project.Build(present).Silent();

            Assert.All(present, path => Assert.Equal(File.ReadAllText(_project.PathOf(path)), run.Text(path)));
            Assert.All(names.Except(present), path => Assert.Null(run.Text(path)));
        }
    }

    [Fact]
    public void An_editor_leaves_nothing_that_hides_a_change_from_the_next_build()
    {
        _project.With("Articles/a.txt");
        _project.Build("Articles/a.txt").Silent();
        _project.With("Articles/a.txt", "another text");

        var editor = _project.Run(
            static task => (task.IsDesignTime, task.Options) = (true, [TemporaryProject.Resources]),
            _project.Default("Articles/a.txt")
        );

        Assert.Empty(editor.Task.Resources);
        Assert.Empty(editor.Task.Stamp);
        Assert.Equal("another text", _project.Build("Articles/a.txt").Silent().Text("Articles/a.txt"));
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_whatever_was_built_before()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt", "Articles/c.txt"];
        Array.ForEach(paths, path => _project.With(path, path));
        _project.Build(paths[..2]).Silent();
        _project.Build(paths).Silent();
        var grown = File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts"));
        Directory.Delete(_project.PathOf("obj"), recursive: true);

        _project.Build(paths).Silent();

        Assert.Equal(grown, File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts")));
    }

    /// <summary>A stream that is nearly as long as a resource can be.</summary>
    private sealed class VastStream : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => true;
        public override bool CanWrite => true;
        public override long Length => int.MaxValue - 500L;
        public override long Position { get; set; }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) { }

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Nothing may be written.");
    }
}
