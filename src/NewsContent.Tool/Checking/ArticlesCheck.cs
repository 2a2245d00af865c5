using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>Checks files by the rules of a build: each by itself, then their names beside each other.</summary>
/// <param name="reading">How the articles are read.</param>
/// <param name="clock">Tells which day is today.</param>
internal sealed class ArticlesCheck(ArticleTextOptions reading, TimeProvider clock)
{
    /// <summary>Of a file with more problems the first ones get their repairs: each is tried on the whole text.</summary>
    private const int MostRepaired = 100;

    /// <summary>The class that a project's articles are generated into unless it says otherwise.</summary>
    private const string ClassName = "Articles";

    /// <summary>Whether advice is given.</summary>
    public bool GivesAdvice { get; init; } = true;

    /// <summary>Whether what is safe is repaired first.</summary>
    public bool Repairs { get; init; }

    /// <summary>Whether each problem comes with what may be written instead.</summary>
    public bool OffersFixes { get; init; }

    /// <summary>All files with what is wrong with them, in the order given.</summary>
    public IReadOnlyList<CheckedFile> Run(IReadOnlyList<FilePath> paths, CancellationToken cancellation)
    {
        // A watch may run past midnight.
        var today = DayOf(clock);
        var options = new FixOptions
        {
            Reading = reading,
            Today = today,
            Advice = GivesAdvice ? new AdviceOptions { Today = today } : null,
        };
        var read = paths.AsParallel().AsOrdered().WithCancellation(cancellation).Select(path => Read(path, options, cancellation)).ToList();
        var named = read.Select((file, index) => (file.Article, File: file.Checked, Index: index, Place: ProjectPath.Of(file.Checked.Path)))
            .Where(static file => file.File.Fault is null)
            .GroupBy(static file => file.Place.Root, StringComparer.Ordinal);
        var result = read.Select(static file => file.Checked).ToArray();
        foreach (var project in named)
        {
            var files = project.OrderBy(static file => file.Place.Identity, StringComparer.Ordinal).ToList();
            var names = files
                .Select(file => (file.Place.Identity, new ArticleName(file.Article?.Slug ?? ArticleSlug.FromPath(file.Place.Identity))))
                .ToList();
            foreach (var problem in ArticleNames.Check(names, ClassName, cancellation).Problems)
            {
                var file = files[problem.Index];
                Add(result, file.Index, Told(problem, file.Article, file.File.Text));
            }

            if (options.Advice is not null)
                AddArchiveAdvice(result, [.. files.Select(static file => (file.Index, file.Article))], cancellation);
        }

        return result;
    }

    /// <summary>What the articles of one project tell beside each other, in the order of their paths.</summary>
    private static void AddArchiveAdvice(
        CheckedFile[] result,
        IReadOnlyList<(int Index, ArticleSyntax? Article)> articles,
        CancellationToken cancellation
    )
    {
        var read = articles
            .Where(article => article.Article is not null && result[article.Index].Text is not null)
            .Select(article => (article.Index, Article: article.Article!, result[article.Index].Path, Text: result[article.Index].Text!))
            .ToList();
        IEnumerable<ArchiveProblem> problems =
        [
            .. ArchiveNames.Find([.. read.Select(article => (article.Path, QuotedName.In(article.Text, article.Article)))], cancellation),
            .. SameTexts.Find([.. read.Select(article => (article.Path, BodyPrint.Of(article.Text, cancellation)))]),
        ];
        foreach (var found in problems)
        {
            var problem = found.Problem;
            Add(
                result,
                read[found.ArticleIndex].Index,
                new Finding(
                    problem.Rule,
                    problem.Message,
                    problem.Range,
                    problem.Start,
                    problem.End,
                    null,
                    new SecondPlace(read[found.OtherIndex].Path, found.Other.Range, found.Other.Start, found.Other.End)
                )
            );
        }
    }

    private static void Add(CheckedFile[] result, int index, Finding finding) =>
        result[index] = result[index] with
        {
            Findings = [.. result[index].Findings.Append(finding).OrderBy(static one => one.Range.Start)],
        };

    private static PublicationDate DayOf(TimeProvider clock)
    {
        var now = clock.GetLocalNow();
        return new PublicationDate(now.Year, now.Month, now.Day, null);
    }

    private (CheckedFile Checked, ArticleSyntax? Article) Read(FilePath path, FixOptions options, CancellationToken cancellation)
    {
        var file = TextFile.Read(path);
        if (file.Text is not { } text)
        {
            if (!file.IsUndecodable)
                return (new CheckedFile(file.Path, null, file.Fault, [], []), null);
            var message = string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                ArticleRules.FileNotDecodable.MessageFormat,
                "its bytes are not UTF-8"
            );
            return (
                new CheckedFile(
                    file.Path,
                    null,
                    null,
                    [new Finding(ArticleRules.FileNotDecodable, message, default, default, default, null)],
                    []
                ),
                null
            );
        }

        IReadOnlyList<AppliedFix> repaired = [];
        if (Repairs)
        {
            var (changed, applied) = SafeFixes.Apply(text, options, cancellation: cancellation);
            if (applied.Count > 0 && file.Replace(changed) is { } fault)
                return (new CheckedFile(file.Path, text, fault, [], []), null);
            (text, repaired) = (changed, applied);
        }

        var article = ArticleText.ParseSyntax(text, options.Reading, cancellation);
        var problems = options.Advice is null
            ? article.Problems
            :
            [
                .. article
                    .Problems.Concat(ArticleAdvice.For(text, article, options.Advice, cancellation))
                    .OrderBy(static problem => problem.Range.Start),
            ];
        var source = new ArticleSource(text);
        var findings = ShownProblems
            .Of(problems)
            .Select(
                (problem, index) =>
                    Finding.Of(problem, file.Path) with
                    {
                        Fixes =
                            OffersFixes && index < MostRepaired ? ArticleFixes.For(source, article, problem, options, cancellation) : [],
                    }
            );
        return (new CheckedFile(file.Path, text.Length > ArticleText.LongestArticle ? null : text, null, [.. findings], repaired), article);
    }

    /// <summary>A name that an author wrote is told at its line, another one at the beginning of the file.</summary>
    private static Finding Told(NameProblem problem, ArticleSyntax? article, string? text)
    {
        var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, problem.Rule.MessageFormat, [.. problem.Arguments]);
        if (article?.Slug is null || text is null)
            return new Finding(problem.Rule, message, default, default, default, null);

        var source = new ArticleSource(text);
        return new Finding(
            problem.Rule,
            message,
            article.SlugRange,
            source.PositionOf(article.SlugRange.Start),
            source.PositionOf(article.SlugRange.End),
            null
        );
    }
}
