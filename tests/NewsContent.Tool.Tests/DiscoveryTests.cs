using System.Net.Sockets;
using System.Text;

namespace NewsContent.Tool.Tests;

/// <summary>Which files a folder stands for: those that a build of it reads, and nothing that is no file.</summary>
public sealed class DiscoveryTests : IDisposable
{
    private const string Good = "Talks Resume\n\n2026-02-07\n\nThe “talks” resumed.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_build_passes_over_is_read_by_no_command()
    {
        Project();
        string[] passedOver =
        [
            ".draft.txt",
            "._ferry.txt",
            ".#ferry.txt",
            "~$ferry.txt",
            "_ferry.txt",
            "README.txt",
            "ReadMe.TXT",
            ".git/x.txt",
            "_drafts/x.txt",
            "~$old/x.txt",
            "notes.docx",
        ];
        foreach (var name in passedOver)
            _folder.Write("Articles/" + name, "no article");
        string[] others = ["obj/Debug/x.txt", "bin/x.txt", "CHANGES.txt", "node_modules/a/LICENSE.txt", "docs/x.txt"];
        foreach (var name in others)
            _folder.Write(name, "no article");
        _folder.Write("Articles/ferry.txt", Good);
        _folder.Write("Articles/bin/UPPER.TXT", Good);

        Assert.Equal("2 files checked: 0 errors, 0 warnings.\n", ToolRun.Check("--no-advice", _folder.Path).Output);
        Assert.Equal(["bin/UPPER", "ferry"], ToolRun.Quotes(_folder.Path).Values("id"));
        Assert.Equal(["bin/UPPER", "ferry"], ToolRun.Export(_folder.Path).Values("slug"));
        Assert.Equal(
            "2 files checked: 0 errors, 0 warnings.\n",
            ToolRun.Check("--no-advice", Path.Combine(_folder.Path, "Articles")).Output
        );
    }

