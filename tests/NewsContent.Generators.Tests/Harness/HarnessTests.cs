using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Tests.Fields;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What every test relies on must itself be able to fail.</summary>
public class HarnessTests
{
    [Fact]
    public void Every_step_that_the_tests_ask_for_exists()
    {
        // One article with a message, one that did not arrive, one that refers to another and one without its field, so that no step is
        // without a value.
        var project = TestProject
            .Of("Council approves budget\n\n2026-02-07\n\nThe council met.\n\n## Next Steps\n")
            .WithArticle("Articles/link.md", "# Link\n\n2026-02-07\n\n[there](/story#none)\n")
            .WithCode(Review.Usings + Review.Record)
            .WithArticle(Review.Identity, Review.Text(""));
        var run = GeneratorRun.Of(project with { Lost = [MemoryText.Of("Articles/lost.txt", Story.With())] });

        Assert.Equal(TrackingNames.All.Order(StringComparer.Ordinal), OwnSteps(run).Order(StringComparer.Ordinal));
        Assert.All(TrackingNames.All, step => Assert.NotEmpty(run.Reasons(step)));
    }

    /// <summary>The steps that ran and have a name of ours: the compiler names its own inputs and outputs.</summary>
    private static IEnumerable<string> OwnSteps(GeneratorRun run) =>
        run
            .Steps.Where(static step => step != "CompilationOptions" && !step.Contains("_ForAttribute", StringComparison.Ordinal))
            .Except(
                typeof(WellKnownGeneratorInputs)
                    .GetFields()
                    .Concat(typeof(WellKnownGeneratorOutputs).GetFields())
                    .Select(field => (string)field.GetValue(null)!)
            );

    [Fact]
    public void Objects_of_the_compiler_are_found_however_deep_they_are()
    {
        var tree = CSharpSyntaxTree.ParseText("class A { }", cancellationToken: default);
        var compilation = CSharpCompilation.Create("a", [tree]);

        Assert.Equal(
            "Step.Item1[1].Item2 holds a SyntaxNode",
            ForbiddenValues.Find((new object[] { 1, ("a", tree.GetRoot()) }, 2), null, "Step")
        );
        Assert.NotNull(ForbiddenValues.Find(new Lazy<object>(compilation), null, "Step"));
        Assert.NotNull(ForbiddenValues.Find(new[] { compilation.Assembly }, null, "Step"));
        Assert.NotNull(ForbiddenValues.Find(Location.Create("a", default, default), null, "Step"));
        Assert.NotNull(ForbiddenValues.Find(SourceText.From("a"), typeof(AdditionalText), "Step"));
        Assert.NotNull(ForbiddenValues.Find(MemoryText.Of("a", "a"), null, "Step"));
        Assert.Null(ForbiddenValues.Find(MemoryText.Of("a", "a"), typeof(AdditionalText), "Step"));
    }

    [Fact]
    public void A_warning_of_the_compiler_is_a_complaint()
    {
        var run = GeneratorRun.Of(TestProject.Of(Story.With()).WithCode("#warning Look here\nclass A { }"));

        Assert.Equal("CS1030", Assert.Single(run.Complaints()).Id);
    }
}
