[assembly: NewsContent.CompilerServices.ArticleSlugs("World.Articles", "ferry-of-the-world\nfog-treaty\told-talks")]

namespace NewsContent.Tool.Tests;

/// <summary>What <c>newscontent check</c> says of references between files.</summary>
public sealed class ReferenceCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_leads_nowhere_is_reported_with_its_repair()
    {
        Write("world/fog.md", "# Fog\n\nSlug: world/treaty\nAliases: ferry\n2026-02-07\n\nText.\n\n## Sanctions\n\nText.\n");
        Write(
            "ferry.md",
            "# Ferry\n\nRelated: world/treatt\n2026-02-07\n\nSee [a](world/fogg.md), [b](world/fog.md#sanction) and [c](/about).\n"
        );

        var run = Check(_folder.Path);

        Assert.Equal(
            [
                "NEWS037 ferry.md 3 10 world/treaty",
                "NEWS037 ferry.md 6 9 world/fog.md",
                "NEWS041 ferry.md 6 29 world/fog.md#sanctions",
                "NEWS037 ferry.md 6 60 ",
                "NEWS042 fog.md 4 10 ",
            ],
            run.Told
        );
        Assert.Equal(
            ["NEWS042"],
            Check(_folder.Path, "--pages", "/about;/tags/*")
                .Told.Where(static told => told.Contains("fog.md 4", StringComparison.Ordinal))
                .Select(static told => told[..7])
        );
        Assert.DoesNotContain(Check(_folder.Path, "--pages", "/about").Told, static told => told.EndsWith("60 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_file_may_refer_to_others_of_its_project()
    {
        Write("world/fog.md", "# Fog\n\nSlug: world/treaty\n2026-02-07\n\nText.\n\n## Sanctions\n\nText.\n");
        var ferry = Write(
            "ferry.md",
            "# Ferry\n\nRelated: world/treaty\n2026-02-07\n\nSee [a](world/fog.md#sanctions) and [b](nowhere).\n"
        );

        Assert.Equal(["NEWS037 ferry.md 6 41 "], Check(ferry).Told);
    }

    /// <summary>This very assembly stands in a library’s place.</summary>
    [Fact]
    public void The_articles_of_libraries_are_those_beside_the_last_build()
    {
        Write("ferry.md", "# Ferry\n\nRelated: old-talks\n2026-02-07\n\nSee [a](/fog-treaty#sanctions) and [b](/fog-treatt).\n");
        _folder.Write("App.csproj", "<Project />");
        Assert.Equal(["NEWS037 ferry.md 3 10 ", "NEWS037 ferry.md 6 9 ", "NEWS037 ferry.md 6 40 "], Check(_folder.Path).Told);

        var library = File.ReadAllBytes(typeof(ReferenceCheckTests).Assembly.Location);
        _folder.Write("obj/Debug/net10.0/NewsContent.manifest", "NewsContent manifest 1\n");
        _folder.Write("obj/Debug/net10.0/App.dll", "");
        _folder.Write("bin/Debug/net10.0/App.dll", "");
        _folder.Write("bin/Debug/net10.0/World.dll", library);
        _folder.Write("bin/Debug/net10.0/Native.dll", "MZ, and no assembly");

        Assert.Equal(["NEWS037 ferry.md 6 40 /fog-treaty"], Check(_folder.Path).Told);
    }

    [Fact]
    public void A_reference_to_a_draft_is_reported_and_a_draft_may_refer_to_one()
    {
        Write("plan.txt", "Plan\nStatus: draft\n2026-02-07\n\nText.\n");
        Write("map.md", "---\ntitle: Map\ndate: 2026-02-07\ndraft: true\nrelated: plan\n---\n\nText.\n");
        var ferry = Write("ferry.md", "# Ferry\n\nRelated: plan\n2026-02-07\n\nSee [a](map.md).\n");

        string[] told = ["NEWS052 ferry.md 3 10 ", "NEWS052 ferry.md 6 9 "];
        Assert.Equal(told, Check(_folder.Path).Told);
        Assert.Equal(told, Check(ferry).Told);
    }

    [Fact]
    public void A_page_is_a_path()
    {
        var run = ToolRun.Check("--pages", "about", _folder.Path);

        Assert.Contains("“about” is not the path of a page.", run.Errors, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        _folder.Write("App.csproj", "<Project />");
        return _folder.Write("Articles/" + name, text);
    }

    private static ToolRun Check(params string[] arguments) => ToolRun.Check(["--no-advice", "--format", "json", .. arguments]);
}