    [Fact]
    public void Nothing_that_is_no_article_is_edited()
    {
        Project();
        const string Text = "Talks\n7 February 2026\n\nThe  talks.\n";
        var article = _folder.Write("Articles/ferry.txt", Text);
        string[] others =
        [
            _folder.Write("CHANGES.txt", Text),
            _folder.Write("obj/x.txt", Text),
            _folder.Write("Articles/_draft.txt", Text),
        ];

        ToolRun.Check("--fix", _folder.Path);

        Assert.All(others, other => Assert.Equal(Text, File.ReadAllText(other)));
        Assert.StartsWith("Talks\n2026-02-07\n", File.ReadAllText(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_without_a_project_only_its_articles_count_where_it_has_some()
    {
        _folder.Write("CHANGES.txt", "1.0: begun");
        _folder.Write("site/Articles/ferry.txt", Good);
        _folder.Write("site/obj/x.txt", "no article");

        Assert.Equal("1 file checked: 0 errors, 0 warnings.\n", ToolRun.Check("--no-advice", _folder.Path).Output);
    }

    [Fact]
    public void Outside_of_articles_a_text_without_a_date_is_not_edited()
    {
        var notes = _folder.Write("CHANGES.txt", "Changes\n\nThe  first one\u200B.\n\nThe second.\n");

        var run = ToolRun.Check("--fix", _folder.Path);

        Assert.Equal("Changes\n\nThe  first one\u200B.\n\nThe second.\n", File.ReadAllText(notes));
        Assert.Contains("NEWS005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_in_small_letters_is_reported_where_case_counts()
    {
        if (Directory.Exists(_folder.Path.ToUpperInvariant()))
            return; // Case does not count here: a build reads the folder too.
        Project();
        _folder.Write("articles/ferry.txt", Good);

        var run = ToolRun.Check(_folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "A build reads the folder Articles, but this one is named articles. Rename it.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_are_two_articles()
    {
        _folder.Write("world/nato.txt", Good);
        _folder.Write("sport/nato.txt", Good);
        string[] both = [Path.Combine(_folder.Path, "world"), Path.Combine(_folder.Path, "sport", "nato.txt")];

        Assert.Equal(["sport/nato", "world/nato"], ToolRun.Quotes(_folder.Path).Values("id"));
        Assert.Equal(["sport/nato", "world/nato"], ToolRun.Quotes("--plain", _folder.Path).Values("id"));
        Assert.Equal(["sport/nato", "world/nato"], ToolRun.Export(_folder.Path).Values("slug"));
        Assert.Equal(["world/nato", "sport/nato"], ToolRun.Quotes(both).Values("id"));
        Assert.Equal(["world/nato", "sport/nato"], ToolRun.Export(both).Values("slug"));
        Assert.Equal(["nato"], ToolRun.Quotes(Path.Combine(_folder.Path, "world", "nato.txt")).Values("id"));
        Assert.DoesNotContain("NEWS015", ToolRun.Check(_folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_and_two_texts_of_one_slug_have_ids_of_their_own()
    {
        foreach (var project in (string[])["one", "two"])
        {
            _folder.Write($"{project}/{project}.csproj", "<Project />");
            _folder.Write($"{project}/Articles/nato.txt", Good);
        }

        Assert.Equal(["nato", "two/Articles/nato"], ToolRun.Quotes(_folder.Path).Values("id"));
        _folder.Write("one/Articles/other.txt", Good.Replace("2026-02-07", "Slug: weekly\n2026-02-07", StringComparison.Ordinal));
        Assert.Contains("weekly", ToolRun.Quotes(_folder.Path).Values("id"));
    }

    [Fact]
    public void A_diary_keeps_its_dates_when_told_to()
    {
        var path = _folder.Write("Articles/2026-02-07-ferry.txt", Good);
        _folder.Write("Articles/2026-02-14-ferry.txt", Good.Replace("talks", "boats", StringComparison.Ordinal));

        Assert.Contains("NEWS015", ToolRun.Check(_folder.Path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NEWS015", ToolRun.Check("--keep-dates", _folder.Path).Output, StringComparison.Ordinal);
        Assert.Equal(["2026-02-07-ferry"], ToolRun.Export("--keep-dates", path).Values("slug"));
        Assert.Equal(["ferry"], ToolRun.Export(path).Values("slug"));
        Assert.Equal(["2026-02-07-ferry"], ToolRun.Quotes("--keep-dates", path).Values("id"));
    }

    [Fact]
    public void A_linked_folder_is_read_as_a_build_reads_it_and_no_link_leads_out_or_in_a_circle()
    {
        Project();
        _folder.Write("Articles/world/ferry.txt", Good);
        _folder.Write("elsewhere/secret.txt", "no article");
        var articles = Path.Combine(_folder.Path, "Articles");
        Directory.CreateSymbolicLink(Path.Combine(articles, "linked"), Path.Combine(articles, "world"));
        Directory.CreateSymbolicLink(Path.Combine(articles, "world", "circle"), articles);
        Directory.CreateSymbolicLink(Path.Combine(articles, "out"), Path.Combine(_folder.Path, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(articles, "secret.txt"), Path.Combine(_folder.Path, "elsewhere", "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(articles, "again.txt"), Path.Combine(articles, "world", "ferry.txt"));
        File.CreateSymbolicLink(Path.Combine(articles, "gone.txt"), Path.Combine(articles, "nowhere.txt"));

        var run = ToolRun.Quotes(_folder.Path);

        Assert.Equal(["again", "linked/ferry", "world/ferry"], run.Values("id"));
        Assert.Equal(2, run.Errors.Split(" is reached through a link that leads out of the folder Articles.").Length - 1);
        Assert.Contains("gone.txt: error: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("no article", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_after_a_linked_folder_is_read()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "real"));
        _folder.Write("real/app.csproj", "<Project />");
        _folder.Write("real/Articles/ferry.txt", Good);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "link"), Path.Combine(_folder.Path, "real"));

        Assert.Equal(["ferry"], ToolRun.Quotes(Path.Combine(_folder.Path, "link")).Values("id"));
        Assert.Equal(["ferry"], ToolRun.Quotes(Path.Combine(_folder.Path, "link", "Articles")).Values("id"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("quotes")]
    [InlineData("export")]
    public void Pipes_sockets_and_devices_are_reported_and_hold_nothing_up(string command)
    {
        if (OperatingSystem.IsWindows())
            return; // No folder there has one.
        Project();
        _folder.Write("Articles/ferry.txt", Good);
        var articles = Path.Combine(_folder.Path, "Articles");
        OwnProcess.Of("mkfifo", Path.Combine(articles, "pipe.txt"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(articles, "socket.txt")));
        File.CreateSymbolicLink(Path.Combine(articles, "zero.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(articles, "environment.txt"), "/proc/self/environ");

        var folder = OwnProcess.Run(command, articles);
        var named = OwnProcess.Run([
            command,
            .. ((string[])["pipe", "socket", "zero", "environment"]).Select(name => Path.Combine(articles, name + ".txt")),
        ]);

        Assert.Equal((1, 1), (folder.ExitCode, named.ExitCode));
        foreach (var run in (ToolRun[])[folder, named])
        {
            var told = run.Output + run.Errors;
            Assert.Equal(2, told.Split("This is a pipe, a socket or a device").Length - 1);
            Assert.DoesNotContain("PATH=", told, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled", told, StringComparison.Ordinal);
        }

        Assert.Contains("/proc/", named.Output + named.Errors, StringComparison.Ordinal);
        Assert.Contains("belongs to the system", named.Output + named.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("quotes")]
    [InlineData("export")]
    public void What_nobody_may_read_is_reported(string command)
    {
        if (OperatingSystem.IsWindows())
            return; // Other rights, another system.
        Project();
        _folder.Write("Articles/ferry.txt", Good);
        var closed = _folder.Write("Articles/closed.txt", Good);
        _folder.Write("Articles/world/x.txt", Good);
        var folder = Path.Combine(_folder.Path, "Articles", "world");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        File.SetUnixFileMode(folder, UnixFileMode.None);
        try
        {
            var run = OwnProcess.Run(command, _folder.Path);

            Assert.Equal(1, run.ExitCode);
            Assert.Equal(2, (run.Output + run.Errors).Split("Access to the path").Length - 1);
            Assert.DoesNotContain("Unhandled", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("quotes")]
    [InlineData("export")]
    public void A_folder_above_that_nobody_may_list_is_no_end(string command)
    {
        if (OperatingSystem.IsWindows())
            return; // Other rights, another system.
        var path = _folder.Write("above/inner/ferry.txt", Good);
        var above = Path.Combine(_folder.Path, "above");
        File.SetUnixFileMode(above, UnixFileMode.UserExecute);
        try
        {
            var run = OwnProcess.Run(command, path);

            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain("Unhandled", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(above, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Utf_32_is_refused_as_a_build_refuses_it(string encoding)
    {
        var encoder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. encoder.GetPreamble(), .. encoder.GetBytes("Talks\n7 February 2026\n\nText.\n")];
        var path = _folder.Write("Articles/a.txt", bytes);

        var run = ToolRun.Check("--fix", path);

        Assert.Contains("error NEWS002: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal(1, ToolRun.Quotes("--plain", path).ExitCode);
        Assert.Equal(1, ToolRun.Export(path).ExitCode);
    }

    private void Project() => _folder.Write("app.csproj", "<Project />");
}
