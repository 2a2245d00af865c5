using System.Text;
using CsCheck;
using Microsoft.Build.Utilities;
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
        Array.ForEach(paths, path => _project.With(path, path));
        Build(paths).Silent();

        // Of the others the texts are in the file already: it is changed there, to see where they come from.
        var file = _project.PathOf("obj/NewsContent.texts");
        var time = File.GetLastWriteTimeUtc(file);
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(File.ReadAllText(file, Encoding.Latin1).Replace("Articles", "ARTICLES")));
        File.SetLastWriteTimeUtc(file, time);
        _project.With("Articles/c.txt", "another text");

        var run = Build(paths).Silent();

        Assert.Equal("another text", run.Text("Articles/c.txt"));
        Assert.All(paths.Except(["Articles/c.txt"]), path => Assert.Equal(path.Replace("Articles", "ARTICLES"), run.Text(path)));
    }

    [Fact]
    public void A_file_that_another_build_has_written_is_not_believed()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt"];
        Array.ForEach(paths, path => _project.With(path));
        Build(paths).Silent();
        var file = _project.PathOf("obj/NewsContent.texts");

        foreach (
            var damage in (Action[])
                [() => File.WriteAllText(file, "other"), () => File.Delete(file), () => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch)]
        )
        {
            damage();
            var run = Build(paths).Silent();
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
        Build("Articles/a.txt").Silent();
        File.WriteAllText(_project.PathOf("obj/NewsContent.stamp"), stamp);

        Assert.Equal(TemporaryProject.Story, Build("Articles/a.txt").Silent().Text("Articles/a.txt"));
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

            var run = Build(present).Silent();

            Assert.All(present, path => Assert.Equal(File.ReadAllText(_project.PathOf(path)), run.Text(path)));
            Assert.All(names.Except(present), path => Assert.Null(run.Text(path)));
        }
    }

    [Fact]
    public void An_editor_leaves_nothing_that_hides_a_change_from_the_next_build()
    {
        _project.With("Articles/a.txt");
        Build("Articles/a.txt").Silent();
        _project.With("Articles/a.txt", "another text");

        var editor = _project.Run(
            static task => (task.IsDesignTime, task.Options) = (true, [Resources]),
            _project.Default("Articles/a.txt")
        );

        Assert.Empty(editor.Task.Resources);
        Assert.Empty(editor.Task.Stamp);
        Assert.Equal("another text", Build("Articles/a.txt").Silent().Text("Articles/a.txt"));
    }

    [Fact]
    public void The_same_articles_give_the_same_bytes_whatever_was_built_before()
    {
        string[] paths = ["Articles/a.txt", "Articles/b.txt", "Articles/c.txt"];
        Array.ForEach(paths, path => _project.With(path, path));
        Build(paths[..2]).Silent();
        Build(paths).Silent();
        var grown = File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts"));
        Directory.Delete(_project.PathOf("obj"), recursive: true);

        Build(paths).Silent();

        Assert.Equal(grown, File.ReadAllBytes(_project.PathOf("obj/NewsContent.texts")));
    }

    private static TaskItem Resources => new("NewsContentStorage", new Dictionary<string, string> { ["Value"] = "Resources" });

    private TaskRun Build(params string[] paths) =>
        _project.Run(static task => task.Options = [Resources], [.. paths.Select(_project.Default)]);

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
