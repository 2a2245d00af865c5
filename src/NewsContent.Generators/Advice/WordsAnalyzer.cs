using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Gives suggestions on the words of articles. It must read the articles, so builds do not run it: the compiler starts it only if a project
/// raises one of its rules or asks for an error log. Editors run it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WordsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            AdviceDescriptors.QuotationWithoutSpeaker,
            AdviceDescriptors.NameSpeltInTwoWays,
            AdviceDescriptors.SurnameAlone,
            AdviceDescriptors.ParagraphTooLong,
            AdviceDescriptors.StraightMarks,
            AdviceDescriptors.BlanksInRow,
            AdviceDescriptors.InvisibleCharacter,
            AdviceDescriptors.TurnedApostrophe,
            AdviceDescriptors.TurnedMarks,
            AdviceDescriptors.PossibleHeading,
            AdviceDescriptors.ShortLinesInRow,
            AdviceDescriptors.LeftoverOfPrint,
            AdviceDescriptors.ParaphraseInHeadline,
            AdviceDescriptors.MoreAdvice,
            AdviceDescriptors.SkeletonWords,
            AdviceDescriptors.LanguageNotWritten,
            AdviceDescriptors.NameLikeTranslation,
            AdviceDescriptors.SearchPropertyMissing,
            AdviceDescriptors.CaptionTooLong,
            AdviceDescriptors.FormNotWritten
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(new ArchiveAnalysis<IReadOnlyList<QuotedName>>(Read, Keep, ArchiveNames.Find).Start);
    }

    private static (IReadOnlyList<ArticleProblem> Advice, IReadOnlyList<QuotedName> Kept)? Read(
        ArchiveOfProject archive,
        ArticleFile file,
        CancellationToken cancellation
    ) =>
        ArchiveOfProject.Read(file, cancellation) is { } read
            ? (ArticleAdvice.OnWords(read.Text, read.Article, archive.Advice, cancellation), Names(file, read.Text, read.Article))
            : null;

    private static IReadOnlyList<QuotedName> Keep(ArchiveOfProject archive, ArticleFile file, CancellationToken cancellation) =>
        ArchiveOfProject.Read(file, cancellation) is { } read ? Names(file, read.Text, read.Article) : [];

    /// <summary>Another language may spell a name in another way.</summary>
    private static IReadOnlyList<QuotedName> Names(ArticleFile file, string text, ArticleSyntax article) =>
        file.Translation is null ? QuotedName.In(text, article) : [];
}
