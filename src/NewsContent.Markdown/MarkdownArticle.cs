using NewsContent.Text;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown;

/// <summary>Reads articles in Markdown: their content, with the place of everything in the text, and every problem.</summary>
/// <remarks>CommonMark 0.31.2 with tables, strikethrough, addresses as links, and footnotes.</remarks>
public static partial class MarkdownArticle
{
    /// <summary>
    /// Reads an article. It reads any text to its end. Problems are in the result and never thrown. Constructs that would take too long are
    /// counted first and reported (NEWS049).
    /// </summary>
    /// <param name="text">The whole file. A byte order mark at the beginning is ignored.</param>
    /// <param name="options">The options of the project; null for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ArticleSyntax ParseSyntax(string text, ArticleTextOptions? options = null, CancellationToken cancellation = default)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return ArticleParser.Parse(text, InMarkdown(options), cancellation);
    }

    /// <inheritdoc cref="NamedArticle.Read"/>
    public static NamedArticle ReadNames(string path, string text, ArticleTextOptions? options = null) =>
        NamedArticle.Read(path, text, InMarkdown(options));

    private static ArticleTextOptions InMarkdown(ArticleTextOptions? options) =>
        (options ?? ArticleTextOptions.Default) with
        {
            Format = MarkdownFormat.Instance,
        };
}
