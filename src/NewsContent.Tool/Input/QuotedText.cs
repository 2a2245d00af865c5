using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Input;

/// <summary>The quotations of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Quotes">In reading order, the summary's first.</param>
/// <param name="Faults">Why the file could not be read, or the errors of the article, each as <c>(line,column): error ID: message</c>.</param>
internal sealed record QuotedText(string Path, IReadOnlyList<QuoteSyntax> Quotes, IReadOnlyList<string> Faults)
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
            return new QuotedText(file.Path, [], [$": error: {file.Fault}"]);
        if (isPlain)
            return new QuotedText(file.Path, ArticleText.ParseRunningText(text, options, cancellation).Quotes, []);

        var article = ArticleText.ParseSyntax(text, options, cancellation);
        return new QuotedText(
            file.Path,
            [.. article.SummaryQuotes, .. article.Quotes],
            [.. article.Problems.Where(problem => problem.Rule.Severity == RuleSeverity.Error).Select(problem => problem.ToString())]);
    }
}
