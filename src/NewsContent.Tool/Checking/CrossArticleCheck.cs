using System.Globalization;
using NewsContent.Text.Advice;
using NewsContent.Text.Names;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>
/// What articles of one project tell of each other: names that are taken, references to what is not there, names spelt in two ways, one
/// text in two files.
/// </summary>
/// <param name="givesAdvice">Whether advice is given.</param>
/// <param name="references">Finds what is wrong with references.</param>
/// <param name="translations">Finds what is wrong with translations.</param>
/// <param name="pictures">Finds what is wrong with pictures.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class CrossArticleCheck(
    bool givesAdvice,
    ReferenceReport references,
    TranslationReport translations,
    PictureReport pictures,
    CancellationToken cancellation
)
{
    /// <summary>The class that a project's articles are generated into unless it says otherwise.</summary>
    private const string ClassName = "Articles";

    /// <summary>The files of which something is reported, in the order given.</summary>
    /// <param name="articles">All articles, in the order given.</param>
    public IEnumerable<CheckedFile> Find(IReadOnlyList<ArticleTraits> articles)
    {
        var findings = new SortedDictionary<int, List<Finding>>();
        var projects = articles
            .Select(static (article, index) => (Article: article, Index: index))
            .GroupBy(static one => one.Article.File.Root, StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var inOrder = project.OrderBy(static one => one.Article.File.Identity, StringComparer.Ordinal).ToList();
            ArticleTraits[] traits = [.. inOrder.Select(static one => one.Article)];
            var found = NameFindings(traits)
                .Concat(translations.Find(traits))
                .Concat(references.Find(traits))
                .Concat(pictures.Find(traits));
            if (givesAdvice)
                found = found.Concat(Advice(traits));
            foreach (var (place, finding) in found)
            {
                var index = inOrder[place].Index;
                if (!findings.TryGetValue(index, out var own))
                    findings.Add(index, own = []);
                own.Add(finding);
            }
        }

        foreach (var (index, found) in findings)
        {
            // The lines are shown; a file that has changed in the meantime shows none.
            var file = TextFile.Read(articles[index].File);
            yield return new CheckedFile(file.Path, file.Text, null, [.. found.OrderBy(static one => one.Range.Start)], [])
            {
                IsBesideOthers = true,
            };
        }
    }

    private IEnumerable<(int Place, Finding Finding)> NameFindings(ArticleTraits[] articles)
    {
        int[] originals = [.. Enumerable.Range(0, articles.Length).Where(index => articles[index].IsOriginal)];
        var names = originals.Select(index => (articles[index].File.Identity, articles[index].Name)).ToList();
        foreach (var problem in ArticleNames.Check(names, ClassName, cancellation).Problems)
        {
            var place = originals[problem.Index];

            // A name that an author wrote is told at its line, another one at the beginning of the file.
            var message = string.Format(CultureInfo.InvariantCulture, problem.Rule.MessageFormat, [.. problem.Arguments]);
            var (range, start, end) = articles[place].SlugPlace ?? default;
            yield return (place, new Finding(problem.Rule, message, range, start, end, null));
        }
    }

    private IEnumerable<(int Place, Finding Finding)> Advice(ArticleTraits[] articles)
    {
        IEnumerable<ArchiveProblem> problems =
        [
            .. ArchiveNames.Find([.. articles.Select(static article => (article.File.Path, article.Names))], cancellation),
            .. SameTexts.Find([.. articles.Select(static article => (article.File.Path, article.Print))]),
        ];
        foreach (var found in problems)
        {
            var problem = found.Problem;
            var other = new SecondPlace(articles[found.OtherIndex].File.Path, found.Other.Range, found.Other.Start, found.Other.End);
            yield return (
                found.ArticleIndex,
                new Finding(problem.Rule, problem.Message, problem.Range, problem.Start, problem.End, null, other)
            );
        }
    }
}
