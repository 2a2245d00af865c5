using System.Text;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Tests;

/// <summary>What <c>check --fix</c> writes, and what it must never lose.</summary>
public sealed class FixSavesTests : IDisposable
{
    private const string Faulty = "Talks Resume\r\n7 February 2026\r\n\r\nThe  talks re\u200Bsumed.\r\n";
    private const string Repaired = "Talks Resume\r\n2026-02-07\r\n\r\nThe talks resumed.\r\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_left_alone()
    {
        var path = _folder.Write("Articles/a.txt", Faulty);
        var given = Assert.Single(TextFiles.Expand([path]));
        var file = TextFile.Read(given);
        var mine = Faulty.Replace("Talks", "Tanks", StringComparison.Ordinal);
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, mine);
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal("changed while it was being checked", new RepairedFile(given, file).Write(Repaired));
        Assert.Equal(mine, File.ReadAllText(path));
        File.Delete(path);
        Assert.Equal("changed while it was being checked", Wrote(given, file));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(path)!));

        static string? Wrote(FilePath given, TextFile file)
        {
            try
            {
                return new RepairedFile(given, file).Write(Repaired);
            }
            catch (FileNotFoundException)
            {
                return "changed while it was being checked";
            }
        }
    }

    [Fact]
    public async Task What_an_author_saves_during_a_check_is_never_lost()
    {
        // Long enough for the save to fall between reading and writing.
        var text = "Talks\n7 February 2026\n\n" + string.Concat(Enumerable.Repeat("Both  sides spoke of it.\n\n", 3_000));
        var path = _folder.Write("Articles/a.txt", text);
        var check = Task.Run(() => ToolRun.Check("--fix", path));
        var saved = 0;
        do
        {
            // The first one after the file was read, as far as a clock can say.
            await Task.Delay(30);
            saved++;
            await File.WriteAllTextAsync(path, text + $"Saved {saved}.\n");
        } while (!check.IsCompleted);

        await check;
        Assert.EndsWith($"Saved {saved}.\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_within_its_folder_and_leads_nowhere_else()
    {
        var inside = _folder.Write("Articles/real.txt", Faulty);
        var outside = _folder.Write("elsewhere/other.txt", Faulty);
        var notes = _folder.Write("Articles/_notes.md", Faulty);
        string Link(string name, string target)
        {
            var path = Path.Combine(_folder.Path, "Articles", name);
            File.CreateSymbolicLink(path, target);
            return path;
        }

        var (link, leading, toNotes) = (Link("link.txt", "real.txt"), Link("out.txt", outside), Link("notes.txt", notes));

        ToolRun.Check("--fix", link);
        var named = ToolRun.Check("--fix", leading, toNotes);
        ToolRun.Check("--fix", _folder.Path);

        Assert.Equal("real.txt", new FileInfo(link).LinkTarget);
        Assert.Equal(Repaired, File.ReadAllText(inside));
        Assert.Equal((Faulty, Faulty), (File.ReadAllText(outside), File.ReadAllText(notes)));
        Assert.Contains(
            $"left alone {leading}: it is a link that leads outside its folder, to {outside}",
            named.Output,
            StringComparison.Ordinal
        );
        Assert.Contains($"left alone {toNotes}: it is a link to a file that is not an article", named.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mode_is_kept_and_a_file_that_nobody_may_write_is_left_alone()
    {
        if (OperatingSystem.IsWindows())
            return; // Files have no modes there.
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        var path = _folder.Write("Articles/a.txt", Faulty);
        File.SetUnixFileMode(path, Mode);
        var closed = _folder.Write("Articles/closed.txt", Faulty);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        var run = ToolRun.Check("--fix", _folder.Path);

        Assert.Equal((Repaired, Mode), (File.ReadAllText(path), File.GetUnixFileMode(path)));
        Assert.Equal(Faulty, File.ReadAllText(closed));
        Assert.Contains($"left alone {closed}: it is read-only", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Hard_links_are_not_parted()
    {
        if (OperatingSystem.IsWindows())
            return; // They are not looked for there.
        var path = _folder.Write("Articles/a.txt", Faulty);
        var other = Path.Combine(_folder.Path, "other.txt");
        OwnProcess.Of("ln", path, other);

        var run = ToolRun.Check("--fix", path);

        Assert.Equal((Faulty, Faulty), (File.ReadAllText(path), File.ReadAllText(other)));
        Assert.Contains($"left alone {path}: it has more than one name", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_takes_no_file_loses_none()
    {
        if (OperatingSystem.IsWindows())
            return; // Folders have no modes there.
        var path = _folder.Write("Articles/a.txt", Faulty);
        var folder = Path.GetDirectoryName(path)!;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var run = OwnProcess.Run("check", "--fix", path);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"left alone {path}: it cannot be written: ", run.Output, StringComparison.Ordinal);
            Assert.Equal(Faulty, File.ReadAllText(path));
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_disk_that_takes_no_more_loses_no_text()
    {
        if (OperatingSystem.IsWindows())
            return; // A process cannot be told there how much it may write.
        var text = LongText();
        var path = _folder.Write("Articles/a.txt", text);

        var run = OwnProcess.RunWithin(blocksOfFile: 64, "check", "--fix", "--no-advice", path);

        // The system ends the process in the midst of writing, or refuses the rest.
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(text, File.ReadAllText(path));

        ToolRun.Check("--fix", "--no-advice", path);
        Assert.Equal(Repair(text), File.ReadAllText(path));
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_each_file_whole()
    {
        const int Files = 40;
        var text = LongText();
        for (var i = 0; i < Files; i++)
            _folder.Write($"Articles/a{i:D2}.txt", text);
        var paths = Directory.GetFiles(Path.Combine(_folder.Path, "Articles"));

        using (var process = OwnProcess.Start("check", "--fix", "--no-advice", _folder.Path))
        {
            // What it says is not read here; the pipe must not fill up.
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            while (!process.HasExited && Array.TrueForAll(paths, path => File.ReadAllText(path) == text))
                await Task.Delay(5);
            process.Kill();
            await process.WaitForExitAsync();
        }

        var repaired = Repair(text);
        Assert.Contains(repaired, paths.Select(File.ReadAllText));
        Assert.All(paths, path => Assert.Contains(File.ReadAllText(path), (string[])[text, repaired]));

        // What it left beside them is no article, and the next run goes on.
        ToolRun.Check("--fix", "--no-advice", _folder.Path);
        Assert.All(paths, path => Assert.Equal(repaired, File.ReadAllText(path)));
        Assert.Equal(Files, ToolRun.Export(_folder.Path).Lines.Count);
    }

    private static string LongText() =>
        "Talks Resume\n7 February 2026\n\n" + string.Concat(Enumerable.Repeat("Both sides spoke of it, and nobody left.\n\n", 3_000));

    private static string Repair(string text) => text.Replace("7 February 2026", "2026-02-07", StringComparison.Ordinal);

    [Theory]
    [InlineData("_draft.txt")]
    [InlineData("README.txt")]
    [InlineData("notes.text")]
    public void A_file_that_is_no_article_is_checked_when_named_and_never_edited(string name)
    {
        var path = _folder.Write("Articles/" + name, Faulty);

        var run = ToolRun.Check("--fix", path);

        Assert.Contains("NEWS006", run.Output, StringComparison.Ordinal);
        Assert.Contains($"left alone {path}: it is not an article: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Faulty, File.ReadAllText(path));
    }

    [Fact]
    public void All_repairs_of_a_file_are_one_write_that_keeps_mark_and_line_ends()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        var path = _folder.Write("Articles/a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Faulty)]);

        var run = ToolRun.Check("--fix", path);

        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Repaired)], File.ReadAllBytes(path));
        Assert.Contains("3 problems fixed.", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, run.Output.Split("fixed NEWS").Length - 1);
    }

    [Fact]
    public void Marks_of_an_old_encoding_are_written_and_columns_stay()
    {
        var path = _folder.Write(
            "Articles/a.txt",
            "Talks\n2026-02-07\n\nEl alcalde dijo \u0093seguimos\u0094 \u0096 y calló.\n\nHarbour  2\nPier     1\n"
        );

        ToolRun.Check("--fix", "--language", "es", path);

        Assert.Equal("Talks\n2026-02-07\n\nEl alcalde dijo “seguimos” – y calló.\n\nHarbour  2\nPier     1\n", File.ReadAllText(path));
    }
}
