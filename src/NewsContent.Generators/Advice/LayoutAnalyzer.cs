using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Reading;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Gives the warnings that need only the header and the lines of an article. A build can afford them, because no article is read again:
/// they use what the generator has found.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayoutAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            AdviceDescriptors.DateInFuture,
            AdviceDescriptors.SameText,
            AdviceDescriptors.HeadingInParagraph,
            AdviceDescriptors.HeaderLineAsHeading,
            AdviceDescriptors.StructureOfOtherFormats,
            AdviceDescriptors.MoreAdvice
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(
            new ArchiveAnalysis<BodyPrint?>(Read, Keep, static (articles, _) => SameTexts.Find(articles)).Start
        );
    }

    private static (IReadOnlyList<ArticleProblem> Advice, BodyPrint? Kept)? Read(
        ArchiveOfProject archive,
        ArticleFile file,
        CancellationToken cancellation
    )
    {
        if (ArchiveOfProject.TextOf(file, cancellation) is not { } text)
            return null;
        var kept = KeptReadings.Layouts;
        var origin = KeptReadings.OriginOf(file, text, archive.Advice);
        if (kept.Find(file.Path, origin) is not { } layout)
        {
            var known = ParsedText.LayoutOf(text, file.Reading.Text);
            var (advice, print) = ArticleAdvice.OnLayout(text.ToString(), file.Reading.Text, known, archive.Advice, cancellation);
            kept.Keep(file.Path, origin, layout = new LayoutReading(advice, print));
        }

        return (layout.Advice, layout.Print);
    }

    private static BodyPrint? Keep(ArchiveOfProject archive, ArticleFile file, CancellationToken cancellation) =>
        ArchiveOfProject.TextOf(file, cancellation) is { } text
            ? BodyPrint.Of(text.ToString(), file.Reading.Text.Format, cancellation)
            : null;
}
