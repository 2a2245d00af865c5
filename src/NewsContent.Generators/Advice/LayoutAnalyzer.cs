using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;

namespace NewsContent.Generators.Advice;

/// <summary>Warnings that the header and the lines of articles suffice for, so that a build can afford them: no article is read again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayoutAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        AdviceDescriptors.DateInFuture, AdviceDescriptors.SameText, AdviceDescriptors.HeadingInParagraph);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (ArchiveOfProject.Of(context.Options) is not { } archive) return;
        var analysis = new Analysis(archive);
        context.RegisterAdditionalFileAction(analysis.Report);
        context.RegisterCompilationEndAction(analysis.ReportSameTexts);
    }

    private sealed class Analysis(ArchiveOfProject archive)
    {
        // An editor may ask for one file, or for the project without asking for its files again.
        private readonly ConcurrentDictionary<string, BodyPrint?> _prints = new(StringComparer.Ordinal);

        public void Report(AdditionalFileAnalysisContext context)
        {
            if (archive.Find(context.AdditionalFile) is not { } file || ArchiveOfProject.TextOf(file, context.CancellationToken) is not { } text) return;
            var characters = text.ToString();
            _prints[file.Identity] = BodyPrint.Of(characters, context.CancellationToken);
            foreach (var problem in ArticleAdvice.OnLayout(characters, archive.Advice, context.CancellationToken)) context.ReportDiagnostic(ArchiveOfProject.ToDiagnostic(file, problem));
        }

        public void ReportSameTexts(CompilationAnalysisContext context)
        {
            var prints = archive.Files.Select(file => (file.Identity, _prints.GetOrAdd(file.Identity, _ => PrintOf(file, context.CancellationToken)))).ToList();
            foreach (var found in SameTexts.Find(prints)) context.ReportDiagnostic(ArchiveOfProject.ToDiagnostic(archive.Files, found));
        }

        private static BodyPrint? PrintOf(ArticleFile file, CancellationToken cancellation) =>
            ArchiveOfProject.TextOf(file, cancellation) is { } text ? BodyPrint.Of(text.ToString(), cancellation) : null;
    }
}
