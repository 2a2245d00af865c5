using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.IntelliSense.Tests;

/// <summary>
/// What an editor underlines, and what it offers there. No test library knows fixes outside of C#, so that the contexts are made by hand.
/// </summary>
internal sealed partial class EditorProject
{
    /// <summary>The project with one file of code.</summary>
    public EditorProject WithCode(string code) => new(_project.AddDocument("Page.cs", code, filePath: Folder + "Page.cs").Project, _names);

    /// <summary>All that generator, analyzers and compiler tell, in the order of files and places; nothing below a suggestion.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Told()
    {
        var reference = _project.AnalyzerReferences.Single();
        var bare = (await _project.WithAnalyzerReferences([]).GetCompilationAsync())!;
        CSharpGeneratorDriver
            .Create(
                reference.GetGenerators(LanguageNames.CSharp),
                _project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)_project.ParseOptions!,
                _project.AnalyzerOptions.AnalyzerConfigOptionsProvider
            )
            .RunGeneratorsAndUpdateCompilation(bare, out var compilation, out var problems);
        var advice = await compilation
            .WithAnalyzers(reference.GetAnalyzers(LanguageNames.CSharp), _project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. problems
                .Concat(advice)
                .Concat(compilation.GetDiagnostics())
                .Where(problem => problem.Severity > DiagnosticSeverity.Hidden)
                .OrderBy(problem => problem.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What a provider offers for a problem, in its order.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offered(CodeFixProvider provider, Diagnostic problem)
    {
        var actions = new List<CodeAction>();
        var path = problem.Location.GetLineSpan().Path;
        void Register(CodeAction action, ImmutableArray<Diagnostic> of) => actions.Add(action);
        var context = _project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path) is { } article
            ? new CodeFixContext(article, problem.Location.SourceSpan, [problem], Register, default)
            : new CodeFixContext(
                _project.Documents.Single(document => document.FilePath == path),
                problem.Location.SourceSpan,
                [problem],
                Register,
                default
            );
        await provider.RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>The action that the provider takes for all articles; null when it takes none.</summary>
    public async Task<CodeAction?> OfferedForAll(CodeFixProvider provider, CodeAction action, string id)
    {
        // The scope of a project asks for a document of it, which an editor always has.
        var document = _project.AddDocument("Any.cs", "");
        return await provider
            .GetFixAllProvider()!
            .GetFixAsync(
                new FixAllContext(
                    document.Project,
                    provider,
                    FixAllScope.Project,
                    action.EquivalenceKey!,
                    [id],
                    new NoDiagnostics(),
                    default
                )
            );
    }

    /// <summary>The project after an action was taken.</summary>
    public async Task<EditorProject> After(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        return new EditorProject(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!, _names);
    }

    /// <summary>The text of an article, or of the code when no article has the path.</summary>
    public async Task<string> TextOf(string path) =>
        (
            await (
                _project.AdditionalDocuments.FirstOrDefault(document => document.Name == path) ?? _project.Documents.First()
            ).GetTextAsync()
        ).ToString();

    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
