using NewsContent.Text.RunningText;
using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>Reads articles: their content, with the place of everything in the text, and every problem.</summary>
/// <remarks>The format is defined in <c>docs/article-format.md</c>.</remarks>
public static partial class ArticleText
{
    /// <summary>
    /// The longest article, in UTF-16 code units; a longer file is reported (NEWS032) and not read. Reading an article of this length takes
    /// some hundreds of megabytes, or a few thousand if it was made to be hard.
    /// </summary>
    public const int LongestArticle = 10_000_000;

    /// <summary>
    /// Reads an article. It reads any text up to <see cref="LongestArticle"/> to its end, in linear time. Problems are in the result and
    /// never thrown.
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
        return ArticleParser.Parse(text, options ?? ArticleTextOptions.Default, cancellation);
    }

    /// <summary>
    /// Finds the quotations and their speakers in a text without a header, such as agency copy. Blank lines separate the passages, and in a
    /// text with long lines each line is a passage. It reads any text to its end, in linear time.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="options">The language; null for the default options.</param>
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
