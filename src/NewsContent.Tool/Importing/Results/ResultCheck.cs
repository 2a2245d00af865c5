using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Results;

/// <summary>Holds the articles that are to be written to the rules of a build, each by itself and then beside each other.</summary>
/// <param name="folder">Where they are written.</param>
/// <param name="reading">How the article of a post is read.</param>
/// <param name="pages">The pages of the app that are not articles.</param>
/// <param name="pictures">The pictures that are copied.</param>
/// <param name="keepsDates">Whether a date that leads a file’s name is a part of its slug.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class ResultCheck(
    TargetFolder folder,
    Func<SourcePost, ArticleTextOptions> reading,
    SitePages pages,
    IReadOnlyList<NamedPicture> pictures,
    bool keepsDates,
    CancellationToken cancellation
)
{
    private const string ClassName = "Articles";

    /// <summary>Nobody repairs more of one article at a time.</summary>
    private const int MostTold = 20;

    private readonly PictureCheck _pictures = new(new PictureDirectory(pictures), pages);
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    /// <summary>Tells what is wrong, and says which posts do not build.</summary>
    /// <param name="mapped">Each post with its article.</param>
    /// <param name="broken">Posts that are known not to build: what is beside others leaves them out.</param>
    public HashSet<string> Run(IReadOnlyList<MappedPost> mapped, IReadOnlySet<string> broken)
    {
        var read = new List<ReadArticle>();
        foreach (var post in mapped)
        {
            var syntax = ArticleText.ParseSyntax(post.Article.Text, reading(post.Post), cancellation);
            var article = new ReadArticle(post, syntax);
            Tell(article, [.. syntax.Problems.Where(static problem => problem.Rule.Severity == RuleSeverity.Error)]);
            CheckPictures(article);
            read.Add(article);
        }

        foreach (var article in read.Where(article => article.Post.Original is { } original && _faulty.Contains(original.SourcePath)))
            Tell(article, 0, $"Its original, {article.Post.Original!.SourcePath}, is not an article yet.");
        CheckNames(read.Where(article => article.Post.Original is null && !_faulty.Contains(article.Post.SourcePath)));

        // While another article falls out, links may lead to it that the next round takes out.
        if (_faulty.IsSubsetOf(broken))
            CheckReferences([.. read.Where(article => !_faulty.Contains(article.Post.SourcePath))], broken);
        return _faulty;
    }

    /// <summary>Pictures that are not there, or cannot be shown, or have no words. Only the first breaks a build.</summary>
    private void CheckPictures(ReadArticle article)
    {
        foreach (var problem in article.Syntax.Problems.Where(static one => one.Rule == ArticleRules.PictureWithoutWords).Take(MostTold))
            ReportWarning(article, problem.Range.Start, $"{problem.Rule.Id}: {problem.Message}");
        var names = ArticlePictures.Of(article.Syntax);
        var original = IdentityOf(article.Post.Original ?? article.Post);
        foreach (var fault in _pictures.Check(IdentityOf(article.Post), original, names, cancellation).Faults.Take(MostTold))
        {
            var message = $"{fault.Rule.Id}: {string.Format(CultureInfo.InvariantCulture, fault.Rule.MessageFormat, [.. fault.Arguments])}";
            if (fault.Rule.Severity == RuleSeverity.Error)
                Tell(article, names[fault.Index].Range.Start, message);
            else
                ReportWarning(article, names[fault.Index].Range.Start, message);
        }
    }

    private static void ReportWarning(ReadArticle article, int place, string message) =>
        article.Mapped.Notes.Warned(article.Mapped.LineOf(place), message);

    private void CheckNames(IEnumerable<ReadArticle> articles)
    {
        var originals = articles.OrderBy(IdentityOf, StringComparer.Ordinal).ToList();
        var names = originals.ConvertAll(article => (IdentityOf(article), new ArticleName(SlugOf(article))));
        foreach (var problem in ArticleNames.Check(names, ClassName, cancellation).Problems)
        {
            // Of two with one name the first has it.
            if (problem.Rule == ArticleRules.NameTaken && IsFirst(names, problem.Index))
                continue;
            var message = string.Format(CultureInfo.InvariantCulture, problem.Rule.MessageFormat, [.. problem.Arguments]);
            Tell(originals[problem.Index], 0, $"{problem.Rule.Id}: {message}");
        }
    }

    private void CheckReferences(IReadOnlyList<ReadArticle> articles, IReadOnlySet<string> broken)
    {
        var originals = articles.Where(article => article.Post.Original is null && !broken.Contains(article.Post.SourcePath)).ToList();
        var named = originals.ConvertAll(article => new NamedArticle(
            IdentityOf(article),
            SlugOf(article),
            article.Syntax.HeaderValues.Texts(HeaderFields.Aliases.Key)
        ));
        var directory = new ArticleDirectory(named, pages, keepsDates, cancellation);
        var check = new ReferenceCheck(directory);
        foreach (var article in articles)
            CheckReferences(article, check, directory, originals);
    }

    private static bool IsFirst(List<(string Identity, ArticleName Name)> names, int index) =>
        names.FindIndex(other => other.Name.Path == names[index].Name.Path) == index;

    private void CheckReferences(ReadArticle article, ReferenceCheck check, ArticleDirectory directory, List<ReadArticle> originals)
    {
        var references = ArticleReferences.Of(article.Syntax);
        var from = folder.Identity((article.Post.Original ?? article.Post).Target);
        var found = check.Check(from, references, cancellation);
        var headings = found.Headings.Select(link =>
            check.CheckHeading(link, references[link.Index].Target, PageAnchors.Of(Find(originals, directory[link.Article].Path).Syntax))
        );
        foreach (var fault in found.Faults.Concat(headings.OfType<ReferenceFault>()))
        {
            var message = string.Format(CultureInfo.InvariantCulture, fault.Rule.MessageFormat, [.. fault.Arguments]);
            Tell(article, references[fault.Index].Range.Start, $"{fault.Rule.Id}: {message}");
        }
    }

    private ReadArticle Find(List<ReadArticle> originals, string identity) => originals.First(article => IdentityOf(article) == identity);

    private string IdentityOf(ReadArticle article) => IdentityOf(article.Post);

    private string IdentityOf(SourcePost post) => folder.Identity(post.Target);

    private string SlugOf(ReadArticle article) => article.Syntax.Slug ?? ArticleSlug.FromPath(IdentityOf(article), keepsDates);

    private void Tell(ReadArticle article, List<ArticleProblem> faults)
    {
        foreach (var fault in faults.Take(MostTold))
            Tell(article, fault.Range.Start, $"{fault.Rule.Id}: {fault.Message}");
        if (faults.Count > MostTold)
            Tell(article, faults[MostTold].Range.Start, $"{faults.Count - MostTold} more problems follow.");
    }

    /// <summary>The line of the article is in the message: that of the source may say the same otherwise.</summary>
    private void Tell(ReadArticle article, int place, string message)
    {
        _faulty.Add(article.Post.SourcePath);
        var text = article.Mapped.Article.Text;
        var line = new ArticleSource(text).PositionOf(Math.Min(place, text.Length)).LineIndex + 1;
        var where = ImportedArticle.Unfinished(article.Post.Target);
        article.Mapped.Notes.Fault(article.Mapped.LineOf(place), $"{message} (line {line} of {where})");
    }

    private sealed record ReadArticle(MappedPost Mapped, ArticleSyntax Syntax)
    {
        public SourcePost Post => Mapped.Post;
    }
}
