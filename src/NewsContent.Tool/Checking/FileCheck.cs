using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>Checks one file by itself.</summary>
/// <param name="options">How articles are read, and what advice is given.</param>
/// <param name="repairs">Whether what is safe is repaired first.</param>
/// <param name="offersFixes">Whether each problem comes with what may be written instead.</param>
internal sealed class FileCheck(FixOptions options, bool repairs, bool offersFixes)
{
    /// <summary>Of a file with more problems the first ones get their repairs: nobody reads more of them.</summary>
    private const int MostRepaired = 100;

    /// <summary>What is wrong with the file, and what of it the check of others needs; null for a file that gives no name.</summary>
    public (CheckedFile Checked, ArticleTraits? Traits) Run(FilePath path, CancellationToken cancellation)
    {
        if (ArticleFiles.IsOtherMarkdown(path.Path))
            return (new CheckedFile(path.Path, null, OtherMarkdown(path), [], []), null);
        var file = TextFile.Read(path);
        if (file.Text is not { } text)
            return Unread(path, file);

        var (changed, repaired, leftAlone) = repairs ? Repair(path, file, text, cancellation) : (text, [], null);
        var article = ArticleText.ParseSyntax(changed, options.Reading, cancellation);
        var told = ShownProblems.Of(Problems(changed, article, cancellation));
        IReadOnlyList<IReadOnlyList<ArticleFix>> fixes = offersFixes
            ? FixTrials.Run(ArticleFixes.SourceOf(changed, options), article, [.. told.Take(MostRepaired)], options, cancellation)
            : [];
        var findings = told.Select(
            (problem, index) =>
                Finding.Of(problem, file.Path) with
                {
                    Message = problem.Message + HowToFixRest(problem, changed, article, told),
                    Fixes = index < fixes.Count ? fixes[index] : [],
                }
        );
        var shown = changed.Length > ArticleText.LongestArticle ? null : changed;
        return (
            new CheckedFile(file.Path, shown, null, [.. findings], repaired) { LeftAlone = leftAlone },
            ArticleTraits.Of(path, shown, article, options, cancellation)
        );
    }

    private static string OtherMarkdown(FilePath path) =>
        $"This file is not read: the name of an article ends in {string.Join(" or ", ArticleFiles.Extensions)}. Rename "
        + $"{Path.GetFileName(path.Path)} so that it ends in {ArticleFiles.Markdown}.";

    /// <summary>At the message that counts the problems not shown: nobody should fix hundreds by hand.</summary>
    private string HowToFixRest(ArticleProblem problem, string text, ArticleSyntax article, IReadOnlyList<ArticleProblem> told)
    {
        if (repairs || problem.Rule != ArticleRules.MoreProblems && problem.Rule != AdviceRules.MoreAdvice)
            return "";
        var one = told.First(other => other.Rule.Id == problem.Arguments[1]);
        return ArticleFixes.CertainProposals(text, article, [one], options).Any()
            ? " To fix all that have a safe fix, run `newscontent check --fix`."
            : "";
    }

    private (CheckedFile, ArticleTraits?) Unread(FilePath path, TextFile file)
    {
        if (file.Undecodable is not { } reason)
            return (new CheckedFile(file.Path, null, file.Fault, [], []), null);

        // Its name is taken all the same, as in a build.
        var message = string.Format(CultureInfo.InvariantCulture, ArticleRules.FileNotDecodable.MessageFormat, reason);
        var finding = new Finding(ArticleRules.FileNotDecodable, message, default, default, default, null);
        return (new CheckedFile(file.Path, null, null, [finding], []), ArticleTraits.OfUnread(path, options));
    }

    private IReadOnlyList<ArticleProblem> Problems(string text, ArticleSyntax article, CancellationToken cancellation) =>
        options.Advice is null
            ? article.Problems
            :
            [
                .. article
                    .Problems.Concat(ArticleAdvice.For(text, article, options.Advice, cancellation))
                    .OrderBy(static problem => problem.Range.Start),
            ];

    private (string Text, IReadOnlyList<AppliedFix> Applied, string? LeftAlone) Repair(
        FilePath path,
        TextFile file,
        string text,
        CancellationToken cancellation
    )
    {
        var (changed, applied) = SafeFixes.Apply(text, options, cancellation: cancellation);
        if (applied.Count == 0)
            return (text, [], null);
        var repaired = new RepairedFile(path, file);
        try
        {
            var reason = repaired.ReasonAgainst() ?? ReasonAgainstText(path, text, cancellation) ?? repaired.Write(changed);
            return reason is null ? (changed, applied, null) : (text, [], reason);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (text, [], "it cannot be written: " + fault.Message);
        }
    }

    /// <summary>Outside of <c>Articles</c> a text without a date line may be anything: notes, a list of changes.</summary>
    private string? ReasonAgainstText(FilePath path, string text, CancellationToken cancellation)
    {
        var isAmongArticles = path.Identity.Split('/').SkipLast(1).Any(Projects.IsNamedAsArticles);
        var isArticle =
            isAmongArticles
            || !ArticleText
                .ParseSyntax(text, options.Reading, cancellation)
                .Problems.Any(static problem => problem.Rule == ArticleRules.DateMissing);
        return isArticle ? null : $"it has no date line and is not in a folder {ArticleSlug.RootFolder}, so it may not be an article";
    }
}
