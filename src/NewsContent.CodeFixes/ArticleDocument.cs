using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Schemas;
using NewsContent.Text.Advice;
using NewsContent.Text.Fields;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.CodeFixes;

/// <summary>An article as an editor has it open, and how its project reads articles.</summary>
internal sealed class ArticleDocument
{
    private ArticleDocument(TextDocument document, SourceText source, FixOptions options)
    {
        Document = document;
        Source = source;
        Text = source.ToString();
        Options = options;
    }

    public TextDocument Document { get; }

    public SourceText Source { get; }

    public string Text { get; }

    public FixOptions Options { get; }

    /// <summary>The document as an article.</summary>
    /// <param name="document">An additional document.</param>
    /// <param name="today">The machine's day, for a missing date line where the project gives no day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ArticleDocument> Open(TextDocument document, Func<DateTime> today, CancellationToken cancellation)
    {
        var manifest = ProjectManifest.Read(document.Project.AnalyzerOptions.AdditionalFiles, cancellation);
        var advice = AdviceSettings.Read(manifest.Options).Advice;
        var project = ProjectOptions.Read(manifest.Options, cancellation);
        var reading = project.Reading.For(document.FilePath ?? document.Name).Text;
        var options = new FixOptions
        {
            Reading = await SchemaOf(document, manifest, project, cancellation).ConfigureAwait(false) is { } schema
                ? reading.With(schema)
                : reading,
            Advice = advice,
            Today = advice.Today ?? DayOf(today()),
        };
        return new ArticleDocument(document, await document.GetTextAsync(cancellation).ConfigureAwait(false), options);
    }

    /// <summary>The fixes of what is told at a place; none when the text has changed since.</summary>
    public IEnumerable<ArticleFix> Fixes(string ruleId, int start, CancellationToken cancellation)
    {
        if (ruleId == ArticleRules.NameTaken.Id || ruleId == ArticleRules.NameNotUsable.Id)
            return NameFix(ruleId, cancellation) is { } fix ? [fix] : [];

        var article = NewsContent.Text.ArticleText.ParseSyntax(Text, Options.Reading, cancellation);
        var told = article.Problems.Concat(ArticleAdvice.For(Text, article, Options.Advice, cancellation));
        return told.FirstOrDefault(problem => problem.Rule.Id == ruleId && problem.Range.Start == start) is { } found
            ? ArticleFixes.For(ArticleFixes.SourceOf(Text, Options), article, found, Options, cancellation)
            : [];
    }

    /// <summary>The schema of the article’s folder; null where it has none.</summary>
    private static async Task<FieldSchema?> SchemaOf(
        TextDocument document,
        ProjectManifest manifest,
        ProjectOptions project,
        CancellationToken cancellation
    )
    {
        if (document.FilePath is not { } path || manifest.Articles.Find(path) is not { } article)
            return null;
        if (await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return null;
        var schemas = EmittedSchemas.Of(compilation, project);
        var folder = FolderKeys.Of(EmittedSchemas.KeysOf(schemas), article.Identity)?.Folder;
        return schemas.FirstOrDefault(schema => schema.Folder == folder);
    }

    /// <summary>The text after a fix: what the fix leaves alone keeps its place, so that the editor keeps caret and folds.</summary>
    public SourceText After(ArticleFix fix) =>
        Source.WithChanges(
            fix.Edits.Select(static edit => new TextChange(TextSpan.FromBounds(edit.Range.Start, edit.Range.End), edit.NewText))
        );

    /// <summary>Names are told beside each other: those of the project's other articles are read from their paths and headers.</summary>
    private ArticleFix? NameFix(string ruleId, CancellationToken cancellation)
    {
        var texts = Document.Project.AnalyzerOptions.AdditionalFiles;
        var manifest = ProjectManifest.Read(texts, cancellation);
        var project = ProjectOptions.Read(manifest.Options, cancellation);
        var files = texts
            .Select(file => ArticleFile.Find(file, manifest.Articles, project.Reading))
            .OfType<ArticleFile>()
            .OrderBy(static file => file.Identity, StringComparer.Ordinal)
            .ToList();
        var names = files
            .Select(file =>
                (
                    file.Identity,
                    new ArticleName(KnownSlugs.Of(file.Identity, file.Text.GetText(cancellation)?.ToString() ?? "", file.Reading.Text))
                )
            )
            .ToList();
        var problem = ArticleNames
            .Check(names, project.ClassName, cancellation)
            .Problems.FirstOrDefault(problem => problem.Rule.Id == ruleId && files[problem.Index].Text.Path == Document.FilePath);
        return problem is null ? null : NameFixes.For(Text, problem, Options, cancellation);
    }

    private static PublicationDate DayOf(DateTime today) => new(today.Year, today.Month, today.Day, null);
}
