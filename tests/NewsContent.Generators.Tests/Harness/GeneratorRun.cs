using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// One run of the generator. Every run is made twice, and the second one must find everything cached, with no object of
/// Roslyn's in the pipeline: no test can forget to look.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver, bool isRemoval = false)
    {
        Project = project;
        var compilation = project.Compile();
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();

        Assert.Null(Result.Exception);
        if (isRemoval)
        {
            // A driver that tracks steps loses one more input in the run after a removal (Roslyn 4.8 to 5.12; without tracking it
            // does not): the second run is made by a driver that never had the file.
            Assert.Equal(Of(project).Sources, Sources);
            return;
        }

        var second = _driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        DemandCached(second);
        DemandPlainValues(second);
    }

    public TestProject Project { get; }

    /// <summary>The project's compilation with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the generator itself reports, in the order in which it does.</summary>
    public ImmutableArray<Diagnostic> Problems => Result.Diagnostics;

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The names under which the run kept values.</summary>
    public IEnumerable<string> Steps => Result.TrackedSteps.Keys;

    private GeneratorRunResult Result { get; }

    public static GeneratorRun Of(TestProject project) => new(project, Driver(project, isTracking: true));

    /// <summary>A driver as the compiler and the editors have it when nobody tracks steps.</summary>
    public static GeneratorDriver Driver(TestProject project, bool isTracking = false) =>
        CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            project.AdditionalTexts,
            project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracking)
        );

    /// <summary>The run after an edit: what the project shares with this one is what may be cached.</summary>
    public GeneratorRun After(Func<TestProject, TestProject> edit)
    {
        var project = edit(Project);
        var isRemoval =
            // A manifest that comes with another number of files counts as one removed and one added.
            project.Files.Length != Project.Files.Length
            || !Project.Files.All(file => project.Files.Any(kept => kept.Identity == file.Identity));
        var driver = _driver.ReplaceAdditionalTexts(project.AdditionalTexts);
        if (!ReferenceEquals(project.Options, Project.Options))
            driver = driver.WithUpdatedAnalyzerConfigOptions(project.Options);
        if (project.ParseOptions != Project.ParseOptions)
            driver = driver.WithUpdatedParseOptions(project.ParseOptions);
        return new GeneratorRun(project, driver, isRemoval);
    }

    /// <summary>What became of the values of a step in this run, a value at a time.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) => ReasonsOf(Result, step);

    /// <summary>Whether nothing that the step puts out is another than before.</summary>
    public bool Kept(string step) => Reasons(step).All(IsKept);

    /// <summary>The generated files that are not the very ones of an earlier run, and those that are gone.</summary>
    public IReadOnlyList<string> EmittedAnewSince(GeneratorRun earlier)
    {
        var before = earlier.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var now = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return
        [
            .. before
                .Keys.Union(now.Keys)
                .Where(name =>
                    !before.TryGetValue(name, out var old) || !now.TryGetValue(name, out var current) || !ReferenceEquals(old, current)
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsKept(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IReadOnlyList<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    private static void DemandCached(GeneratorRunResult second)
    {
        foreach (var name in TrackingNames.All)
        {
            Assert.All(ReasonsOf(second, name), reason =>
                Assert.True(IsKept(reason), $"{name} is {reason} in a second run without any change.")
            );
        }

        var outputs = second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs);
        Assert.All(outputs, output =>
            Assert.True(IsKept(output.Reason), $"An output is {output.Reason} in a second run without any change.")
        );
    }

    private static void DemandPlainValues(GeneratorRunResult result)
    {
        foreach (var name in TrackingNames.All)
        {
            if (!result.TrackedSteps.TryGetValue(name, out var runs))
                continue;
            var allowed = name == TrackingNames.Files ? typeof(AdditionalText) : null;
            foreach (var (value, _) in runs.SelectMany(run => run.Outputs))
                Assert.Null(ForbiddenValues.Find(value, allowed, name));
        }
    }
}
