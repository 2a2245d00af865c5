using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Advice;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Pictures;
using NewsContent.Generators.References;
using NewsContent.Generators.Schemas;
using NewsContent.Text.Advice;
using NewsContent.Text.Fields;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.CodeFixes;

/// <summary>An article as an editor has it open, and how its project reads articles.</summary>
internal sealed class ArticleDocument
{
    private readonly Compilation? _compilation;

    private ArticleDocument(TextDocument document, SourceText source, FixOptions options, Compilation? compilation)
    {
        _compilation = compilation;
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
        var path = document.FilePath ?? document.Name;
        var reading = (
            manifest.Articles.Find(path) is { } article
                ? manifest.Articles.ReadingOf(article, project.Reading).Reading
                : project.Reading.For(path)
        ).Text;
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var options = new FixOptions
        {
            Reading = SchemaOf(document, manifest, project, compilation) is { } schema ? reading.With(schema) : reading,
            Advice = advice,
            Today = advice.Today ?? DayOf(today()),
        };
        return new ArticleDocument(document, await document.GetTextAsync(cancellation).ConfigureAwait(false), options, compilation);
    }

    /// <summary>The fixes of what is reported at a place; none when the text has changed since.</summary>
    public IEnumerable<ArticleFix> Fixes(string ruleId, int start, CancellationToken cancellation)
    {
        if (ruleId == ArticleRules.NameTaken.Id || ruleId == ArticleRules.NameNotUsable.Id)
            return NameFix(ruleId, cancellation) is { } named ? [named] : [];

        var article = NewsContent.Text.ArticleText.ParseSyntax(Text, Options.Reading, cancellation);
        if (ReferenceTo(article, start) is { } reference && ReferenceFix(ruleId, reference, cancellation) is { } meant)
            return [meant];
        if (ruleId == ArticleRules.PictureNotFound.Id)
            return PictureFix(article, start, cancellation) is { } fix ? [fix] : [];
        var told = article.Problems.Concat(ArticleAdvice.For(Text, article, Options.Advice, cancellation));
        return told.FirstOrDefault(problem => problem.Rule.Id == ruleId && problem.Range.Start == start) is { } found
            ? ArticleFixes.For(ArticleFixes.SourceOf(Text, Options), article, found, Options, cancellation)
            : [];
    }

    /// <summary>The schema of the article’s folder; null where it has none.</summary>
    private static FieldSchema? SchemaOf(TextDocument document, ProjectManifest manifest, ProjectOptions project, Compilation? compilation)
    {
        if (compilation is null || document.FilePath is not { } path || manifest.Articles.Find(path) is not { } article)
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

    /// <summary>
    /// Names are reported beside each other: those of the project's other articles are read from their paths and headers.
    /// </summary>
    private ArticleFix? NameFix(string ruleId, CancellationToken cancellation)
    {
        var (files, project) = Articles(cancellation);
        files.RemoveAll(static file => file.Translation is not null);
        var names = files.Select(file => (file.Identity, new ArticleName(Named(file, cancellation).Slug))).ToList();
        var problem = ArticleNames
            .Check(names, project.ClassName, cancellation)
            .Problems.FirstOrDefault(problem => problem.Rule.Id == ruleId && files[problem.Index].Text.Path == Document.FilePath);
        return problem is null ? null : NameFixes.For(Text, problem, Options, cancellation);
    }

    /// <summary>The reference whose target begins at a place, or null.</summary>
    private static ReferenceSyntax? ReferenceTo(ArticleSyntax article, int start) =>
        ArticleReferences.Of(article).FirstOrDefault(reference => reference.Range.Start == start);

    /// <summary>What a reference may mean is reported beside all articles; the one to whose heading a link leads is read too.</summary>
    private ArticleFix? ReferenceFix(string ruleId, ReferenceSyntax reference, CancellationToken cancellation)
    {
        var (files, project) = Articles(cancellation);
        if (files.Find(file => file.Text.Path == Document.FilePath) is not { } own)
            return null;
        files.RemoveAll(static file => file.Translation is not null);
        var named = files.ConvertAll(file => Named(file, cancellation));
        if (_compilation is not null)
            named.AddRange(LibraryArticles.Find((_compilation, project), cancellation).SelectMany(static library => library.Named));
        var directory = new ArticleDirectory(named, new SitePages(project.Pages), Options.Reading.KeepsDates, cancellation);
        var check = new ReferenceCheck(directory);
        var found = check.Check(own.Translation?.OriginalPath ?? own.Identity, [reference], cancellation);
        var fault = found.Faults.Count > 0 ? found.Faults[0] : HeadingFault();
        return fault is { Instead: { } instead } && fault.Rule.Id == ruleId
            ? ReferenceFixes.For(Text, fault.Rule, reference.Range, instead, Options, cancellation)
            : null;

        ReferenceFault? HeadingFault() =>
            found.Headings.Count > 0
            && found.Headings[0].Article < files.Count
            && ArchiveOfProject.Read(files[found.Headings[0].Article], cancellation) is { } other
                ? check.CheckHeading(found.Headings[0], reference.Target, PageAnchors.Of(other.Article))
                : null;
    }

    /// <summary>What a name of a picture may mean is reported beside all pictures, which the manifest lists.</summary>
    private ArticleFix? PictureFix(ArticleSyntax article, int start, CancellationToken cancellation)
    {
        var manifest = ProjectManifest.Read(Document.Project.AnalyzerOptions.AdditionalFiles, cancellation);
        var (files, project) = Articles(cancellation);
        var picture = ArticlePictures.Of(article).FirstOrDefault(picture => picture.Range.Start == start);
        if (picture is null || files.Find(file => file.Text.Path == Document.FilePath) is not { } own)
            return null;
        var directory = new PictureDirectory(manifest.Pictures.Pictures.Select(ResolvedPictures.Named));
        var check = new PictureCheck(directory, new SitePages(project.Pages));
        var faults = check.Check(own.Identity, own.Translation?.OriginalPath ?? own.Identity, [picture], cancellation).Faults;
        return faults.Count > 0 ? PictureFixes.For(Text, picture.Range, faults[0], Options, cancellation) : null;
    }

    /// <summary>The project's articles in the order of their paths, and its options.</summary>
    private (List<ArticleFile> Files, ProjectOptions Project) Articles(CancellationToken cancellation)
    {
        var texts = Document.Project.AnalyzerOptions.AdditionalFiles;
        var manifest = ProjectManifest.Read(texts, cancellation);
        var project = ProjectOptions.Read(manifest.Options, cancellation);
        return (
            [
                .. texts
                    .Select(file => ArticleFile.Find(file, manifest.Articles, project.Reading))
                    .OfType<ArticleFile>()
                    .OrderBy(static file => file.Identity, StringComparer.Ordinal),
            ],
            project
        );
    }

    private static NamedArticle Named(ArticleFile file, CancellationToken cancellation) =>
        NamedArticle.Read(file.Identity, file.Text.GetText(cancellation)?.ToString() ?? "", file.Reading.Text);

    private static PublicationDate DayOf(DateTime today) => new(today.Year, today.Month, today.Day, null);
}
