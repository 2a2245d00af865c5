using Microsoft.CodeAnalysis;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>Many articles that nobody has read are read on all processors.</summary>
public class ArticleReadingsTests
{
    private const int Count = 3 * ArticleReadings.FewestAtOnce;

    [Fact]
    public void They_give_what_they_give_one_after_the_other()
    {
        var files = Story.Many(Count).Files;
        var together = GeneratorRun.Of(TestProject.Empty with { Files = files }).DemandFlawless();

        // So few at a time that each is read in its turn.
        var run = GeneratorRun.Of(TestProject.Empty);
        foreach (var some in files.Chunk(ArticleReadings.FewestAtOnce / 2))
            run = run.After(project => some.Aggregate(project, static (all, file) => all.WithFile(file)));

        Assert.Equal(together.Sources, run.Sources);
    }

    [Fact]
    public void Each_is_read_once()
    {
        var asked = new int[Count];
        var files = Enumerable
            .Range(0, Count)
            .Select(i =>
            {
                var file = MemoryText.Of(Story.Identity(i), Story.With($"Council approves budget {i}"));
                return new MemoryText(file.Identity, () =>
                {
                    Interlocked.Increment(ref asked[i]);
                    return file.GetText();
                });
            });
        var project = TestProject.Empty with { Files = [.. files] };

        var driver = GeneratorRun.Driver(project).RunGenerators(project.Compile());

        Assert.Equal(Count, driver.GetRunResult().Results.Single().GeneratedSources.Sum(CountArticles));
        Assert.All(asked, times => Assert.Equal(1, times));
    }

    [Fact]
    public void One_that_cannot_be_read_is_a_fault_of_its_own()
    {
        var project = Story.Many(Count).WithFile(new MemoryText("Articles/broken.txt", () => throw new InvalidOperationException("Gone.")));

        var run = GeneratorRun.Driver(project).RunGenerators(project.Compile()).GetRunResult().Results.Single();

        Assert.Null(run.Exception);
        Assert.Equal(["NEWS021"], run.Diagnostics.Select(problem => problem.Id));
        Assert.Equal(Count, run.GeneratedSources.Sum(CountArticles));
    }

    [Fact]
    public void A_file_that_stops_its_own_reading_is_asked_again_in_its_turn()
    {
        var asked = 0;
        var file = MemoryText.Of("Articles/late.txt", Story.With("The mayor comes late"));
        var late = new MemoryText(file.Identity, () =>
            Interlocked.Increment(ref asked) == 1 ? throw new OperationCanceledException() : file.GetText()
        );
        var project = Story.Many(Count).WithFile(late);

        var run = GeneratorRun.Driver(project).RunGenerators(project.Compile()).GetRunResult().Results.Single();

        Assert.Null(run.Exception);
        Assert.Contains(run.GeneratedSources, source => source.SourceText.ToString().Contains("comes late", StringComparison.Ordinal));
        Assert.Equal(2, asked);
    }

    [Fact]
    public void A_cancelled_run_ends_and_the_next_one_has_all_of_them()
    {
        using var cancellation = new CancellationTokenSource();
        var stopping = MemoryText.Of("Articles/stop.txt", Story.With());
        var isFirst = true;
        var project = Story
            .Many(Count)
            .WithFile(new MemoryText(stopping.Identity, () =>
                {
                    if (isFirst)
                        cancellation.Cancel();
                    isFirst = false;
                    return stopping.GetText();
                }));
        var (driver, compilation) = (GeneratorRun.Driver(project), project.Compile());

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, cancellation.Token));

        var run = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(Count + 1, run.GeneratedSources.Sum(CountArticles));
    }

    private static int CountArticles(GeneratedSourceResult source) =>
        source.SourceText.ToString().Split("/// <summary>Council approves budget").Length - 1;
}
