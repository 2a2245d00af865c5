using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.CodeFixes;

/// <summary>
/// Offers the fixes of the rules in text files, tried in the same way as in <c>newscontent check</c>.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md"]
)]
public sealed class ArticleFixProvider : CodeFixProvider
{
    /// <summary>Begins the key of an action that may be taken everywhere without looking.</summary>
    internal const string SafeKey = "NewsContent.Safe.";

    private readonly Func<DateTime> _today;

    /// <summary>The provider for editors, where a missing date line gets today’s date.</summary>
    public ArticleFixProvider()
        : this(static () => DateTime.Now) { }

    internal ArticleFixProvider(Func<DateTime> today) => _today = today;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.CreateRange(
            ArticleFixes.FixableRuleIds.Concat([
                ArticleRules.NameTaken.Id,
                ArticleRules.NameNotUsable.Id,
                ArticleRules.ReferenceNotFound.Id,
            ])
        );

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SafeFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var article = await ArticleDocument.Open(context.TextDocument, _today, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in article.Fixes(diagnostic.Id, diagnostic.Location.SourceSpan.Start, context.CancellationToken))
            {
                var action = CodeAction.Create(
                    fix.Title,
                    _ =>
                        Task.FromResult(
                            article.Document.Project.Solution.WithAdditionalDocumentText(article.Document.Id, article.After(fix))
                        ),
                    (fix.IsSafe ? SafeKey : "") + diagnostic.Id + (fix.IsSafe ? "" : ":" + fix.Title)
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
