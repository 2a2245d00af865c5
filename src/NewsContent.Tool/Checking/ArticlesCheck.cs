using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>Checks files by the rules of a build: each by itself, then their names beside each other.</summary>
internal sealed class ArticlesCheck(FixOptions options, bool fixes)
{
    /// <summary>The class that a project's articles are generated into unless it says otherwise.</summary>
    private const string ClassName = "Articles";

    /// <summary>All files with what is wrong with them, in the order given.</summary>
    public IReadOnlyList<CheckedFile> Run(IReadOnlyList<FilePath> paths, CancellationToken cancellation)
    {
        var read = paths.AsParallel().AsOrdered().WithCancellation(cancellation).Select(path => Read(path, cancellation)).ToList();
        var named = read.Select((file, index) => (file.Article, File: file.Checked, Index: index, Place: ProjectPath.Of(file.Checked.Path)))
            .Where(static file => file.File.Fault is null)
            .GroupBy(static file => file.Place.Root, StringComparer.Ordinal);
        var result = read.Select(static file => file.Checked).ToArray();
        foreach (var project in named)
        {
            var files = project.OrderBy(static file => file.Place.Identity, StringComparer.Ordinal).ToList();
            var names = files.Select(file => (file.Place.Identity, new ArticleName(file.Article?.Slug ?? ArticleSlug.FromPath(file.Place.Identity)))).ToList();
            foreach (var problem in ArticleNames.Check(names, ClassName, cancellation).Problems)
            {
                var file = files[problem.Index];
                result[file.Index] = result[file.Index] with { Findings = [.. result[file.Index].Findings.Append(Told(problem, file.Article, file.File.Text)).OrderBy(static finding => finding.Range.Start)] };
            }
        }

        return result;
    }

    private (CheckedFile Checked, ArticleSyntax? Article) Read(FilePath path, CancellationToken cancellation)
    {
        var file = TextFile.Read(path);
        if (file.Text is not { } text)
        {
            if (!file.IsUndecodable) return (new CheckedFile(file.Path, null, file.Fault, [], 0), null);
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, ArticleRules.FileNotDecodable.MessageFormat, "its bytes are not UTF-8");
            return (new CheckedFile(file.Path, null, null, [new Finding(ArticleRules.FileNotDecodable, message, default, default, default, null)], 0), null);
        }

        var repaired = 0;
        if (fixes)
        {
            var (changed, applied) = SafeFixes.Apply(text, options, cancellation: cancellation);
            if (applied.Count > 0 && file.Replace(changed) is { } fault) return (new CheckedFile(file.Path, text, fault, [], 0), null);
            (text, repaired) = (changed, applied.Count);
        }

        var article = ArticleText.ParseSyntax(text, options.Reading, cancellation);
        return (new CheckedFile(file.Path, text.Length > ArticleText.LongestArticle ? null : text, null, [.. ShownProblems.Of(article.Problems).Select(static problem => new Finding(problem.Rule, problem.Message, problem.Range, problem.Start, problem.End, problem))], repaired), article);
    }

    /// <summary>A name that an author wrote is told at its line, another one at the beginning of the file.</summary>
    private static Finding Told(NameProblem problem, ArticleSyntax? article, string? text)
    {
        var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, problem.Rule.MessageFormat, [.. problem.Arguments]);
        if (article?.Slug is null || text is null) return new Finding(problem.Rule, message, default, default, default, null);

        var source = new Text.Source.ArticleSource(text);
        return new Finding(problem.Rule, message, article.SlugRange, source.PositionOf(article.SlugRange.Start), source.PositionOf(article.SlugRange.End), null);
    }
}
