using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Renaming;

/// <summary>An article of a project in which one is renamed.</summary>
/// <param name="Path">Its file.</param>
/// <param name="File">What was read of it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Syntax">What it says.</param>
/// <param name="Named">Its names.</param>
internal sealed record ProjectArticle(FilePath Path, TextFile File, string Text, ArticleSyntax Syntax, NamedArticle Named);

/// <summary>All articles of a project, in the order of their paths.</summary>
/// <param name="Articles">Those that can be read.</param>
/// <param name="Root">The project’s folder, a full path.</param>
/// <param name="Reading">How the articles are read.</param>
/// <param name="Fault">Why nothing can be renamed here, as a sentence; null when something can.</param>
internal sealed record RenamedProject(IReadOnlyList<ProjectArticle> Articles, string Root, ArticleTextOptions Reading, string? Fault)
{
    /// <summary>The translations, which have the slugs of their originals.</summary>
    public IReadOnlyList<ProjectArticle> Translations { get; private init; } = [];

    /// <summary>The translations, each with the place of its original among the articles.</summary>
    public IEnumerable<(ProjectArticle Translation, int Original)> TranslationsWithOriginals()
    {
        var originals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Articles.Count && Translations.Count > 0; i++)
            originals.TryAdd(SlugOf(Articles[i]), i);
        foreach (var translation in Translations)
        {
            if (originals.TryGetValue(SlugOf(translation), out var original))
                yield return (translation, original);
        }
    }

    private string SlugOf(ProjectArticle article) => ArticleSlug.FromPath(article.Path.OriginalIdentity, Reading.KeepsDates);

    /// <summary>Reads all articles: of one project, since a slug is one of a project.</summary>
    public static RenamedProject Read(string folder, bool keepsDates, CancellationToken cancellation)
    {
        var reading = new ArticleTextOptions { KeepsDates = keepsDates };
        var files = new FileLanguages([], keepsDates).Of(TextFiles.Expand([folder]));
        var roots = files.Select(static file => file.Root).Distinct(StringComparer.Ordinal).ToList();
        if (roots.Count > 1)
            return Refused($"{folder} contains the articles of several projects. Choose one of them with --folder.");
        if (files.FirstOrDefault(static file => file.Fault is not null) is { } fault)
            return Refused($"{fault.Path}: {fault.Fault}");

        // What fields name other articles by is renamed too.
        var fields = new ProjectFields();
        var articles = InOrder.Select(files, file => Read(file, reading, fields, cancellation), cancellation).ToList();
        if (articles.Find(static article => article.Fault is not null) is { Fault: { } unread })
            return Refused(unread);
        var all = articles.ConvertAll(static article => article.Article!);
        return new RenamedProject(all.FindAll(static article => article.Path.Translation is null), roots[0], reading, null)
        {
            Translations = all.FindAll(static article => article.Path.Translation is not null),
        };

        RenamedProject Refused(string reason) => new([], "", reading, reason);
    }

    private static (ProjectArticle? Article, string? Fault) Read(
        FilePath path,
        ArticleTextOptions reading,
        ProjectFields fields,
        CancellationToken cancellation
    )
    {
        var file = TextFile.Read(path);
        if (file.Text is not { } text)
            return (null, $"{path.Path}: {file.Fault}");
        var own = fields.For(reading.For(path), path);
        var names = NamedArticle.Read(path.Identity, text, own);
        return (new ProjectArticle(path, file, text, ArticleText.ParseSyntax(text, own, cancellation), names), null);
    }
}
