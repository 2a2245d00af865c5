using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Tests;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>A cancelled run ends soon, wherever it is.</summary>
public class CancellationTests
{
    /// <summary>So many places of each run, evenly apart.</summary>
    private const int Places = 8;

    public static TheoryData<string> Shapes => [.. LargeArticles.Shapes.Keys];

    public static TheoryData<string> MarkdownShapes => [.. LargeArticles.MarkdownShapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_run_ends_soon_after_it_was_cancelled_wherever_it_is(string shape)
    {
        var project = TestProject.Of(LargeArticles.Shapes[shape](8_000));
        CancelledWork.AssertEndsSoon(Places, cancellation => GeneratorRun.Driver(project).RunGenerators(project.Compile(), cancellation));
    }

    [Theory]
    [MemberData(nameof(MarkdownShapes))]
    public void A_run_over_Markdown_ends_soon_after_it_was_cancelled_wherever_it_is(string shape)
    {
        var project = TestProject.Of(LargeArticles.MarkdownShapes[shape](2_000), "Articles/story.md");
        CancelledWork.AssertEndsSoon(Places, cancellation => GeneratorRun.Driver(project).RunGenerators(project.Compile(), cancellation));
    }
}
