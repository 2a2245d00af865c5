using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// Any bytes as articles: each file is told about or emitted, what is emitted compiles without a warning and says what is parsed at
/// run time, every place lies in its file, and a second run gives the same bytes. Hundreds of files share a compilation.
/// </summary>
public class AnyBytesTests
{
    private const int FilesInProject = 250;
    private const int Projects = 6;

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Any_bytes_are_told_about_or_emitted_as_they_are_parsed(string storage) =>
        RandomBytes.Any.Array[FilesInProject].Sample(files => Demand(files, storage), iter: Projects, threads: 1);

    [Fact]
    public void A_file_that_is_binary_to_the_compiler_is_told_about() => Demand([[0xCF, 0x1D, 0, 0, 0x94, 0x0A]], "Literals");

    private static void Demand(byte[][] files, string storage)
    {
        var articles = files.Select((bytes, i) => (Identity: string.Create(CultureInfo.InvariantCulture, $"Articles/f{i:D3}.txt"), Bytes: bytes)).ToList();
        var project = TestProject.Empty.With(MetadataNames.Storage, storage) with { Files = [.. articles.Select(article => MemoryText.AsCompiled(article.Identity, article.Bytes))] };
        var run = GeneratorRun.Of(project).DemandCompiles();
        Assert.Equal(run.Sources, GeneratorRun.Of(project).Sources);

        using var app = run.Load();
        var emitted = app.All().ToDictionary(article => article.SourcePath);
        var problems = run.Problems.ToLookup(problem => problem.Location.GetLineSpan().Path);
        foreach (var (identity, bytes) in articles) DemandFile(identity, bytes, [.. problems[MemoryText.ProjectFolder + identity]], emitted.GetValueOrDefault(identity));
    }

    private static void DemandFile(string identity, byte[] bytes, Diagnostic[] problems, Article? emitted)
    {
        var bad = $"{identity}: {Convert.ToHexString(bytes)}";
        if (CompilersReading.Of(bytes) is not { } text)
        {
            Assert.True(emitted is null && problems is [{ Id: "NEWS002" }], bad);
            return;
        }

        foreach (var place in problems.SelectMany(problem => problem.AdditionalLocations.Prepend(problem.Location))) DemandPlace(place, text, bad);
        Assert.False(problems.Any(problem => problem.Id == "NEWS021"), bad);

        // Of two files with one slug both are told, and the first one has it.
        var leavesNothing = problems.Any(problem => problem.Id != "NEWS015" && problem.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        Assert.True(leavesNothing == emitted is null || (!leavesNothing && problems.Any(problem => problem.Id == "NEWS015")), bad);
        if (emitted is null) return;

        Assert.True(ArticleText.TryParse(text.ToString(), identity, out var parsed, out _), bad);
        Assert.True(ArticleContentComparer.FirstDifference(parsed, emitted) is null, ArticleContentComparer.FirstDifference(parsed, emitted) + "\n" + bad);
    }

    private static void DemandPlace(Location place, SourceText text, string bad)
    {
        var (span, lines) = (place.SourceSpan, place.GetLineSpan().Span);
        Assert.True(span.Start >= 0 && span.End <= text.Length && lines.Start <= lines.End, bad);

        // Lines as the format has them: CR LF, LF or CR ends one.
        var before = text.ToString()[..span.Start];
        var line = before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r');
        if (!before.EndsWith('\r')) Assert.True(line == lines.Start.Line, bad);
    }
}
