using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Finds a switch over kinds of blocks, <c>block switch { Paragraph p =&gt; … }</c>, that leaves some out and has no default. The page
/// works until an article has a table. A kind counts as handled if it has an arm of any form.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockSwitchAnalyzer : DiagnosticAnalyzer
{
    private const string BlockType = "NewsContent.Block";
    private const string Thrown = "the code throws";
    private const string PassedOver = "it is skipped";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AdviceDescriptors.KindLeftOut);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Pages of Razor are generated code, and show most blocks.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(BlockType) is not { } block || !IsWanted(start.Options))
                return;
            start.RegisterOperationAction(operation => Report(operation, block), OperationKind.Switch, OperationKind.SwitchExpression);
        });
    }

    /// <summary>A project may show articles and have none itself.</summary>
    private static bool IsWanted(AnalyzerOptions options) =>
        AdviceSettings.Read(ProjectManifest.Read(options.AdditionalFiles, CancellationToken.None).Options).IsOn;

    private static void Report(OperationAnalysisContext context, INamedTypeSymbol block)
    {
        var arms = new BlockSwitchArms(context.Operation, block);
        if (!arms.NamesKinds || arms.HasDefaultThatGoesOn)
            return;
        var leftOut = KindsOf(block).Where(kind => !arms.Names(kind)).Select(static kind => kind.Name).ToArray();
        if (leftOut.Length == 0)
            return;
        var isThrown = arms.HasDefault || context.Operation.Kind == OperationKind.SwitchExpression;
        context.ReportDiagnostic(
            Diagnostic.Create(
                AdviceDescriptors.KindLeftOut,
                KeywordOf(context.Operation.Syntax),
                InWords(leftOut),
                isThrown ? Thrown : PassedOver
            )
        );
    }

    private static IEnumerable<INamedTypeSymbol> KindsOf(INamedTypeSymbol block) =>
        block
            .ContainingNamespace.GetTypeMembers()
            .Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, block))
            .OrderBy(static type => type.Name, StringComparer.Ordinal);

    private static Location KeywordOf(SyntaxNode syntax) =>
        syntax switch
        {
            SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
            SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
            _ => syntax.GetLocation(),
        };

    private static string InWords(string[] names) =>
        names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1];
}
