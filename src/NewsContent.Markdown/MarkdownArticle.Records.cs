#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using NewsContent.Text;
using NewsContent.Text.Records;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown;

public static partial class MarkdownArticle
{
    /// <summary>Reads an article into the same record that the generator makes of it at compile time.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="sourcePath">
    /// The file's path in its project, such as <c>Articles/world/iran-us-talks.md</c>: it gives the slug. Nothing is read from it.
    /// </param>
    /// <param name="options">What the project says of its articles; null for the default options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourcePath"/> is null.</exception>
    /// <exception cref="ArticleTextException">
    /// The text breaks a rule whose severity is error; all problems are in the exception.
    /// </exception>
    public static Article Parse(string text, string sourcePath, ArticleTextOptions? options = null) =>
        RecordMaker.MakeFlawless(ParseSyntax(text, options), sourcePath, options);

    /// <summary>Reads an article into the same record that the generator makes of it, and everything that is wrong with it.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="sourcePath">The file's path in its project; see <see cref="Parse"/>.</param>
    /// <param name="article">The article; null when a fault leaves nothing honest to make of the text.</param>
    /// <param name="problems">Every problem in the order of the file, errors and warnings; an article may have some.</param>
    /// <param name="options">What the project says of its articles; null for the default options.</param>
    /// <returns>Whether there is an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourcePath"/> is null.</exception>
    public static bool TryParse(
        string text,
        string sourcePath,
        [NotNullWhen(true)] out Article? article,
        out IReadOnlyList<ArticleProblem> problems,
        ArticleTextOptions? options = null
    )
    {
        var syntax = ParseSyntax(text, options);
        problems = syntax.Problems;
        article = RecordMaker.MakeComplete(syntax, sourcePath, options);
        return article is not null;
    }
}
#endif
