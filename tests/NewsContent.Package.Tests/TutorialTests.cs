using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>docs/tutorial.md, step by step: its commands, its files, its mistake.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class TutorialTests(PackedPackage package)
{
    private static readonly IReadOnlyList<Fence> Fenced = Fences.Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", "tutorial.md")));

    private static readonly Fence NewProject = Fenced[0];
    private static readonly Fence FirstArticle = Fenced[1];
    private static readonly Fence Message = Fenced[4];
    private static readonly Fence Pages = Fenced[^1];

    [Fact]
    public void Its_blocks_are_those_that_are_tried() =>
        Assert.Equal(
            ["shell", "text", "csharp", "shell", "text", "markdown", "csharp", "text", "csharp"],
            Fenced.Select(static fence => fence.Language)
        );

    [Fact]
    public async Task Its_site_is_built_without_a_warning_and_answers_and_its_mistake_is_reported()
    {
        var folder = TypedCommands.MakeProject(package, NewProject);
        foreach (var fence in Fenced.Where(static fence => fence.File is not null))
            TypedCommands.Write(folder, fence);
        var program = Path.Combine(folder, "Program.cs");
        File.WriteAllText(program, File.ReadAllText(program).Replace("app.Run();", Pages.Text + "app.Run();", StringComparison.Ordinal));

        Assert.Empty(DotnetCommand.Run(folder, "build", "-nodereuse:false").Succeeded().Warnings);
        await DemandPages(folder);

        var article = Path.Combine(folder, FirstArticle.File!);
        File.WriteAllText(article, FirstArticle.Text.Replace("2026-01-05\n", "", StringComparison.Ordinal));
        var build = DotnetCommand.Run(folder, "build", "--no-restore", "-nodereuse:false");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Errors, error => error.Contains(Message.Text.TrimEnd(), StringComparison.Ordinal));
    }

    private static async Task DemandPages(string folder)
    {
        using var site = await RunningSite.Start(folder, "dotnet", Path.Combine("bin", "Debug", "net10.0", "Courier.dll"));

        Assert.Contains("Old Pier Stays Open", await site.Get("/"), StringComparison.Ordinal);
        Assert.Contains("<h1>Ferry Runs Again</h1>", await site.Get("/ferry-runs-again"), StringComparison.Ordinal);
        var speaker = await site.Get("/speakers/mara-lindqvist");
        Assert.Contains("The first boat leaves at six", speaker, StringComparison.Ordinal);
        Assert.Contains("We have waited two winters for this.", speaker, StringComparison.Ordinal);
        Assert.Contains("href=\"/ferry-runs-again#what-comes-next\"", await site.Get("/harbour/old-pier"), StringComparison.Ordinal);
        Assert.Contains("Old Pier Stays Open", await site.Get("/harbour"), StringComparison.Ordinal);
        Assert.Equal("[\"Harbour Kitchen\"]", await site.Get("/best"));
        Assert.Equal("The first boat leaves at six (Mara Lindqvist)", await site.Get("/quote"));
    }
}
