using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.CodeFixes;

/// <summary>
/// Takes the safe fix of one rule in all articles of a project or solution, until none of that rule is left to take. A fix that someone has
/// to look at is never taken everywhere.
/// </summary>
internal sealed class SafeFixAllProvider : FixAllProvider
{
    public static readonly SafeFixAllProvider Instance = new();

    private SafeFixAllProvider() { }

    /// <summary>A single article is not among them: the editors' scope of a document means one of C#.</summary>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey?.StartsWith(ArticleFixProvider.SafeKey, StringComparison.Ordinal) != true)
            return null;
        if (fixAllContext.DiagnosticIds.Select(ArticleFixes.RuleOf).FirstOrDefault() is not { } rule)
            return null;

        var solution = fixAllContext.Solution;
        var changes = new List<(DocumentId Id, SourceText Text)>();
        foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project])
        {
            var articles = PathsOfArticles(project, fixAllContext.CancellationToken);
            foreach (var document in project.AdditionalDocuments)
            {
                if (
                    document.FilePath is { } path
                    && articles.Contains(path)
                    && await Repair(document, rule, fixAllContext.CancellationToken).ConfigureAwait(false) is { } text
                )
                {
                    changes.Add((document.Id, text));
                }
            }
        }

        return changes.Count == 0
            ? null
            : CodeAction.Create(
                $"{rule.Title}: repair all",
                _ =>
                    Task.FromResult(
                        changes.Aggregate(solution, static (changed, change) => changed.WithAdditionalDocumentText(change.Id, change.Text))
                    ),
                fixAllContext.CodeActionEquivalenceKey
            );
    }

    private static HashSet<string> PathsOfArticles(Project project, CancellationToken cancellation)
    {
        var texts = project.AnalyzerOptions.AdditionalFiles;
        var listed = ProjectManifest.Read(texts, cancellation).Articles;
        return new HashSet<string>(
            texts.Select(static file => file.Path).Where(path => listed.Find(path) is not null),
            StringComparer.Ordinal
        );
    }

    private static async Task<SourceText?> Repair(TextDocument document, ArticleRule rule, CancellationToken cancellation)
    {
        var article = await ArticleDocument.Open(document, static () => default, cancellation).ConfigureAwait(false);
        var (text, applied) = SafeFixes.Apply(article.Text, article.Options, rule, cancellation);
        return applied.Count == 0 ? null : article.Source.WithChanges(new TextChange(new TextSpan(0, article.Source.Length), text));
    }
}
