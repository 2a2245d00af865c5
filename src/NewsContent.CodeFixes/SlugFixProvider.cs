using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Advice;
using NewsContent.Text.Rules;

namespace NewsContent.CodeFixes;

/// <summary>
/// Corrects a slug, speaker or kicker in C# code that no article has. For a slug it offers the member first, which the compiler checks.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SlugFixProvider))]
public sealed class SlugFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(AdviceRules.UnknownSlug.Id, AdviceRules.UnknownSpeaker.Id, AdviceRules.UnknownKicker.Id);

    /// <summary>Null: each fix is a guess that a person must review.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(SlugAnalyzer.Meant, out var slug) || slug is null)
                continue;
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written)
                continue;

            if (
                diagnostic.Properties.TryGetValue(SlugAnalyzer.MeantMember, out var member)
                && member is not null
                && Member(written, member, model) is { } expression
            )
            {
                Offer($"Write {expression}", expression);
            }

            Offer($"Write \"{slug}\"", SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(slug)));

            void Offer(string title, ExpressionSyntax replacement) =>
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        _ =>
                            Task.FromResult(
                                context.Document.WithSyntaxRoot(root.ReplaceNode(written, replacement.WithTriviaFrom(written)))
                            ),
                        title
                    ),
                    diagnostic
                );
        }
    }

    /// <summary>
    /// The slug by the article's member, through the name under which the code reaches the catalog; null where that does not reach it.
    /// </summary>
    private static ExpressionSyntax? Member(ExpressionSyntax written, string member, SemanticModel model)
    {
        var catalog = written.FirstAncestorOrSelf<ElementAccessExpressionSyntax>()?.Expression
            ?? (written.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression as MemberAccessExpressionSyntax)?.Expression;
        var prefix = catalog is MemberAccessExpressionSyntax access ? access.Expression.WithoutTrivia().ToString() + "." : "";
        var expression = SyntaxFactory.ParseExpression($"{prefix}{member}.Slug");
        return
            model.GetSpeculativeTypeInfo(written.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type?.SpecialType
            == SpecialType.System_String
            ? expression
            : null;
    }
}
