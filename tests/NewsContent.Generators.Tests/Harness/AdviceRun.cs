using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Advice;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What the analyzers tell of a project, with the generated code in it as in a build.</summary>
internal static class AdviceRun
{
    /// <summary>Every analyzer of advice.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        new WordsAnalyzer(),
        new LayoutAnalyzer(),
        new SlugAnalyzer(),
        new SpeakerAnalyzer(),
        new DerivedNameAnalyzer(),
        new BlockSwitchAnalyzer(),
    ];

    /// <summary>All advice, in the order of files and places. An analyzer that fails is no silent one here.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Of(TestProject project)
    {
        var told = await Analyze(project).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. told.OrderBy(problem => problem.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What one article's file is told alone, as an editor asks that has it open.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfFile(TestProject project, string identity)
    {
        var result = await Analyze(project).GetAnalysisResultAsync(project.Files.Single(file => file.Identity == identity), default);
        return [.. result.AdditionalFileDiagnostics.Values.SelectMany(byAnalyzer => byAnalyzer.Values).SelectMany(problems => problems)];
    }

    private static CompilationWithAnalyzers Analyze(TestProject project)
    {
        // Suggestions are what the analyzers report, whatever a strict build makes of warnings.
        var output = GeneratorRun.Of(project).Output;
        var compilation = output.WithOptions(output.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.AdditionalTexts, project.Options),
            onAnalyzerException: (exception, analyzer, _) => Assert.Fail($"{analyzer} failed: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        return compilation.WithAnalyzers(Analyzers, options);
    }
}
