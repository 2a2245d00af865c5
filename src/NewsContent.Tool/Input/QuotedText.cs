using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Input;

/// <summary>The quotations of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Id">The article's slug; for running text the file's path below what the command line names, without its extension.</param>
/// <param name="Quotes">In reading order, the summary's first; null when the file could not be read.</param>
/// <param name="Problems">
/// Why it could not be read, or what is wrong with the article, each as <c>(line,column): error ID: message</c>.
/// </param>
/// <param name="HasErrors">Whether one of the problems is more than a warning.</param>
internal sealed record QuotedText(
    string Path,
    string Id,
    IReadOnlyList<QuoteSyntax>? Quotes,
    IReadOnlyList<string> Problems,
    bool HasErrors
)
{
    /// <summary>What tells the file apart where another one has the same id.</summary>
    public string OtherId { get; init; } = Id;

    /// <summary>Reads a file that could be decoded.</summary>
    /// <param name="given">The file.</param>
    /// <param name="isPlain">Whether it is running text instead of an article with its header.</param>
    /// <param name="options">Gives the language of texts that do not say theirs.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static QuotedText Read(FilePath given, bool isPlain, ArticleTextOptions options, CancellationToken cancellation)
    {
        var file = TextFile.Read(given);
        var plainId = System.IO.Path.ChangeExtension(given.PathBelowGiven, null);
        if (file.Text is not { } text)
            return new QuotedText(file.Path, plainId, null, [$": error: {file.Fault}"], true);
        if (isPlain)
            return new QuotedText(file.Path, plainId, ArticleText.ParseRunningText(text, options, cancellation).Quotes, [], false);

        var article = ArticleText.ParseSyntax(text, options, cancellation);
        return new QuotedText(
            file.Path,
            article.Slug ?? ArticleSlug.FromPath(given.Identity, options.KeepsDates),
            [.. article.SummaryQuotes, .. article.Quotes],
            [.. ShownProblems.Of(article.Problems).Select(problem => problem.ToString())],
            article.Problems.Any(problem => problem.Rule.Severity == RuleSeverity.Error)
        )
        {
            OtherId = plainId,
        };
    }
}
