using System.Diagnostics;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using Xunit.Abstractions;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// Articles of up to 100 MB through the generator and the compiler, and loaded. Minutes: <c>--filter Category=Long</c> runs these,
/// and the default run leaves them out.
/// </summary>
[Trait("Category", "Long")]
public class GiantArticleTests(ITestOutputHelper output)
{
    private const int Megabyte = 1_000_000;

    /// <summary>
    /// What one UTF-16 code unit of the worst text may cost in all, generator and parser, of which little is held at once.
    /// </summary>
    private const int MostBytes = 1_500;

    [Theory]
    [InlineData("news", 100 * Megabyte)]
    [InlineData("one line", 50 * Megabyte)]
    [InlineData("line ends", 100 * Megabyte)]
    [InlineData("nesting", 50 * Megabyte)]
    public void A_file_beyond_the_limit_costs_no_more_than_its_text(string shape, int length)
    {
        var run = Run(shape, OfLength(shape, length), "Literals");

        Assert.Equal(["NEWS032"], run.Problems.Select(problem => problem.Id));
        Assert.Null(run.Article);
        Assert.True(run.BytesOfCharacter < 10, $"{run.BytesOfCharacter:F0} bytes for a character");
    }

    [Theory]
    [InlineData("news", 128_000, "Resources", "NEWS034")]
    [InlineData("one line", 128_000, "Resources", "NEWS034")]
    [InlineData("one-word paragraphs", 1_000_000, "Literals", "")]
    [InlineData("one-word paragraphs", 1_000_000, "Resources", "")]
    [InlineData("opening marks that never close", 100_000, "Literals", "NEWS011 NEWS033")]
    [InlineData("opening marks that never close", 100_000, "Resources", "NEWS011 NEWS033")]
    [InlineData("nesting", 100_000, "Literals", "")]
    [InlineData("nested guillemets", 100_000, "Literals", "")]
    [InlineData("sections", 10_000, "Literals", "")]
    [InlineData("sections", 100_000, "Resources", "NEWS034")]
    [InlineData("mixed marks", 100_000, "Literals", "NEWS020 NEWS033 NEWS034")]
    [InlineData("quotations with a name each", 100_000, "Literals", "NEWS034")]
    [InlineData("quotations of one name", 100_000, "Resources", "NEWS034")]
    [InlineData("a quotation of many paragraphs", 100_000, "Literals", "")]
    [InlineData("speakers of notes", 100_000, "Literals", "NEWS034")]
    [InlineData("speakers of notes", 100_000, "Resources", "NEWS034")]
    [InlineData("speakers and roles", 100_000, "Literals", "NEWS034")]
    [InlineData("one word", 990_000, "Resources", "")]
    [InlineData("a headline", 1_000_000, "Literals", "")]
    [InlineData("tags", 500_000, "Literals", "")]
    [InlineData("isolates", 1_000_000, "Resources", "")]
    [InlineData("braces", 900_000, "Resources", "")]
    public void A_giant_is_generated_compiled_and_read_back(string shape, int count, string storage, string rules)
    {
        var text = LargeArticles.Shapes[shape](count);
        var run = Run(shape, text, storage);

        Assert.Equal(rules, string.Join(' ', run.Problems.Select(problem => problem.Id).Distinct()));
        Assert.True(run.BytesOfCharacter < MostBytes, $"{run.BytesOfCharacter:F0} bytes for a character");
        Assert.True(ArticleText.TryParse(text, "Articles/story.txt", out var parsed, out _));
        Assert.Null(ArticleContentComparer.FirstDifference(parsed, run.Article));
    }

    private static string OfLength(string shape, int length)
    {
        var piece = LargeArticles.Shapes[shape](2_000).Length - LargeArticles.Shapes[shape](1_000).Length;
        return LargeArticles.Shapes[shape]((int)(length * 1_000L / piece));
    }

    private (IReadOnlyList<Diagnostic> Problems, Article? Article, double BytesOfCharacter) Run(string shape, string text, string storage)
    {
        var project = TestProject.Of(text).With(MetadataNames.Storage, storage);
        var compilation = project.Compile();
        var (bytes, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var driver = GeneratorRun.Driver(project).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var (perCharacter, generation) = ((GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)text.Length, clock.Elapsed);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);

        clock.Restart();
        using var image = new MemoryStream();
        var emitted = generated.Emit(image, manifestResources: project.Resources);
        output.WriteLine(
            $"{shape}, {storage}: {text.Length:N0} characters, generated in {generation.TotalSeconds:F1} s with {perCharacter:F0} "
                + $"bytes for a character, compiled in {clock.Elapsed.TotalSeconds:F1} s, most memory "
                + $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"
        );
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(5)));
        Assert.DoesNotContain(emitted.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        using var app = new LoadedProject(image.ToArray());
        return (result.Diagnostics, app.All().SingleOrDefault(), perCharacter);
    }
}
