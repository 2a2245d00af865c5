using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Suggestions on the words of articles. They need the article read, and no build prints suggestions: the compiler does not even
/// start this analyzer unless a project raises one of its rules or asks for an error log. Editors do.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WordsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        AdviceDescriptors.QuotationWithoutSpeaker, AdviceDescriptors.NameSpeltInTwoWays, AdviceDescriptors.SurnameAlone, AdviceDescriptors.ParagraphTooLong,
        AdviceDescriptors.StraightMarks, AdviceDescriptors.BlanksInRow, AdviceDescriptors.InvisibleCharacter);

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
        context.RegisterCompilationEndAction(analysis.ReportNames);
    }

    private sealed class Analysis(ArchiveOfProject archive)
    {
        // An editor may ask for one file, or for the project without asking for its files again.
        private readonly ConcurrentDictionary<string, IReadOnlyList<QuotedName>> _names = new(StringComparer.Ordinal);

        public void Report(AdditionalFileAnalysisContext context)
        {
            if (archive.Find(context.AdditionalFile) is not { } file || archive.Read(file, context.CancellationToken) is not { } read) return;
            _names[file.Identity] = QuotedName.In(read.Text, read.Article);
            foreach (var problem in ArticleAdvice.OnWords(read.Text, read.Article, context.CancellationToken)) context.ReportDiagnostic(ArchiveOfProject.ToDiagnostic(file, problem));
        }

        public void ReportNames(CompilationAnalysisContext context)
        {
            var names = archive.Files.Select(file => (file.Identity, _names.GetOrAdd(file.Identity, _ => NamesIn(file, context.CancellationToken)))).ToList();
            foreach (var found in ArchiveNames.Find(names, context.CancellationToken)) context.ReportDiagnostic(ArchiveOfProject.ToDiagnostic(archive.Files, found));
        }

        private IReadOnlyList<QuotedName> NamesIn(ArticleFile file, CancellationToken cancellation) =>
            archive.Read(file, cancellation) is { } read ? QuotedName.In(read.Text, read.Article) : [];
    }
}
