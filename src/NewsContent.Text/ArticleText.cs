using NewsContent.Text.RunningText;
using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>Reads articles: from text to what it says, with the place of everything in it and of everything wrong with it.</summary>
/// <remarks>The format is defined in <c>docs/article-format.md</c>.</remarks>
public static partial class ArticleText
{
    /// <summary>
    /// The longest article, in UTF-16 code units; a longer file is reported (NEWS032) and not read. Ten million are more than twice
    /// the Bible; reading such an article takes some hundreds of megabytes, and a few thousand when it is hostile.
    /// </summary>
    public const int LongestArticle = 10_000_000;

    /// <summary>
    /// Reads an article. Any text up to <see cref="LongestArticle"/> is read to its end, in time linear in
    /// its length; faults are in the result, never thrown.
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
        return ArticleParser.Parse(text, options ?? ArticleTextOptions.Default, cancellation);
    }

    /// <summary>
    /// Reads text that has no article's header, such as an agency's copy, for its quotations and who said them. Blank lines part
    /// the passages; in a text with long lines every line is one. Any text is read to its end, in time linear in its length.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="options">Gives the language; null for the default options.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static RunningTextSyntax ParseRunningText(
        string text,
        ArticleTextOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return RunningTextReader.Read(text, options ?? ArticleTextOptions.Default, cancellation);
    }
}
