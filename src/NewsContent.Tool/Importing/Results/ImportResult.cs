using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Results;

/// <summary>What became of an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Target">Where it is, below the folder of articles.</param>
/// <param name="Outcome">Whether it was written.</param>
/// <param name="Fault">Why it was not, as a sentence; null otherwise.</param>
internal sealed record ArticleResult(ImportedArticle Article, string Target, WriteOutcome Outcome, string? Fault);

/// <summary>What became of a picture.</summary>
/// <param name="Source">Its file, below the folder that is imported.</param>
/// <param name="Target">Where it is, below the folder of articles.</param>
/// <param name="Outcome">Whether it was copied.</param>
/// <param name="Fault">Why it was not, as a sentence; null otherwise.</param>
internal sealed record PictureResult(string Source, string Target, WriteOutcome Outcome, string? Fault);

/// <summary>What an import came to.</summary>
internal sealed class ImportResult
{
    private ImportResult(
        IReadOnlyList<ArticleResult> articles,
        IReadOnlyList<PictureResult> pictures,
        IReadOnlyList<SkippedFile> skipped
    ) => (Articles, Pictures, Skipped) = (articles, pictures, skipped);

    public IReadOnlyList<ArticleResult> Articles { get; }

    public IReadOnlyList<PictureResult> Pictures { get; }

    public IReadOnlyList<SkippedFile> Skipped { get; }

    /// <summary>Whether something is left to do before all posts are articles.</summary>
    public bool HasFaults =>
        Articles.Any(static one => !one.Article.IsArticle || one.Outcome == WriteOutcome.Failed)
        || Pictures.Any(static one => one.Outcome == WriteOutcome.Failed)
        || Skipped.Any(static one => one.IsFault);

    /// <summary>Writes what is planned.</summary>
    public static ImportResult Write(ImportPlan plan, Site site, ImportWriter writer, CancellationToken cancellation)
    {
        var pictures = new List<PictureResult>();
        foreach (var (target, source) in plan.Pictures)
        {
            cancellation.ThrowIfCancellationRequested();
            var (outcome, fault) = writer.Copy(target, Path.Combine(site.Folder.Root, source));
            pictures.Add(new PictureResult(source, target, outcome, fault));
        }

        var articles = new List<ArticleResult>();
        foreach (var article in plan.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            articles.Add(Write(article, writer));
        }

        return new ImportResult(articles, pictures, plan.Skipped);
    }

    private static ArticleResult Write(ImportedArticle article, ImportWriter writer)
    {
        // Somebody has finished it, and has given it its name.
        if (!article.IsArticle && writer.Has(article.Post.Target))
            return new ArticleResult(article with { IsArticle = true, Notes = [] }, article.Post.Target, WriteOutcome.LeftAlone, null);
        if (article.IsArticle && writer.Has(ImportedArticle.Unfinished(article.Target)))
        {
            var old = $"{ImportedArticle.Unfinished(article.Target)} from an earlier run still exists. Delete it: it is an article now.";
            article = article with { Notes = [.. article.Notes, new ImportNote(0, ImportNoteKind.Changed, old)] };
        }

        var (outcome, fault) = writer.Write(article.Target, article.Text);
        return new ArticleResult(article, article.Target, outcome, fault);
    }
}
