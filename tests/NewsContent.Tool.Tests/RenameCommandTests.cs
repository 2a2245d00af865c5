namespace NewsContent.Tool.Tests;

/// <summary><c>newscontent rename</c>: a slug changes in the file's name, in every reference, and stays as an alias.</summary>
public sealed class RenameCommandTests : IDisposable
{
    private const string Header = "\n\n2026-02-07\n\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_and_every_reference_follow()
    {
        Project();
        Write(
            "world/2026-02-07-fog-talks.md",
            $"# Talks\n\n2026-02-07\n\nSee [the ferry](../ferry.txt), [it](/ferry) and [tides](#now).\n\n## Now\n\nText.\n"
        );
        Write("ferry.txt", "The Ferry\nRelated: world/fog-talks\n2026-02-07\n\nText.\n");
        Write(
            "culture/tides.md",
            "---\ntitle: Tides\ndate: 2026-02-08\nrelated: [ferry, world/fog-talks]\n---\n\n"
                + "See [a](../world/2026-02-07-fog-talks.md#now), [b](/world/fog-talks/?x=1), [c](world/fog-talks), "
                + "[d](../world/fog-talks) and [e].\n\n"
                + "[e]: /world/2026-02-07-fog-talks.md \"Talks\"\n"
        );
        _folder.Write("App/Page.cs", "var talks = Articles.All[\"world/fog-talks\"];\nvar other = Articles.World.FogTalks.Headline;\n");

        var run = ToolRun.Rename("world/fog-talks", "treaties/fog-treaty", "--folder", _folder.Path);

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(PathOf("world/2026-02-07-fog-talks.md")));
        Assert.Equal(
            "# Talks\n\nAliases: world/fog-talks\n2026-02-07\n\n"
                + "See [the ferry](../ferry.txt), [it](/ferry) and [tides](#now).\n\n## Now\n\nText.\n",
            Read("treaties/2026-02-07-fog-treaty.md")
        );
        Assert.Equal("The Ferry\nRelated: treaties/fog-treaty\n2026-02-07\n\nText.\n", Read("ferry.txt"));
        Assert.Equal(
            "---\ntitle: Tides\ndate: 2026-02-08\nrelated: [ferry, treaties/fog-treaty]\n---\n\n"
                + "See [a](../treaties/2026-02-07-fog-treaty.md#now), [b](/treaties/fog-treaty?x=1), [c](treaties/fog-treaty), "
                + "[d](/treaties/fog-treaty) and [e].\n\n[e]: /treaties/2026-02-07-fog-treaty.md \"Talks\"\n",
            Read("culture/tides.md")
        );
        Assert.Contains("Page.cs(1,26): var talks = Articles.All[\"world/fog-talks\"];", run.Output, StringComparison.Ordinal);
        Assert.Contains("Page.cs(2,22): var other = Articles.World.FogTalks.Headline;", run.Output, StringComparison.Ordinal);
        Assert.Empty(ToolRun.Check("--no-advice", "--format", "json", _folder.Path).Problems);
    }

    [Fact]
    public void References_of_a_file_that_moves_are_counted_from_its_new_place()
    {
        Project();
        Write("world/fog.md", "# Fog" + Header + "See [a](treaty.md), [b](treaty) and [c](../ferry.md).\n");
        Write("world/treaty.md", "# Treaty" + Header + "Text.\n");
        Write("ferry.md", "# Ferry" + Header + "Text.\n");

        Assert.Equal(0, ToolRun.Rename("world/fog", "mist", "--folder", _folder.Path).ExitCode);

        Assert.Contains("See [a](world/treaty.md), [b](world/treaty) and [c](ferry.md).", Read("mist.md"), StringComparison.Ordinal);
        Assert.Empty(ToolRun.Check("--no-advice", "--format", "json", _folder.Path).Problems);
    }

    [Theory]
    [InlineData("Fog\nSlug: old\n2026-02-07\n\nText.\n", "Fog\nSlug: new\nAliases: old\n2026-02-07\n\nText.\n")]
    [InlineData("Fog\nSlug: old\nAliases: older\n2026-02-07\n\nText.\n", "Fog\nSlug: new\nAliases: older, old\n2026-02-07\n\nText.\n")]
    [InlineData("Fog\nSlug: old\nAliases: a, new, b\n2026-02-07\n\nText.\n", "Fog\nSlug: new\nAliases: a, old, b\n2026-02-07\n\nText.\n")]
    public void A_slug_that_a_line_gives_changes_there(string text, string after)
    {
        Project();
        Write("fog.txt", text);

        Assert.Equal(0, ToolRun.Rename("old", "new", "--folder", _folder.Path).ExitCode);

        Assert.Equal(after, Read("fog.txt"));
    }

    [Theory]
    [InlineData("aliases: [a, \"b\"]", "aliases: [a, \"b\", old]")]
    [InlineData("aliases:\n  - a\n  - b", "aliases:\n  - a\n  - b\n  - old")]
    [InlineData("aliases: a, b", "aliases: a, b, old")]
    [InlineData("lang: en", "lang: en\naliases: old")]
    public void Front_matter_keeps_its_form(string lines, string after)
    {
        Project();
        Write("old.md", $"---\ntitle: Fog\n{lines}\ndate: 2026-02-07\n---\n\nText.\n");

        Assert.Equal(0, ToolRun.Rename("old", "new", "--folder", _folder.Path).ExitCode);

        Assert.Equal($"---\ntitle: Fog\n{after}\ndate: 2026-02-07\n---\n\nText.\n", Read("new.md"));
        Assert.Empty(ToolRun.Check("--no-advice", "--format", "json", _folder.Path).Problems);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        Project();
        Write("fog.md", "# Fog" + Header + "Text.\n");
        Write("ferry.md", "# Ferry" + Header + "See [it](fog.md).\n");

        var run = ToolRun.Rename("fog", "mist", "--folder", _folder.Path, "--dry-run");

        Assert.Contains("ferry.md(5,10): mist.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("See [it](fog.md).", Read("ferry.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("fog.md")));
    }

    [Theory]
    [InlineData("fogg", "mist", "There is no article “fogg”. Did you mean “fog”?")]
    [InlineData("fog", "ferry", "has the slug “ferry”.")]
    [InlineData("fog", "boat", "has the alias “boat”.")]
    [InlineData("fog", "a b", "“a b” cannot be a slug.")]
    [InlineData("fog", "fog", "has the slug “fog”.")]
    [InlineData("fog", "taken", "Articles/taken.md already exists.")]
    public void What_cannot_be_done_is_reported_and_changes_nothing(string old, string next, string message)
    {
        Project();
        Write("fog.md", "# Fog" + Header + "Text.\n");
        Write("ferry.txt", "Ferry\nAliases: boat\n2026-02-07\n\nText.\n");
        Write("taken.md", "# Taken\n\nSlug: other\n2026-02-07\n\nText.\n");

        var run = ToolRun.Rename(old, next, "--folder", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal("# Fog" + Header + "Text.\n", Read("fog.md"));
    }

    private void Project() => _folder.Write("App.csproj", "<Project />");

    private void Write(string name, string text) => _folder.Write("Articles/" + name, text);

    private string PathOf(string name) => Path.Combine(_folder.Path, "Articles", name);

    private string Read(string name) => File.ReadAllText(PathOf(name));
}
