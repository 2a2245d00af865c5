using NewsContent.Text;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown;

/// <summary>
/// Reads articles in Markdown: from text to what it says, with the place of everything in it and of everything wrong with it.
/// </summary>
/// <remarks>CommonMark 0.31.2 with tables, words struck through, addresses as links, and notes.</remarks>
public static partial class MarkdownArticle
{
    /// <summary>
    /// Reads an article. Any text is read to its end; faults are in the result, never thrown. What would take long is counted before it
    /// is read, and told (NEWS049).
    /// </summary>
    /// <param name="text">The whole file. A byte order mark at the beginning is no part of the article.</param>
    /// <param name="options">What the project says of its articles; null for the default options.</param>
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
