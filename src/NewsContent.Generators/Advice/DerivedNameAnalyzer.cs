using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NewsContent.Generators.Diagnostics;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Finds C# code that uses a name made from the text of a quotation or section. If an author adds a similar quotation above,
/// <c>Quotes.WeWillNot</c> means that one, and the code still compiles. For projects that set NewsContentStableNames.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DerivedNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The properties of a diagnostic: the article's file and slug, and <c>true</c> for a section.</summary>
    internal const string ArticlePath = nameof(ArticlePath);

    /// <inheritdoc cref="ArticlePath"/>
    internal const string ArticleSlug = nameof(ArticleSlug);

    /// <inheritdoc cref="ArticlePath"/>
    internal const string IsSection = nameof(IsSection);

    /// <summary>The property that holds the member's name.</summary>
    internal const string MemberName = nameof(MemberName);

    private const int LongestWords = 60;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AdviceDescriptors.DerivedName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Pages of Razor are generated code, and name most quotations.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArchiveOfProject.Of(start.Options, start.Compilation) is not { WantsStableNames: true } archive)
                return;
            var members = new GeneratedMembers(archive);
            start.RegisterOperationAction(use => Report(use, members), OperationKind.FieldReference);
        });
    }

    private static void Report(OperationAnalysisContext context, GeneratedMembers members)
    {
        var use = (IFieldReferenceOperation)context.Operation;

        // The generated code itself sets the field.
        if (
            SymbolEqualityComparer.Default.Equals(use.Field.ContainingType, context.ContainingSymbol.ContainingType)
            || members.Derived(use.Field, context.CancellationToken) is not { } member
        )
        {
            return;
        }

        var name = use.Field.Name;
        context.ReportDiagnostic(
            Diagnostic.Create(
                AdviceDescriptors.DerivedName,
                NameIn(use.Syntax).GetLocation(),
                [PlaceModel.Of(member.File.Path, member.Range, member.Start, member.End).ToLocation()],
                ImmutableDictionary<string, string?>
                    .Empty.Add(ArticlePath, member.File.Path)
                    .Add(ArticleSlug, member.Slug)
                    .Add(MemberName, name)
                    .Add(IsSection, member.IsSection ? "true" : "false"),
                name,
                (member.IsSection ? "the heading" : "the first words of") + $" “{Text.Rules.Excerpt.Of(member.Words, LongestWords)}”",
                (member.Start.LineIndex + 1).ToString(NumberFormatInfo.InvariantInfo),
                member.File.Identity,
                member.IsSection ? "another section" : "another quotation",
                Repair(name, member.IsSection)
            )
        );
    }

    private static string Repair(string name, bool isSection)
    {
        var note = Text.Names.MemberName.Fault(name) is null ? $"{{#{name}}}" : "a name such as {#WeStay}";
        return isSection ? $"Write {note} at the end of the heading." : $"Write {note} right after the quotation’s closing mark.";
    }

    private static SyntaxNode NameIn(SyntaxNode use) =>
        use switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => use,
        };
}
