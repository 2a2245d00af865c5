using NewsContent.Counting;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// A cancelled run ends soon, wherever it is: counted in woven steps (each turn of a loop, each call of a method, each character that
/// the framework looks at), of which there are many for each character of a text.
/// </summary>
public class CancellationTests
{
    private const long MostSteps = 10_000_000;

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
