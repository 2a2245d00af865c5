using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Input;

/// <summary>The quotations of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Quotes">In reading order, the summary's first; null when the file could not be read.</param>
/// <param name="Problems">
/// Why it could not be read, or what is wrong with the article, each as <c>(line,column): error ID: message</c>.
/// </param>
/// <param name="HasErrors">Whether one of the problems is more than a warning.</param>
internal sealed record QuotedText(string Path, IReadOnlyList<QuoteSyntax>? Quotes, IReadOnlyList<string> Problems, bool HasErrors)
{
    /// <summary>The file's name without its extension.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads a file that could be decoded.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isPlain">Whether it is running text instead of an article with its header.</param>
    /// <param name="options">Gives the language of texts that do not say theirs.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static QuotedText Read(TextFile file, bool isPlain, ArticleTextOptions options, CancellationToken cancellation)
    {
        if (file.Text is not { } text)
            return new QuotedText(file.Path, null, [$": error: {file.Fault}"], true);
        if (isPlain)
            return new QuotedText(file.Path, ArticleText.ParseRunningText(text, options, cancellation).Quotes, [], false);

        var article = ArticleText.ParseSyntax(text, options, cancellation);
        return new QuotedText(
            file.Path,
            [.. article.SummaryQuotes, .. article.Quotes],
            [.. article.Problems.Select(problem => problem.ToString())],
            article.Problems.Any(problem => problem.Rule.Severity == RuleSeverity.Error)
        );
    }
}
