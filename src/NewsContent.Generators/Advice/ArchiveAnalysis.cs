using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Advice;

/// <summary>How an analyzer tells of articles: of each by itself at its file’s turn, then of what they tell beside each other.</summary>
/// <typeparam name="TKept">What each file's turn leaves after for the comparison of all: a few names and places, never a text.</typeparam>
/// <param name="read">
/// The advice on one article, and what the comparison needs of it; null of a file of which the generator says why it has no text.
/// </param>
/// <param name="keep">
/// What the comparison needs of one article alone: an editor that has asked for no file gets all of them read then.
/// </param>
/// <param name="compare">What the articles tell beside each other, given in the order of their paths.</param>
internal sealed class ArchiveAnalysis<TKept>(
    Func<ArchiveOfProject, ArticleFile, CancellationToken, (IReadOnlyList<ArticleProblem> Advice, TKept Kept)?> read,
    Func<ArchiveOfProject, ArticleFile, CancellationToken, TKept> keep,
    Func<IReadOnlyList<(string Path, TKept Kept)>, CancellationToken, IReadOnlyList<ArchiveProblem>> compare
)
{
    /// <summary>Registers both for a compilation that has articles and wants advice.</summary>
    public void Start(CompilationStartAnalysisContext context)
    {
        if (ArchiveOfProject.Of(context.Options, context.Compilation) is not { } archive)
            return;

        // An editor may ask for one file, or for the project without asking for its files again.
        var kept = new ConcurrentDictionary<string, TKept>(StringComparer.Ordinal);
        context.RegisterAdditionalFileAction(file => Report(file, archive, kept));
        context.RegisterCompilationEndAction(end => ReportCompared(end, archive, kept));
    }

    private void Report(AdditionalFileAnalysisContext context, ArchiveOfProject archive, ConcurrentDictionary<string, TKept> kept)
    {
        if (archive.Find(context.AdditionalFile) is not { } file || read(archive, file, context.CancellationToken) is not { } found)
            return;
        kept[file.Identity] = found.Kept;
        foreach (var problem in ShownProblems.Of(found.Advice))
            context.ReportDiagnostic(DiagnosticModel.Of(file.Path, problem).ToDiagnostic());
    }

    private void ReportCompared(CompilationAnalysisContext context, ArchiveOfProject archive, ConcurrentDictionary<string, TKept> kept)
    {
        var articles = archive
            .Files.Select(file => (file.Identity, kept.GetOrAdd(file.Identity, _ => keep(archive, file, context.CancellationToken))))
            .ToImmutableArray();
        foreach (var found in compare(articles, context.CancellationToken))
            context.ReportDiagnostic(archive.Of(found).ToDiagnostic());
    }
}
