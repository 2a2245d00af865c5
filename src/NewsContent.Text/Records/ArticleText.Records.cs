using System.Diagnostics.CodeAnalysis;
using NewsContent.Text.Records;
using NewsContent.Text.Rules;

namespace NewsContent.Text;

public static partial class ArticleText
{
    /// <summary>Reads an article into the same record that the generator makes at compile time.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="sourcePath">
    /// The file's path in its project, such as <c>Articles/world/iran-us-talks.txt</c>: it determines the slug. The file is not opened.
    /// </param>
    /// <param name="options">The options of the project; null for the defaults.</param>
    /// <returns>An article with the content of the generated one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="sourcePath"/> is null.</exception>
    /// <exception cref="ArticleTextException">
    /// The text breaks a rule whose severity is error; all problems are in the exception.
    /// </exception>
    public static Article Parse(string text, string sourcePath, ArticleTextOptions? options = null) =>
        RecordMaker.MakeFlawless(ParseSyntax(text, options), sourcePath, options);

    /// <summary>Reads an article into the same record that the generator makes, and reports all its problems.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="sourcePath">The file's path in its project; see <see cref="Parse"/>.</param>
    /// <param name="article">The article; null if its errors leave no usable article.</param>
    /// <param name="problems">All errors and warnings, in the order of the file. A usable article can have some too.</param>
    /// <param name="options">The options of the project; null for the defaults.</param>
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
