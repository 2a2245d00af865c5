using NewsContent.Counting;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// A cancelled run ends soon, wherever it is: counted in woven steps (each turn of a loop, each call of a method, each character that
/// the framework looks at), of which there are many for each character of a text.
/// </summary>
public class CancellationTests
{
    /// <summary>
    /// So many steps take 50 ms at most. Measured on a busy machine of two cores, each of these shapes read five times in a Release build
    /// and the fastest reading taken, a step takes 2.9 to 10 ns, and 18 ns where most of it is memory that other programs want too
    /// (speakers of notes, 8,066,462 steps in 145.6 ms): 50 ms are 2,770,000 of those.
    /// </summary>
    private const long MostSteps = 2_500_000;

    /// <summary>So many places of each run, evenly apart.</summary>
    private const int Places = 8;

    public static TheoryData<string> Shapes => [.. LargeArticles.Shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_run_ends_soon_after_it_was_cancelled_wherever_it_is(string shape)
    {
        var project = TestProject.Of(LargeArticles.Shapes[shape](8_000));
        var before = Work.Steps;
        GeneratorRun.Driver(project).RunGenerators(project.Compile());
        var whole = Work.Steps - before;

        for (var place = 1; place <= Places; place++)
        {
            using var cancellation = new CancellationTokenSource();
            var cancelledAt = 0L;
            Work.After(whole * place / (Places + 1), () =>
            {
                cancelledAt = Work.Steps;
                cancellation.Cancel();
            });

            Assert.ThrowsAny<OperationCanceledException>(() =>
                GeneratorRun.Driver(project).RunGenerators(project.Compile(), cancellation.Token)
            );
            Assert.True(
                Work.Steps - cancelledAt <= MostSteps,
                $"{Work.Steps - cancelledAt:N0} steps after a cancellation at {cancelledAt - before:N0} of {whole:N0}"
            );
            before = Work.Steps;
        }
    }
}
