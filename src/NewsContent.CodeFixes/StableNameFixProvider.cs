using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Advice;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.CodeFixes;

/// <summary>
/// Writes the C# name of a quotation or section into the article as a note: <c>{#WeWillNot}</c> after the closing mark or at the end of the
/// heading. Then the name stays with these words.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StableNameFixProvider))]
public sealed class StableNameFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(AdviceRules.DerivedName.Id);

    /// <summary>Null: each note is made for the text without the others, so several cannot be written at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (
                Property(diagnostic, DerivedNameAnalyzer.ArticlePath) is not { } path
                || Property(diagnostic, DerivedNameAnalyzer.ArticleSlug) is not { } slug
                || Property(diagnostic, DerivedNameAnalyzer.MemberName) is not { } name
                || context.Document.Project.AdditionalDocuments.FirstOrDefault(other => other.FilePath == path) is not { } document
            )
            {
                continue;
            }

            var article = await ArticleDocument
                .Open(document, static () => DateTime.Today, context.CancellationToken)
                .ConfigureAwait(false);
            var isSection = Property(diagnostic, DerivedNameAnalyzer.IsSection) == "true";
            if (Note(article, new ArticleName(slug), name, isSection, context.CancellationToken) is not { } note)
                continue;

            var title = $"Write {{#{name}}} in {document.Name}";
            var after = article.Source.WithChanges(note);
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, after)),
                    title
                ),
                diagnostic
            );
        }
    }

    private static string? Property(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    // Tried before it is offered: the text read with the note must give the name, and have no new fault.
    private static TextChange? Note(
        ArticleDocument document,
        ArticleName article,
        string name,
        bool isSection,
        CancellationToken cancellation
    )
    {
        if (MemberName.Fault(name) is not null)
            return null;
        var before = Read(document.Text);
        var named = GeneratedMembers.Derived(before, article, isSection).FirstOrDefault(member => member.Name == name);
        if (named.Name is null)
            return null;

        var note = new TextChange(new TextSpan(named.Range.End, 0), (isSection ? " " : "") + $"{{#{name}}}");
        var after = Read(document.Text.Insert(named.Range.End, note.NewText!));
        var isNamed = isSection
            ? after.Sections.Any(section => section.MemberName == name)
            : after.Quotes.Any(quote => quote.MemberName == name);
        return isNamed && after.Problems.Count <= before.Problems.Count ? note : null;

        ArticleSyntax Read(string text) => NewsContent.Text.ArticleText.ParseSyntax(text, document.Options.Reading, cancellation);
    }
}
